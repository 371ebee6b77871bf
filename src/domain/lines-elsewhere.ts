import { z } from "zod";
import type { AutopilotState } from "./state.ts";

/** A place at which two versions of a file differ: `lines` lines from `from` on here, `there` lines in the other one. */
const Hunk = z.strictObject({
  from: z.int().positive(),
  lines: z.int().nonnegative(),
  there: z.int().nonnegative(),
});
export type Hunk = z.infer<typeof Hunk>;

/** How a file differs from the same file in another commit. */
export const ComparedFile = z.strictObject({
  path: z.string(),
  /** In their order; absent where no line can be told: the file is not there, is binary, or was not compared. */
  hunks: z.array(Hunk).optional(),
});
export type ComparedFile = z.infer<typeof ComparedFile>;

/** The number that a line has in the other version of its file; undefined where it is not there. */
export function lineThere({ hunks }: ComparedFile, line: number): number | undefined {
  if (hunks === undefined) return undefined;
  let moved = line;
  for (const { from, lines, there } of hunks) {
    if (line < from) break;
    if (line < from + lines) return undefined;
    moved += there - lines;
  }
  return moved;
}

/**
 * Whether the run's check runs stand on the pull request's own head while its files are other ones: a check looks at the
 * merge, and a fix is pushed when it is proved.
 */
export function isShownElsewhere({ pull, head, pushed, aim }: AutopilotState): boolean {
  if (pull === undefined || head === undefined || head.commit === pull.headSha) return false;
  return aim === "check" || pushed?.commit === pull.headSha;
}

/** The files at whose lines something may be remarked, by gates or by reviewers. */
export function remarkedFiles({
  changes,
  qaResults,
  findings,
}: Pick<AutopilotState, "changes" | "qaResults" | "findings">): readonly string[] {
  const red = qaResults
    .flatMap(({ gates }) => gates)
    .filter(({ status }) => status !== "passed" && status !== "skipped");
  const named = [
    ...findings.map(({ path }) => path),
    ...red.flatMap(({ tests }) => (tests?.failures ?? []).map(({ file }) => file ?? "")),
    ...(red.length === 0 ? [] : changes.map(({ path }) => path)),
  ];
  return [...new Set(named)].filter((path) => path !== "");
}
