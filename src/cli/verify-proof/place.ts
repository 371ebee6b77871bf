import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { NoZipError } from "../../adapters/artifact/bad-zip.ts";
import { parseStateArtifactName } from "../../adapters/artifact/state-artifact.ts";
import { unzip } from "../../adapters/artifact/unzip.ts";
import { counted } from "../../domain/count.ts";
import { ledgerName } from "../../domain/ledger.ts";
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

/** What to give where there is no run. */
const give = `give the folder with ${ledgerName} and ${manifestName}, or the zip file of the artifact`;

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
  if (hasRun(folder)) return { kind: "folder", folder, ...nothing };
  const below = await oneBelow(folder);
  return none(
    below === undefined ? `There is no run in ${folder}: ${give}.` : insteadOf(folder, below),
  );
}

/** Whether there is anything of a run: where the rest is missing, that is for the checks to say. */
function hasRun(folder: string): boolean {
  return [manifestName, ledgerName].some((name) => existsSync(join(folder, name)));
}

interface Below {
  readonly count: number;
  /** The name of the newest. */
  readonly name: string;
}

function insteadOf(folder: string, { count, name }: Below): string {
  const where = join(folder, name);
  return count === 1
    ? `There is no run in ${folder} itself, but in ${where}: give that folder.`
    : `There is no run in ${folder} itself, but ${counted(count, "state")} below it: give one of those folders; by its name, the newest is ${where}.`;
}

/** The newest folder below that holds a run, where people give the one above it. */
async function oneBelow(folder: string): Promise<Below | undefined> {
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => hasRun(join(folder, name))).toSorted(byAge);
  const name = found.at(-1);
  return name === undefined ? undefined : { count: found.length, name };
}

/** The numbers of an artifact count up: workflow run, attempt, state. */
function byAge(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 ? a.localeCompare(b) : (left[at] ?? 0) - (right[at] ?? 0);
}

function numbersOf(name: string): readonly number[] {
  const parts = parseStateArtifactName(name);
  return parts === undefined ? [0, 0, 0] : [parts.workflowRunId, parts.attempt, parts.seq];
}

async function unpacked(file: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "omk-proof-"));
  const gone = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
  try {
    await unzip(file, folder);
    return { ...(await inZip(file, folder)), ...gone };
  } catch (error) {
    if (error instanceof NoZipError) return { kind: "none", text: noZip(file), ...gone };
    return {
      kind: "broken",
      text: error instanceof Error ? error.message : String(error),
      ...gone,
    };
  }
}

async function inZip(file: string, folder: string): Promise<Place> {
  if (hasRun(folder)) return { kind: "folder", folder, ...nothing };
  const below = await oneBelow(folder);
  return none(
    below === undefined
      ? `There is no run in ${file}: ${give}.`
      : `The run lies in the folder ${below.name} of ${file}, and not at its top: unpack it, and give that folder.`,
  );
}

function noZip(file: string): string {
  const folder = dirname(file);
  const names = [ledgerName, manifestName, "proof.json", "state.json"];
  if (hasRun(folder) || names.includes(basename(file)))
    return `${file} is one file of a run, and shows nothing alone: give the folder that it lies in, with all other files.`;
  return `${file} is no zip file, or is cut off: download it again, or give the folder of the run.`;
}
