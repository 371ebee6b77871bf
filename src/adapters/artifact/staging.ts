import { copyFile, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { manifestName } from "../../proof/manifest.ts";
import { escapedName, unescapedName } from "../local/file-names.ts";

/**
 * Copies the files of a run folder to where nothing writes any more, but those that are there already and the manifest.
 * Links are left out: what they point to is none of the run's. A file that goes away meanwhile is left out too.
 */
export async function copyFolder(
  from: string,
  to: string,
  already: readonly string[],
): Promise<void> {
  const skipped = [...already, manifestName];
  for (const path of await filesIn(from)) {
    if (!skipped.includes(path)) await copyOne(join(from, path), join(to, escapedPath(path)));
  }
}

/** Gives the files of a fetched folder their names back. */
export async function unescapeNames(folder: string): Promise<void> {
  for (const path of await filesIn(folder)) {
    const named = path.split("/").map(unescapedName).join("/");
    if (named === path || !isInside(named)) continue;
    await mkdir(dirname(join(folder, named)), { recursive: true });
    await rename(join(folder, path), join(folder, named));
  }
}

/** Paths of all regular files under a folder, with slashes. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
  );
}

/** Whether a path stays below the folder that it is joined to. */
export function isInside(path: string): boolean {
  if (path.includes("\0")) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function escapedPath(path: string): string {
  return path.split("/").map(escapedName).join("/");
}

async function copyOne(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await copyFile(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
