import { constants } from "node:fs";
import { lstat, open, readdir, readlink } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { escapedName } from "./file-names.ts";
import { sha256, sha256OfFile } from "./sha256.ts";

/** What lies in a folder under one path. `other`: a pipe, a socket, a device, or what cannot be looked at. */
export interface RunFile {
  readonly kind: "file" | "link" | "other";
  readonly bytes: number;
}

/** A run folder that anybody may have made. Nothing is followed out of it, and nothing in it is written. */
export interface RunFolder {
  readonly folder: string;
  /** Every file by its path within the folder, with forward slashes; folders themselves are none. */
  readonly all: ReadonlyMap<string, RunFile>;
  /** The path under which a file of the run lies here: an artifact writes some characters otherwise. */
  locate(path: string): string | undefined;
  /** The bytes of a regular file; undefined where there is none, or one that is larger than `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Buffer | undefined>;
  /** sha256 of a file as a manifest has it: of a link that of where it points to; undefined where it cannot be read. */
  digest(path: string): Promise<string | undefined>;
}

/** Lists a folder, with all that is below it. @throws where the folder itself cannot be read. */
export async function openRunFolder(folder: string): Promise<RunFolder> {
  const all = await list(folder);
  return {
    folder,
    all,
    locate: (path) =>
      [path, path.split("/").map(escapedName).join("/")].find((name) => all.has(name)),
    read: async (path, maxBytes) => {
      const found = all.get(path);
      if (found?.kind !== "file" || found.bytes > maxBytes) return undefined;
      return readFlat(join(folder, path));
    },
    digest: (path) => digestOf(join(folder, path), all.get(path)),
  };
}

async function list(folder: string): Promise<ReadonlyMap<string, RunFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Map<string, RunFile>();
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    found.set(relative(folder, file).split(sep).join("/"), await lookAt(file));
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function lookAt(file: string): Promise<RunFile> {
  const found = await lstat(file).catch(() => undefined);
  if (found?.isFile() === true) return { kind: "file", bytes: found.size };
  return { kind: found?.isSymbolicLink() === true ? "link" : "other", bytes: 0 };
}

/** Never through a link, also not one that was put there since the folder was listed. */
async function readFlat(file: string): Promise<Buffer | undefined> {
  try {
    await using handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    return await handle.readFile();
  } catch {
    return undefined;
  }
}

async function digestOf(file: string, found: RunFile | undefined): Promise<string | undefined> {
  try {
    if (found?.kind === "file") return await sha256OfFile(file);
    if (found?.kind === "link") return sha256(`-> ${await readlink(file)}`);
  } catch {
    // What cannot be read shows nothing.
  }
  return undefined;
}
