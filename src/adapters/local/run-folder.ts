import { constants } from "node:fs";
import { lstat, open, readdir, readlink } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { RunFile, RunFolder } from "../../ports/run-folder.ts";
import { sha256 } from "../../proof/sha256.ts";
import { sha256OfFile } from "./file-digest.ts";
import { escapedName } from "./file-names.ts";

/** Lists a folder, with all that is below it. @throws where the folder itself cannot be read. */
export async function openRunFolder(folder: string): Promise<RunFolder> {
  const all = await list(folder);
  return {
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
