import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "../../proof/sha256.ts";

/** A file that was written: its path within the run folder with forward slashes, and the sha256 of its bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly sha256: string;
}

/** Path of a new file within the run folder: `gates/test-1-lint` and `.log`. */
export interface NewFile {
  readonly stem: string;
  readonly extension: ".log" | ".json";
}

/** Writes a file as `<stem><extension>`, or `<stem>-2<extension>` and on where there is one already. */
export async function writeNew(folder: string, name: NewFile, text: string): Promise<WrittenFile> {
  await mkdir(dirname(join(folder, name.stem)), { recursive: true });
  const { path, file } = await firstFree(folder, name);
  await using handle = file;
  await handle.writeFile(text);
  return { path, sha256: sha256(text) };
}

async function firstFree(folder: string, { stem, extension }: NewFile) {
  for (let count = 1; ; count += 1) {
    const path = `${stem}${count === 1 ? "" : `-${count}`}${extension}`;
    const file = await openNew(join(folder, path));
    if (file !== undefined) return { path, file };
  }
}

async function openNew(path: string) {
  try {
    return await open(path, "wx");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return undefined;
    throw error;
  }
}
