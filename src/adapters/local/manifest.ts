import { join } from "node:path";
import { type Manifest, manifestName, manifestText } from "../../proof/manifest.ts";
import { writeWhole } from "./files.ts";
import { openRunFolder } from "./run-folder.ts";

/** Hashes every file of a folder but the manifest itself and writes it: the last thing that is written there. */
export async function writeManifest(
  folder: string,
  run: Pick<Manifest, "key" | "repository">,
): Promise<void> {
  const { id, owner, name } = run.repository;
  const repository = { ...(id === undefined ? {} : { id }), owner, name };
  const files = Object.fromEntries(await hashes(folder));
  const text = manifestText({ version: 1, key: run.key, repository, files });
  await writeWhole(join(folder, manifestName), text);
}

async function hashes(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await openRunFolder(folder);
  const found = new Map<string, string>();
  for (const [path, { kind }] of files.all) {
    if (path === manifestName || kind === "other") continue;
    const digest = await files.digest(path);
    // A folder that is sealed without one of its files would prove less than it holds.
    if (digest === undefined) throw new Error(`${path} cannot be read`);
    found.set(path, digest);
  }
  return found;
}
