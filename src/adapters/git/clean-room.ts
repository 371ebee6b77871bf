import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { CleanRoom } from "../../ports/workspace.ts";
import { removeTree } from "../local/removal.ts";
import { commitTree } from "./commits.ts";
import { dressRoom } from "./dress.ts";
import { type Ground, readingBlobs, tip } from "./ground.ts";

/** A fresh checkout of exactly this tree in a folder of its own. */
export async function openCleanRoom(
  ground: Ground,
  tree: string,
  signal: AbortSignal,
): Promise<CleanRoom> {
  const { git, places } = ground;
  await mkdir(places.rooms, { recursive: true });
  const room = await mkdtemp(join(places.rooms, "room-"));
  const folder = join(room, "worktree");
  const index = join(room, "index");
  await mkdir(folder);
  try {
    await git.must(["read-tree", "--reset", "-u", tree], {
      ...readingBlobs(ground),
      workTree: folder,
      index,
      signal,
    });
    await dressRoom(ground, { folder, index, commit: await commitOf(ground, tree) });
  } catch (error) {
    await removeTree(room);
    throw error;
  }
  return { path: folder, [Symbol.asyncDispose]: () => removeTree(room) };
}

async function commitOf(ground: Ground, tree: string): Promise<string> {
  const known = [tip(ground), ground.base].find((commit) => commit.tree === tree);
  return known?.commit ?? (await commitTree(ground, tree, "A tree of an omk run\n")).commit;
}
