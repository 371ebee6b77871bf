import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzip } from "../../adapters/artifact/unzip.ts";
import { manifestName } from "../../proof/manifest.ts";

/** Where the state of a run lies; what was unpacked for it is removed when it is disposed. */
export type Place = AsyncDisposable &
  (
    | { readonly kind: "folder"; readonly folder: string }
    /** A zip file that cannot be one of ours, and why. */
    | { readonly kind: "broken"; readonly text: string }
    /** Nothing that could be checked, and what to give instead. */
    | { readonly kind: "none"; readonly text: string }
  );

const nothing = { [Symbol.asyncDispose]: async () => {} };

/** Finds the folder of a run: as it stands, or unpacked from a zip file into a temporary one. */
export async function openPlace(path: string): Promise<Place> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return none(`There is no folder or file ${path}.`);
  if (found.isDirectory()) return inFolder(path);
  if (!found.isFile()) return none(`${path} is neither a folder nor a file.`);
  return unpacked(path);
}

function none(text: string): Place {
  return { kind: "none", text, ...nothing };
}

async function inFolder(folder: string): Promise<Place> {
  const within = existsSync(join(folder, manifestName)) ? undefined : await oneBelow(folder);
  return within === undefined
    ? { kind: "folder", folder, ...nothing }
    : none(`There is no run in ${folder} itself, but in ${within}: give that folder.`);
}

/** A folder below that holds a run, where people give the one above it. */
async function oneBelow(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  const found = names.slice(0, 100).filter((name) => existsSync(join(folder, name, manifestName)));
  return found[0] === undefined ? undefined : join(folder, found[0]);
}

async function unpacked(file: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "omk-proof-"));
  const gone = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
  try {
    await unzip(file, folder);
    return { kind: "folder", folder, ...gone };
  } catch (error) {
    return {
      kind: "broken",
      text: error instanceof Error ? error.message : String(error),
      ...gone,
    };
  }
}
