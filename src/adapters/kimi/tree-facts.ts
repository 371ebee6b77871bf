import { createHash } from "node:crypto";
import { lstat, readdir, readlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { sha256OfFile } from "../local/file-digest.ts";

interface FileFacts {
  /** What the file system says of it: a write changes it, and nobody can put the time of a change back. */
  readonly stamp: string;
  readonly digest: string;
}

/** The files of a folder by their path in it, links as what they point to. */
export type TreeFacts = ReadonlyMap<string, FileFacts>;

/** Reads all files of a folder; none where there is no folder. */
export async function treeFacts(folder: string): Promise<TreeFacts> {
  const facts = new Map<string, FileFacts>();
  for (const path of await filesIn(folder)) {
    const found = await factsOf(join(folder, path));
    if (found !== undefined) facts.set(path, found);
  }
  return facts;
}

/** sha256 over what a folder holds. */
export function treeDigest(facts: TreeFacts): string {
  const lines = [...facts].map(([path, { digest }]) => `${digest} ${path}\n`);
  return createHash("sha256").update(lines.join("")).digest("hex");
}

/** Paths at which a folder is not what it was. Only files that were touched since are read again. */
export async function changedSince(folder: string, known: TreeFacts): Promise<readonly string[]> {
  const now = new Set(await filesIn(folder));
  const changed = [...known.keys()].filter((path) => !now.has(path));
  const states = await Promise.all(
    [...now].map(async (path) => ((await isKnown(folder, path, known.get(path))) ? [] : [path])),
  );
  return [...changed, ...states.flat()];
}

async function isKnown(
  folder: string,
  path: string,
  known: FileFacts | undefined,
): Promise<boolean> {
  if (known === undefined) return false;
  const file = join(folder, path);
  const isSame = async () =>
    (await stampOf(file)) === known.stamp || (await digestOf(file)) === known.digest;
  return (await unlessGone(isSame)) ?? false;
}

function factsOf(file: string): Promise<FileFacts | undefined> {
  return unlessGone(async () => ({ stamp: await stampOf(file), digest: await digestOf(file) }));
}

/** Another process may take a file away between two looks: V8 writes compiled code under another name first. */
async function unlessGone<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
}

async function stampOf(file: string): Promise<string> {
  const { ino, mode, size, mtimeNs, ctimeNs } = await lstat(file, { bigint: true });
  return [ino, mode, size, mtimeNs, ctimeNs].join(" ");
}

async function digestOf(file: string): Promise<string> {
  const found = await lstat(file);
  if (found.isSymbolicLink()) return `-> ${await readlink(file)}`;
  return found.isFile() ? sha256OfFile(file) : "no file";
}
