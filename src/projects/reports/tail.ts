import { plainLines } from "./plain-text.ts";

/** Characters of a tail. */
export const tailLimit = 8000;

const gap = "[... lines left out ...]";

/** As far back as a failure is looked for. */
const lookBack = 512 * 1024;
/** Characters of a line in the end, and of one that tells of a failure. */
const longestLine = 2000;
const longestTold = 400;
const linesBefore = 3;
const linesAfter = 12;

/** What test runners and compilers put where they say what failed. */
const strong =
  /^\s*(?:FAIL(?:ED|URE)?\b|ERROR\b|E\s{2,}|not ok\b|--- FAIL|panic:|failures:|Traceback \()|[✗✖×❯●]\s|panicked at|AssertionError|Error: |error\[|error TS\d|error: /u;
const weak = /\b(?:error|errors|fail|fails|failed|failure|failures|fatal|exception|panic)\b/i;
const harmless = /\b(?:0|no) (?:errors?|failures?|failed|failing)\b/i;

/**
 * The part of an output that shows what failed: its end, and where the failure was told before the last lines, the
 * lines around it as well. Plain text of at most `limit` characters, cut at line starts.
 */
export function tailOf(text: string, limit = tailLimit): string {
  const all = plainLines(text.slice(-lookBack).toWellFormed());
  const whole = all.slice(0, all.findLastIndex((line) => line.trim() !== "") + 1);
  const length = whole.reduce((sum, line) => sum + line.length + 1, -1);
  if (text.length <= lookBack && length <= limit) return whole.join("\n");
  const lines = whole.map(shortened);
  const half = startOfEnd(lines, Math.floor(limit / 2));
  const told = failureLines(lines).filter((index) => index < half);
  const chosen = around(told, lines, { before: half, budget: Math.floor(limit / 2) });
  const end = chosen.length === 0 ? startOfEnd(lines, limit - gap.length - 1) : half;
  return cutToFit([...rendered(lines, chosen, end), ...lines.slice(end)].join("\n"), limit);
}

/** Index of the first of the last lines that fit. */
function startOfEnd(lines: readonly string[], budget: number): number {
  let left = budget;
  let start = lines.length;
  while (start > 0) {
    left -= (lines[start - 1]?.length ?? 0) + 1;
    if (left < 0) break;
    start -= 1;
  }
  // One line that is too long for itself: its end is all there is.
  return Math.min(start, Math.max(0, lines.length - 1));
}

/** Lines that tell of a failure: those in the words of a known tool, else those in anybody's. */
function failureLines(lines: readonly string[]): number[] {
  const clear = matching(lines, strong);
  return clear.length > 0 ? clear : matching(lines, weak);
}

function matching(lines: readonly string[], pattern: RegExp): number[] {
  return lines.flatMap((line, index) => {
    const start = line.slice(0, longestTold);
    return pattern.test(start) && !harmless.test(start) ? [index] : [];
  });
}

/** Indexes of the lines around the last failures, as many as the budget allows, in order. */
function around(
  told: readonly number[],
  lines: readonly string[],
  room: { readonly before: number; readonly budget: number },
): number[] {
  const chosen = new Set<number>();
  let left = room.budget - 2 * (gap.length + 1);
  for (const index of told.toReversed()) {
    for (const near of neighbourhood(index, room.before)) {
      if (chosen.has(near)) continue;
      left -= clipped(lines[near] ?? "").length + 1;
      if (left < 0) return inOrder(chosen);
      chosen.add(near);
    }
    left -= gap.length + 1;
  }
  return inOrder(chosen);
}

/** The line first, then what follows, then what leads to it. */
function neighbourhood(index: number, end: number): number[] {
  const after = Array.from({ length: linesAfter + 1 }, (_, step) => index + step);
  const before = Array.from({ length: linesBefore }, (_, step) => index - step - 1);
  return [...after, ...before].filter((near) => near >= 0 && near < end);
}

function inOrder(chosen: ReadonlySet<number>): number[] {
  return [...chosen].toSorted((a, b) => a - b);
}

/** The chosen lines with a mark wherever lines are missing, up to the line `end`. */
function rendered(lines: readonly string[], chosen: readonly number[], end: number): string[] {
  const marked = chosen.flatMap((index, position) => {
    const line = clipped(lines[index] ?? "");
    return index === (chosen[position - 1] ?? -1) + 1 ? [line] : [gap, line];
  });
  return (chosen.at(-1) ?? -1) + 1 === end ? marked : [...marked, gap];
}

function clipped(line: string): string {
  return line.length > longestTold ? `${line.slice(0, longestTold - 4)} ...`.toWellFormed() : line;
}

/** Of a line that would push all others out, its two ends. */
function shortened(line: string): string {
  if (line.length <= longestLine) return line;
  const half = longestLine / 2;
  return `${line.slice(0, half)} [...] ${line.slice(-half)}`.toWellFormed();
}

/** Where one line is longer than the limit, its end is all there is. */
function cutToFit(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(text.length - limit).toWellFormed();
}
