import type { Ground } from "./ground.ts";

/** Text of a file in the base commit; a link within base is followed, one that leads out of it is not. */
export async function readAtBase({ git, base }: Ground, path: string): Promise<string | undefined> {
  if (path.includes("\n")) return undefined;
  const args = ["cat-file", "--batch=%(objecttype) %(objectsize)", "--follow-symlinks"];
  const { stdoutBytes } = await git.run(args, { input: `${base.commit}:${path}\n` });
  const end = stdoutBytes.indexOf(10);
  const blob = /^blob (\d+)$/.exec(stdoutBytes.toString("utf8", 0, end));
  return blob === null
    ? undefined
    : stdoutBytes.toString("utf8", end + 1, end + 1 + Number(blob[1]));
}

/** Paths of all files in the base commit. */
export async function listAtBase({ git, base }: Ground): Promise<readonly string[]> {
  const listed = await git.must(["ls-tree", "-r", "-z", "--name-only", "--full-tree", base.commit]);
  return listed.split("\0").filter((path) => path !== "");
}
