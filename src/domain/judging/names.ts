import type { ChangedTest } from "../judgement.ts";

/** One changed test in words, for evidence and pages: what it said at base and what it says now. */
export function changedTestLine(test: ChangedTest): string {
  const where = test.file === undefined ? "" : ` (${test.file})`;
  const old = test.old === "gone" ? "does not appear" : `is ${test.old}`;
  const head =
    test.head === test.old
      ? ""
      : `; in the change it ${test.head === "gone" ? "is gone" : `is ${test.head}`}`;
  return `${test.test}${where}: ${test.base} at base; as base wrote it, it ${old} on this code${head}`;
}
