import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";

/** A log that was written: its path within the run folder with forward slashes, and the sha256 of its bytes. */
export interface LogFile {
  readonly path: string;
  readonly sha256: string;
}

/** Writes a log as `gates/<name>.log`, or `gates/<name>-2.log` and on where there is one already. */
export async function writeLog(folder: string, name: string, text: string): Promise<LogFile> {
  await mkdir(join(folder, "gates"), { recursive: true });
  const { path, file } = await firstFree(folder, name);
  await using handle = file;
  const bytes = Buffer.from(text);
  await handle.writeFile(bytes);
  return { path, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function firstFree(folder: string, name: string) {
  for (let count = 1; ; count += 1) {
    const path = `gates/${name}${count === 1 ? "" : `-${count}`}.log`;
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
