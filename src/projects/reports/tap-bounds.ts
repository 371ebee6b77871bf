import { linesOf } from "./lines.ts";

const longestLine = 2000;
/** Thirty subtests within each other. */
const tooDeep = " ".repeat(121);
/** Lines of what a runner writes beneath one test, and characters of all of it. */
const longestDiagnosis = 100;
const maxDiagnoses = 2_000_000;

/**
 * The text with as much as is read of it: for five megabytes of a diagnosis that is made to hurt, the parser of YAML took
 * half a minute and gigabytes, and subtests within each other cost more the deeper they are.
 */
export function bounded(text: string): string {
  const kept: string[] = [];
  const diagnosis = diagnoses();
  for (const whole of linesOf(text)) {
    const line = whole.slice(0, longestLine);
    if (diagnosis.keeps(line) && !line.startsWith(tooDeep)) kept.push(line);
  }
  return kept.join("\n");
}

/** Follows the blocks of YAML, each from `---` to `...` or to a line that stands further out. */
function diagnoses(): { readonly keeps: (line: string) => boolean } {
  let indent: string | undefined;
  let left = 0;
  let budget = maxDiagnoses;
  return {
    keeps(line) {
      if (indent === undefined) {
        indent = /^( {1,120})---\s*$/.exec(line)?.[1];
        left = budget > 0 ? longestDiagnosis : 0;
        return true;
      }
      if (isEnd(line, indent)) {
        indent = undefined;
        return true;
      }
      left -= 1;
      budget -= line.length;
      return left >= 0;
    },
  };
}

function isEnd(line: string, indent: string): boolean {
  if (line.trim() === "") return false;
  return !line.startsWith(indent) || line.slice(indent.length).trimEnd() === "...";
}
