import { chmod, lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Removes a folder with all that is in it, also what a tool made read-only, such as Go's module cache. */
export async function removeTree(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (!hasCode(error, "EACCES", "EPERM")) throw error;
    await openUp(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Gives the owner back the right to read and change everything under a folder; links are not followed. What goes away
 * meanwhile is passed over: a removal that failed may still be at work on the rest.
 */
export async function openUp(folder: string): Promise<void> {
  await ifThere(() => chmod(folder, 0o700));
  const entries = (await ifThere(() => readdir(folder, { withFileTypes: true }))) ?? [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openUp(path);
    else if (entry.isFile()) await ifThere(() => openFile(path));
  }
}

async function openFile(path: string): Promise<void> {
  const { mode } = await lstat(path);
  if ((mode & 0o600) !== 0o600) await chmod(path, (mode & 0o777) | 0o600);
}

async function ifThere<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.some((code) => code === error.code);
}
