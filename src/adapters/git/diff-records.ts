import type { ChangedFile } from "../../domain/changed-file.ts";

/** Git's mode of a submodule. */
export const submodule = "160000";

/** One file of a diff: what `--raw` and `--numstat` say of it. */
export interface DiffRecord extends ChangedFile {
  /** Where a renamed or copied file was. */
  readonly from?: string | undefined;
  /** `000000` on the side where the file is not. */
  readonly oldMode: string;
  readonly newMode: string;
  /** Name of the old content; zeros where there is none. */
  readonly oldId: string;
  /** Name of the new content; zeros where there is none. */
  readonly newId: string;
  readonly binary: boolean;
}

/** Reads the output of `git diff --raw --numstat -z`: first all raw records, then all counts, in the same order. */
export function diffRecords(output: string): readonly DiffRecord[] {
  const fields = output.split("\0");
  const files: Raw[] = [];
  const counts: Counts[] = [];
  for (let at = 0; at < fields.length; ) {
    const raw = rawAt(fields, at);
    const count = raw === undefined ? countAt(fields, at) : undefined;
    if (raw !== undefined) files.push(raw.file);
    if (count !== undefined) counts.push(count.counts);
    at += raw?.fields ?? count?.fields ?? 1;
  }
  const none = { additions: 0, deletions: 0, binary: false };
  return files.map((file, at) => ({ ...file, ...(counts[at] ?? none) }));
}

/** The same, as the ledger keeps it. */
export function changedFiles(output: string): readonly ChangedFile[] {
  return diffRecords(output).map(({ path, from, operation, additions, deletions }) => ({
    path,
    ...(from === undefined ? {} : { from }),
    operation,
    additions,
    deletions,
  }));
}

type Counts = Pick<DiffRecord, "additions" | "deletions" | "binary">;
type Raw = Omit<DiffRecord, keyof Counts>;

/** A record, and how many fields it takes: a rename and a copy have both paths. */
function rawAt(fields: readonly string[], at: number): { file: Raw; fields: number } | undefined {
  const field = fields[at] ?? "";
  if (!/^:\d+ \d+ \S+ \S+ [A-Z]\d*$/.test(field)) return undefined;
  const [status, file] = sidesOf(field);
  const [first = "", second = ""] = fields.slice(at + 1, at + 3);
  return /^[RC]/.test(status)
    ? { file: { ...file, from: first, path: second }, fields: 3 }
    : { file: { ...file, path: first }, fields: 2 };
}

function sidesOf(field: string): readonly [string, Omit<Raw, "path" | "from">] {
  const [oldMode = "", newMode = "", oldId = "", newId = "", status = ""] = field
    .slice(1)
    .split(" ");
  return [status, { operation: operationOf(status.charAt(0)), oldMode, newMode, oldId, newId }];
}

/** Counts, and how many fields they take: those of a rename are followed by both paths. */
function countAt(
  fields: readonly string[],
  at: number,
): { counts: Counts; fields: number } | undefined {
  const found = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(fields[at] ?? "");
  if (found === null) return undefined;
  const [, additions, deletions, path] = found;
  return {
    counts: {
      additions: number(additions),
      deletions: number(deletions),
      binary: additions === "-",
    },
    fields: path === "" ? 3 : 1,
  };
}

function operationOf(status: string): ChangedFile["operation"] {
  if (status === "A" || status === "C") return "created";
  if (status === "D") return "deleted";
  return status === "R" ? "renamed" : "modified";
}

/** Git counts no lines of a binary file. */
function number(text: string | undefined): number {
  return text === undefined || text === "-" ? 0 : Number(text);
}
