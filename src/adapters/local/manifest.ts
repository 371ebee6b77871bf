import { existsSync } from "node:fs";
import { readdir, readFile, readlink } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { z } from "zod";
import { AutopilotError } from "../../domain/errors.ts";
import { writeWhole } from "./files.ts";
import { sha256, sha256OfFile } from "./sha256.ts";

/** Name of the manifest in a run folder. */
export const manifestName = "manifest.json";

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a saved run folder holds. The file is `JSON.stringify(manifest, null, 2)` and a newline, keys in this order and
 * `files` sorted by path; `sha256` is that of the same text with the field empty.
 */
export const Manifest = z.strictObject({
  version: z.literal(1),
  key: z.string(),
  repository: z.strictObject({ id: z.int().optional(), owner: z.string(), name: z.string() }),
  files: z.record(z.string(), hex),
  sha256: hex,
});
export type Manifest = z.infer<typeof Manifest>;

/** Hashes every file of a folder but the manifest itself and writes it: the last thing that is written there. */
export async function writeManifest(
  folder: string,
  run: Pick<Manifest, "key" | "repository">,
): Promise<void> {
  const { id, owner, name } = run.repository;
  const repository = { ...(id === undefined ? {} : { id }), owner, name };
  const files = Object.fromEntries(await hashes(folder));
  const draft = { version: 1, key: run.key, repository, files, sha256: "" } as const;
  await writeWhole(join(folder, manifestName), textOf({ ...draft, sha256: sha256(textOf(draft)) }));
}

/**
 * Checks a folder against its manifest.
 * @throws AutopilotError `state_broken` naming the first file that is missing, extra or changed.
 */
export async function verifyManifest(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (sha256(textOf({ ...manifest, sha256: "" })) !== manifest.sha256)
    throw broken("manifest.json itself was changed");
  const found = await hashes(folder);
  const wanted = new Map(Object.entries(manifest.files));
  for (const path of [...new Set([...wanted.keys(), ...found.keys()])].toSorted()) {
    if (!found.has(path)) throw broken(`${path} is missing`);
    if (!wanted.has(path)) throw broken(`${path} is not in its manifest`);
    if (found.get(path) !== wanted.get(path)) throw broken(`${path} was changed`);
  }
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, manifestName);
  if (!existsSync(file)) throw broken("manifest.json is missing");
  try {
    return Manifest.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw broken("manifest.json is no manifest that this version knows", cause);
  }
}

function textOf(manifest: Omit<Manifest, "sha256"> & { sha256: string }): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function hashes(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of await filesIn(folder)) found.set(path, await hashOf(folder, path));
  return found;
}

/** Paths of all files and links under a folder but the manifest, with slashes, sorted. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
  const paths = files.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
  );
  return paths.filter((path) => path !== manifestName).toSorted();
}

/** Of a link, where it points: it is never followed. */
async function hashOf(folder: string, path: string): Promise<string> {
  const file = join(folder, path);
  const target = await readlink(file).catch(() => undefined);
  return target === undefined ? sha256OfFile(file) : sha256(`-> ${target}`);
}

function broken(why: string, cause?: unknown): AutopilotError {
  return new AutopilotError(
    {
      verdict: "failed_infra",
      code: "state_broken",
      text: `The saved run folder is broken: ${why}.`,
      mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    },
    { cause },
  );
}
