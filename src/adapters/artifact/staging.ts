import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { manifestName } from "../../proof/manifest.ts";
import { escapedName, isInside, unescapedName } from "../local/file-names.ts";
import { badZip } from "./bad-zip.ts";
import { nameTaker } from "./entry-names.ts";

/**
 * Copies the files of a run folder to where nothing writes any more, but those that are there already and the manifest.
 * Links are left out: what they point to is none of the run's. A file that goes away meanwhile is left out too, and one whose
 * name would keep the whole state from being taken back: an agent can write beside its own conversation.
 */
export async function copyFolder(
  from: string,
  to: string,
  already: readonly string[],
): Promise<void> {
  const skipped = [...already, manifestName];
  const whyNot = nameTaker();
  for (const path of skipped) whyNot(path, "file");
  for (const path of (await filesIn(from)).toSorted()) {
    const escaped = escapedPath(path);
    if (skipped.includes(path) || whyNot(escaped, "file") !== undefined) continue;
    await copyOne(join(from, path), join(to, escaped));
  }
}

/**
 * Moves the files of a fetched folder to another one, under the names that they had: in the same folder `a%253A` would take the
 * place of the file whose name is still to be unescaped.
 * @throws AutopilotError `state_broken` where a name would lead elsewhere, or two files have one.
 */
export async function unescapeNames(from: string, to: string): Promise<void> {
  for (const path of await filesIn(from)) {
    const named = path.split("/").map(unescapedName).join("/");
    const target = join(to, named);
    if (!isInside(named) || existsSync(target)) throw badZip("a name in it leads elsewhere");
    await mkdir(dirname(target), { recursive: true });
    await rename(join(from, path), target);
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
