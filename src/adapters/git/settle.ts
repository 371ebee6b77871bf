import { mkdir, rm } from "node:fs/promises";
import { openUp } from "../local/removal.ts";
import { dressWorktree, isFolder } from "./dress.ts";
import { writeKept } from "./facts.ts";
import { gitFailed } from "./git.ts";
import { type Ground, readingBlobs, settledTree, tip } from "./ground.ts";

/** Puts tracked files back, and ignores from here on what else setup left. */
export async function settleSetup(ground: Ground): Promise<void> {
  const { git, places } = ground;
  await putBack(ground, settledTree(ground));
  const listed = await git.must(
    ["ls-files", "--others", "--exclude-standard", "--directory", "--no-empty-directory", "-z"],
    { workTree: places.worktree, index: places.index },
  );
  const patterns = listed.split("\0").flatMap(excludePattern);
  ground.facts.exclude += patterns.map((line) => `${line}\n`).join("");
  writeKept(ground.facts);
  await finish(ground);
}

/** Puts tracked files back and removes new ones that are not ignored. */
export async function settleGates(ground: Ground): Promise<void> {
  const { git, places } = ground;
  await putBack(ground, settledTree(ground));
  const args = ["clean", "-ffdq"];
  const call = { workTree: places.worktree, index: places.index };
  const cleaned = await git.run(args, call);
  if (!cleaned.ok) {
    await openUp(places.worktree);
    const again = await git.run(args, call);
    if (!again.ok) throw gitFailed(args, again);
  }
  await finish(ground);
}

/** Makes the worktree's tracked files those of a tree, and our index with it. A worktree that is gone is made anew. */
export async function putBack(ground: Ground, tree: string): Promise<void> {
  const { git, places } = ground;
  await standOnFolder(places.worktree);
  const args = ["read-tree", "--reset", "-u", tree];
  const call = { ...readingBlobs(ground), workTree: places.worktree, index: places.index };
  const done = await git.run(args, call);
  if (done.ok) return;
  await openUp(places.worktree);
  await git.must(args, call);
}

/** What stands in the place of the worktree, such as a link to elsewhere, is never worked through. */
async function standOnFolder(path: string): Promise<void> {
  if (!(await isFolder(path))) await rm(path, { force: true });
  await mkdir(path, { recursive: true });
}

/** Puts uncommitted work over the files of head, with the index at head: so it was when it was saved. */
export async function layOut(ground: Ground, tree: string): Promise<void> {
  await putBack(ground, tree);
  await indexToHead(ground);
}

async function finish(ground: Ground): Promise<void> {
  if (ground.standing.laid !== undefined) await indexToHead(ground);
  await dressWorktree(ground);
  await ground.restoreTimes();
}

async function indexToHead(ground: Ground): Promise<void> {
  const { git, places } = ground;
  await git.must(["read-tree", "--reset", tip(ground).tree], {
    workTree: places.worktree,
    index: places.index,
  });
}

/** A line of `info/exclude` for exactly this path; none for a name that cannot be written there. */
export function excludePattern(path: string): readonly string[] {
  if (path === "" || path.includes("\n")) return [];
  const escaped = path.replace(/[\\*?[\]!#]/g, "\\$&").replace(/ (?=\/?$)/, "\\ ");
  return [`/${escaped}`];
}
