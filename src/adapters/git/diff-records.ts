import type { ChangedFile } from "../../domain/event.ts";

/** Reads the output of `git diff --raw --numstat -z`: first all raw records, then all counts, in the same order. */
export function changedFiles(output: string): readonly ChangedFile[] {
  const fields = output.split("\0");
  const operations: Operation[] = [];
  const counts: Counts[] = [];
  for (let at = 0; at < fields.length; ) {
    const field = fields[at] ?? "";
    const raw = /^:\d+ \d+ \S+ \S+ ([A-Z])\d*$/.exec(field);
    const count = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(field);
    if (raw) {
      const paths = raw[1] === "R" || raw[1] === "C" ? 2 : 1;
      operations.push({ operation: operationOf(raw[1] ?? ""), path: fields[at + paths] ?? "" });
      at += 1 + paths;
    } else if (count) {
      counts.push({ additions: number(count[1]), deletions: number(count[2]) });
      at += count[3] === "" ? 3 : 1;
    } else {
      at += 1;
    }
  }
  return operations.map((operation, at) => ({
    ...operation,
    ...(counts[at] ?? { additions: 0, deletions: 0 }),
  }));
}

type Operation = Pick<ChangedFile, "path" | "operation">;
type Counts = Pick<ChangedFile, "additions" | "deletions">;

function operationOf(status: string): ChangedFile["operation"] {
  if (status === "A" || status === "C") return "created";
  if (status === "D") return "deleted";
  return status === "R" ? "renamed" : "modified";
}

/** Git counts no lines of a binary file. */
function number(text: string | undefined): number {
  return text === undefined || text === "-" ? 0 : Number(text);
}
