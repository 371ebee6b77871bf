import type { ChangedFile } from "../../domain/changed-file.ts";
import type { GateResult } from "../../domain/gate.ts";
import type { Suite } from "../../ports/suite.ts";

/** Whether setup has to run again in the worktree: it was red, or the change touches what it goes by. */
export function needsSetup(
  before: GateResult | undefined,
  changes: readonly ChangedFile[],
  suite: Pick<Suite, "setsUp">,
): boolean {
  return before?.status !== "passed" || touchesSetup(changes, suite);
}

/** Whether the change touches what setup goes by: packages, and the tools that bring them. */
export function touchesSetup(
  changes: readonly ChangedFile[],
  { setsUp }: Pick<Suite, "setsUp">,
): boolean {
  return changes.some(({ path, from = path }) => setsUp(path) || setsUp(from));
}
