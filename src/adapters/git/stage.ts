import { rm } from "node:fs/promises";
import { openUp } from "../local/removal.ts";
import { absorbEmbedded, filesUnder, undeclared } from "./embedded.ts";
import { type GitResult, gitFailed } from "./git.ts";
import { type Ground, tip } from "./ground.ts";

/**
 * Reads everything in the worktree that is not ignored into our index; the tree of it.
 * @throws AutopilotError `internal` when a file cannot be read.
 */
export async function stageAll(ground: Ground): Promise<string> {
  const { git, places } = ground;
  const call = { workTree: places.worktree, index: places.index };
  // A lock can only be what a killed process of ours left: operations wait for each other.
  await rm(`${places.index}.lock`, { force: true });
  const submodules = await gitlinks(ground);
  const added = await addAll(ground, submodules, []);
  const links = await newGitlinks(ground);
  if (added.ok && links.length === 0) return git.must(["write-tree"], call);
  if (!added.ok) await openUp(places.worktree);
  const empty = await absorbEmbedded(ground, links);
  const again = await addAll(ground, submodules, empty);
  if (!again.ok) throw gitFailed(["add"], again);
  return git.must(["write-tree"], call);
}

/**
 * `git add` asks each filled submodule whether it is clean, by a git that obeys the configuration that lies there.
 * `update-index` only reads which commit it is at.
 */
async function addAll(
  { git, places }: Ground,
  submodules: readonly string[],
  empty: readonly string[],
): Promise<GitResult> {
  const call = { workTree: places.worktree, index: places.index };
  const left = [...submodules, ...empty];
  if (left.length === 0) return git.run(["add", "--all"], call);
  const pathspecs = [":/", ...left.map((path) => `:(top,exclude,literal)${path}`)];
  const args = ["add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul"];
  const added = await git.run(args, { ...call, input: nulled(pathspecs) });
  if (!added.ok || submodules.length === 0) return added;
  const update = ["update-index", "--add", "--remove", "--replace", "-z", "--stdin"];
  return git.run(update, { ...call, input: nulled(submodules) });
}

/** Paths at which our index has a commit of another repository. */
async function gitlinks({ git, places }: Ground): Promise<readonly string[]> {
  const args = ["ls-files", "--stage", "-z"];
  const listed = await git.run(args, { index: places.index });
  if (!listed.ok) throw gitFailed(args, listed);
  return [...listed.stdout.matchAll(/(?:^|\0)160000 \S+ \d\t([^\0]+)/g)].map(
    ([, path = ""]) => path,
  );
}

function nulled(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join("");
}

/**
 * The same into another index while the agent is at work: `git add` gives up when a file that it listed is gone a
 * moment later, `update-index` then takes it as deleted. Undefined when it could not be read in three attempts.
 */
export async function stageWhileBusy(ground: Ground, index: string): Promise<string | undefined> {
  const { git, places } = ground;
  const call = { workTree: places.worktree, index };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const listed = await git.run(
      ["ls-files", "--others", "--modified", "--exclude-standard", "-z"],
      call,
    );
    const names = [...new Set(listed.stdout.split("\0"))].filter((name) => name !== "");
    const folders = names.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
    const inside = await Promise.all(
      (await undeclared(ground, folders)).map((path) => filesUnder(ground, path)),
    );
    const files = [...names.filter((name) => !name.endsWith("/")), ...inside.flat()];
    const input = nulled(files);
    const updated = await git.run(
      ["update-index", "--add", "--remove", "--replace", "-z", "--stdin"],
      { ...call, input },
    );
    if (updated.ok) return git.must(["write-tree"], call);
  }
  return undefined;
}

/** Paths at which our index has a commit of another repository where head has none. */
async function newGitlinks(ground: Ground): Promise<readonly string[]> {
  const args = [
    "diff-index",
    "--cached",
    "--raw",
    "--no-renames",
    "--no-abbrev",
    "-z",
    tip(ground).commit,
  ];
  const records = (await ground.git.must(args, { index: ground.places.index })).split("\0");
  return records.flatMap((record, at) =>
    /^:(?!160000)\d{6} 160000 /.test(record) ? [records[at + 1] ?? ""] : [],
  );
}
