import type { ComparedFile, Hunk } from "../../domain/lines-elsewhere.ts";
import { type DiffRecord, diffRecords } from "./diff-records.ts";
import { gitFailed } from "./git.ts";
import { type Ground, readingBlobs } from "./ground.ts";

/** Files of which one asks for lines: each costs a process. */
const most = 100;

/** Bytes of hunks that are kept of one file; one that differs more has no lines in common that are worth finding. */
const mostBytes = 2_000_000;

/**
 * Where files of head stand otherwise at the pull request's own head; a file that is not named is the same there. Blobs
 * are compared by their names, so that no attribute of the repository has a say.
 */
export async function compareWithPull(
  ground: Ground,
  paths: readonly string[],
): Promise<readonly ComparedFile[]> {
  const { git, standing, pullHead } = ground;
  if (standing.head === undefined || pullHead === undefined || paths.length === 0) return [];
  const range = [standing.head.commit, pullHead, "--"];
  const raw = await git.must([
    "diff-tree",
    "-r",
    "--raw",
    "--no-renames",
    "--no-abbrev",
    "-z",
    ...range,
  ]);
  const wanted = new Set(paths);
  const records = diffRecords(raw).filter(({ path }) => wanted.has(path));
  return Promise.all(records.map((record, index) => compared(ground, record, index < most)));
}

async function compared(
  ground: Ground,
  { path, operation, oldId, newId, oldMode, newMode }: DiffRecord,
  isAsked: boolean,
): Promise<ComparedFile> {
  const isFile = operation === "modified" && isPlain(oldMode) && isPlain(newMode);
  const hunks = isFile && isAsked ? await hunksOf(ground, oldId, newId) : undefined;
  return { path, ...(hunks === undefined ? {} : { hunks }) };
}

function isPlain(mode: string): boolean {
  return mode.startsWith("100");
}

async function hunksOf(ground: Ground, from: string, to: string): Promise<Hunk[] | undefined> {
  // Only another mode: every line is where it was.
  if (from === to) return [];
  const args = ["diff", "-U0", "--no-ext-diff", "--no-textconv", "--no-color", from, to];
  const result = await ground.git.run(args, { ...readingBlobs(ground), maxBytes: mostBytes });
  if (!result.ok) throw gitFailed(args, result);
  if (result.stdoutBytes.length >= mostBytes) return undefined;
  const found = result.stdout.matchAll(/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gm);
  const hunks = [...found].map(([, at = "", lines = "1", there = "1"]) => ({
    // What is only added there is named by the line before it.
    from: Number(at) + (lines === "0" ? 1 : 0),
    lines: Number(lines),
    there: Number(there),
  }));
  return hunks.length === 0 ? undefined : hunks;
}
