import type { Change, Entry } from "../../ports/workspace.ts";
import { blobSizes } from "./blobs.ts";
import { changedFiles, type DiffRecord, diffRecords, submodule } from "./diff-records.ts";
import { gitFailed } from "./git.ts";
import { type Ground, readingBlobs } from "./ground.ts";

/** Bytes of a patch that are kept; prompts and pages cut it much earlier. */
const patchBytes = 5_000_000;

/** Last line of a patch that is longer than what is kept. */
const cutMark = "[the patch goes on: it is cut here]";

/**
 * `attr.tree`: git 2.43 to 2.45 read `.gitattributes` of a bare repository's HEAD, where a line `* -diff` of the change
 * itself would hide it. A tree that is not there counts as an empty one.
 */
const withoutAttributes = ["-c", "attr.tree=refs/omk/no-attributes"];
const diffTree = [...withoutAttributes, "diff-tree", "-r"];
const how = ["--find-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--no-abbrev"];

/** The change from base to head; nothing before the first commit. */
export async function measureChange(ground: Ground): Promise<Change> {
  const { git, base, standing } = ground;
  const call = readingBlobs(ground);
  const { head } = standing;
  if (head === undefined) return { files: [], patch: "" };
  const range = [base.commit, head.commit, "--"];
  const [records, patch] = await Promise.all([
    git.must([...diffTree, "--raw", "--numstat", "-z", ...how, ...range], call),
    patchOf(ground, range),
  ]);
  return { files: changedFiles(records), patch };
}

/** Unified diff between two trees. */
export function diffTrees(ground: Ground, from: string, to: string): Promise<string> {
  return patchOf(ground, [from, to, "--"]);
}

async function patchOf(ground: Ground, range: readonly string[]): Promise<string> {
  const args = [...diffTree, "--patch", "--src-prefix=a/", "--dst-prefix=b/", ...how, ...range];
  const result = await ground.git.run(args, { ...readingBlobs(ground), maxBytes: patchBytes });
  // An empty patch would be taken for an empty change.
  if (!result.ok) throw gitFailed(args, result);
  return bounded(result.stdoutBytes);
}

/** Messages and patches of the run's own commits, one by one, as they would be pushed. */
export async function historyOf(ground: Ground): Promise<string> {
  const { base, standing, pullHead } = ground;
  if (standing.head === undefined) return "";
  const without = [base.commit, ...(pullHead === undefined ? [] : [pullHead])];
  const range = [standing.head.commit, ...without.map((commit) => `^${commit}`), "--"];
  const shown = ["--patch", "--unified=0", "--format=%B", ...how];
  const args = [...withoutAttributes, "log", ...shown, ...range];
  const result = await ground.git.run(args, { ...readingBlobs(ground), maxBytes: patchBytes });
  if (!result.ok) throw gitFailed(args, result);
  return bounded(result.stdoutBytes);
}

/** What differs between base and head with modes and sizes, by two processes; nothing before the first commit. */
export async function entriesOf(ground: Ground): Promise<readonly Entry[]> {
  const { git, base, standing } = ground;
  if (standing.head === undefined) return [];
  const range = [base.commit, standing.head.commit, "--"];
  const args = [...diffTree, "--raw", "--numstat", "-z", ...how, ...range];
  const records = diffRecords(await git.must(args, readingBlobs(ground)));
  const sizes = await blobSizes(
    ground,
    records.filter(hasContent).map(({ newId }) => newId),
  );
  return records.map((record) => {
    const bytes = hasContent(record) ? sizes.get(record.newId) : undefined;
    return {
      path: record.path,
      ...(record.from === undefined ? {} : { from: record.from }),
      operation: record.operation,
      ...(isThere(record.oldMode) ? { oldMode: record.oldMode } : {}),
      ...(isThere(record.newMode) ? { newMode: record.newMode } : {}),
      binary: record.binary,
      ...(bytes === undefined ? {} : { bytes }),
    };
  });
}

function isThere(mode: string): boolean {
  return mode !== "000000";
}

/** A submodule's content is in another repository. */
function hasContent({ newMode }: DiffRecord): boolean {
  return isThere(newMode) && newMode !== submodule;
}

/** Ends at a whole line, so that no character is cut in two. */
function bounded(bytes: Buffer): string {
  if (bytes.length < patchBytes) return bytes.toString("utf8");
  return `${bytes.toString("utf8", 0, bytes.lastIndexOf(10) + 1)}${cutMark}\n`;
}
