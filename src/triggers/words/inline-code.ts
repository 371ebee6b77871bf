/** A line with its inline code blanked out. */
export interface WithoutCode {
  /** Of the same length, each character of inline code an `x`. */
  readonly plain: string;
  /** Every backtick of the line found its partner in it: nothing of the line is code that lines around it began. */
  readonly isWhole: boolean;
}

/** Blanks out inline code that begins and ends in one line. Source: CommonMark 0.31, "Code spans". */
export function withoutCode(line: string): WithoutCode {
  if (!line.includes("`")) return { plain: line, isWhole: true };
  const runs = [...line.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, at: index }));
  const partner = partners(runs.map(({ length }) => length));
  const parts: string[] = [];
  let isWhole = !line.includes("\\`");
  let from = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const close = runs[partner[index] ?? -1];
    if (open === undefined || close === undefined) {
      isWhole = false;
      continue;
    }
    const end = close.at + close.length;
    parts.push(line.slice(from, open.at), "x".repeat(end - open.at));
    from = end;
    index = partner[index] ?? index;
  }
  return { plain: parts.join("") + line.slice(from), isWhole };
}

/** For each length the place of the next one that is equal. */
function partners(lengths: readonly number[]): readonly (number | undefined)[] {
  const next = new Map<number, number>();
  return lengths
    .map((length, index) => [length, index] as const)
    .reverse()
    .map(([length, index]) => {
      const found = next.get(length);
      next.set(length, index);
      return found;
    })
    .reverse();
}
