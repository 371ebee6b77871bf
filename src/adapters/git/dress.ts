import { copyFile, lstat, mkdir, rename, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { removeTree } from "../local/removal.ts";
import { bareUrl } from "./credential.ts";
import { branchRef, type Ground, tip } from "./ground.ts";
import { makeRepository } from "./repository.ts";

/**
 * Gives the worktree a `.git` of its own, at head and clean, that borrows all objects from ours. The agent and the
 * tests may do there what they like: we never read it, and it is made anew after each commit. Submodules stay.
 */
export async function dressWorktree(ground: Ground): Promise<void> {
  const { worktree, folder } = ground.places;
  const kept = join(folder, "modules");
  const modules = join(worktree, ".git", "modules");
  const hasModules = (await isFolder(join(worktree, ".git"))) && (await isFolder(modules));
  if (hasModules) await rename(modules, kept);
  await removeTree(join(worktree, ".git"));
  await plant(ground, {
    folder: worktree,
    head: `ref: ${branchRef(ground)}`,
    index: ground.places.index,
  });
  if (hasModules) await rename(kept, modules);
}

/** Gives a clean room a `.git` whose HEAD is a commit of exactly its tree. */
export async function dressRoom(
  ground: Ground,
  room: { folder: string; index: string; commit: string },
): Promise<void> {
  await plant(ground, { folder: room.folder, head: room.commit, index: room.index });
}

async function plant(
  ground: Ground,
  garden: { folder: string; head: string; index: string },
): Promise<void> {
  const { gitDir } = ground.places;
  const planted = join(garden.folder, ".git");
  await mkdir(planted, { recursive: true });
  await makeRepository(planted, {
    bare: false,
    objectFormat: ground.checkout.objectFormat,
    alternates: [join(gitDir, "objects")],
    shallow: ground.facts.shallow,
    head: garden.head,
    refs: { [branchRef(ground)]: tip(ground).commit },
    packedRefs: ground.checkout.packedRefs,
    exclude: ground.facts.exclude,
    ...(ground.remoteUrl === "" ? {} : { remoteUrl: bareUrl(ground.remoteUrl) }),
  });
  await copyIndex(garden.index, join(planted, "index"));
}

/** With its time: git compares the times of files with that of the index. */
async function copyIndex(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const { atime, mtime } = await stat(from);
  await utimes(to, atime, mtime);
}

/** Whether there is a folder itself, and not a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
