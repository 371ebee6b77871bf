import { join } from "node:path";
import type { Ground } from "./ground.ts";

/**
 * Takes in the files of repositories that the agent or a tool made inside the worktree (`git init` in a new folder),
 * which git itself would record as an empty submodule or refuse. `links` are those that it recorded just now.
 * @returns folders in which there was nothing to take in.
 */
export async function absorbEmbedded(
  ground: Ground,
  links: readonly string[],
): Promise<readonly string[]> {
  const { git, places } = ground;
  const call = { workTree: places.worktree, index: places.index };
  const others = await untracked(ground, "", places.index);
  const refused = others.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
  const linked = await undeclared(ground, links);
  const folders = [...new Set([...linked, ...(await undeclared(ground, refused))])];
  await git.must(["update-index", "--force-remove", "-z", "--stdin"], {
    ...call,
    input: nulled(linked),
  });
  const contents = await Promise.all(folders.map((path) => filesUnder(ground, path)));
  await git.must(["update-index", "--add", "--replace", "-z", "--stdin"], {
    ...call,
    input: nulled(contents.flat()),
  });
  return folders.filter((_, at) => contents[at]?.length === 0);
}

/** All files in an embedded repository and in those embedded in it, by their path from the worktree's top. */
export async function filesUnder(ground: Ground, path: string): Promise<readonly string[]> {
  const others = await untracked(ground, path, join(ground.places.folder, "no-index"));
  const files = others.filter((name) => !name.endsWith("/")).map((name) => `${path}/${name}`);
  const deeper = others.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
  const more = await Promise.all(deeper.map((name) => filesUnder(ground, `${path}/${name}`)));
  return [...files, ...more.flat()];
}

/** Those of these folders that `.gitmodules` does not name: a submodule stays one. */
export async function undeclared(
  { git, places }: Ground,
  folders: readonly string[],
): Promise<readonly string[]> {
  if (folders.length === 0) return [];
  const file = join(places.worktree, ".gitmodules");
  const args = ["config", "--file", file, "-z", "--get-regexp", "^submodule\\..*\\.path$"];
  const listed = await git.run(args);
  const declared = listed.stdout.split("\0").map((entry) => entry.slice(entry.indexOf("\n") + 1));
  return folders.filter((folder) => !declared.includes(folder));
}

/** Without `--directory` only an embedded repository is listed as a folder. */
async function untracked(ground: Ground, path: string, index: string): Promise<readonly string[]> {
  const names = await ground.git.must(["ls-files", "--others", "--exclude-standard", "-z"], {
    workTree: join(ground.places.worktree, path),
    index,
  });
  return names.split("\0").filter((name) => name !== "");
}

function nulled(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join("");
}
