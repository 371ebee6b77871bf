import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Commit } from "../../ports/workspace.ts";
import { dressWorktree, isFolder } from "./dress.ts";
import { branchRef, type Ground, snapshotRef, tip } from "./ground.ts";
import { putBack } from "./settle.ts";
import { stageAll, stageWhileBusy } from "./stage.ts";

/** Commits what is in the worktree on top of head or of the run's start, whatever the agent committed there itself. */
export async function commitAll(
  ground: Ground,
  message: string,
  on: "head" | "start" = "head",
): Promise<Commit | undefined> {
  const { places, standing } = ground;
  // Who removed the worktree itself has left no work there, and did not mean to delete every file of the project.
  if (!(await isFolder(places.worktree))) await putBack(ground, tip(ground).tree);
  const tree = await stageAll(ground);
  const parent = on === "head" ? tip(ground).commit : startOf(ground);
  const made =
    tree === tip(ground).tree
      ? undefined
      : { commit: await commitOn(ground, { tree, parent }, message), tree };
  if (made !== undefined) {
    standing.head = made;
    ground.facts.refs.set(branchRef(ground), made.commit);
  }
  standing.laid = undefined;
  forgetSnapshot(ground);
  await dressWorktree(ground);
  await ground.restoreTimes();
  return made;
}

/** What the first commit of the run stands on. */
function startOf({ pullHead, base }: Ground): string {
  return pullHead ?? base.commit;
}

/** A commit of this tree on top of head; no ref moves. */
export async function commitTree(ground: Ground, tree: string, message: string): Promise<Commit> {
  return { commit: await commitOn(ground, { tree, parent: tip(ground).commit }, message), tree };
}

/** A commit of this tree on top of a parent. */
async function commitOn(
  { git }: Ground,
  { tree, parent }: { tree: string; parent: string },
  message: string,
): Promise<string> {
  return git.must(["commit-tree", tree, "-p", parent, "-F", "-"], {
    input: message.replaceAll("\0", ""),
  });
}

/** An empty commit on base whose name follows from message and time alone, so that a later job finds it at the remote. */
export async function startCommit(ground: Ground, message: string, at: string): Promise<string> {
  const { name, email } = ground.identity;
  const who = `${name} <${email}> ${Math.floor(Date.parse(at) / 1000)} +0000`;
  const { tree, commit } = ground.base;
  const lines = [
    `tree ${tree}`,
    `parent ${commit}`,
    `author ${who}`,
    `committer ${who}`,
    "",
    message,
  ];
  return ground.git.must(["hash-object", "-t", "commit", "-w", "--stdin"], {
    input: lines.join("\n"),
  });
}

/** Records the uncommitted state of the worktree beside head; worktree and index stay as they are. */
export async function takeSnapshot(ground: Ground): Promise<void> {
  const { places, standing } = ground;
  if (!(await isFolder(places.worktree))) return;
  const index = join(places.folder, "snapshot-index");
  await copyFile(places.index, index);
  const tree = await stageWhileBusy(ground, index);
  await rm(index, { force: true });
  await ground.restoreTimes();
  if (tree === tip(ground).tree) return forgetSnapshot(ground);
  if (tree === undefined || tree === standing.snapshot?.tree) return;
  standing.snapshot = await commitTree(ground, tree, "Uncommitted work of an omk run\n");
  ground.facts.refs.set(snapshotRef, standing.snapshot.commit);
}

/** Writes what the run has beyond base as a bundle; false, and no file, when that is nothing. */
export async function writeBundle(ground: Ground, file: string): Promise<boolean> {
  const { git, standing, base, pullHead } = ground;
  const hasOwn = standing.head !== undefined && standing.head.commit !== pullHead;
  const refs = [
    ...(hasOwn ? [branchRef(ground)] : []),
    ...(standing.snapshot === undefined ? [] : [snapshotRef]),
  ];
  await rm(`${file}.lock`, { force: true });
  if (refs.length === 0) {
    await rm(file, { force: true });
    return false;
  }
  await mkdir(dirname(file), { recursive: true });
  const without = [base.commit, ...(pullHead === undefined ? [] : [pullHead])];
  const range = [...refs, ...without.map((commit) => `^${commit}`)];
  await git.must(["bundle", "create", "--quiet", file, ...range]);
  return true;
}

function forgetSnapshot({ facts, standing }: Ground): void {
  standing.snapshot = undefined;
  facts.refs.delete(snapshotRef);
}
