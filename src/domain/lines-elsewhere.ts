import { z } from "zod";

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
