import { hasPlainSpans, neutral } from "./markdown.ts";
import { cut, plain } from "./text.ts";

/**
 * Markdown that the action itself wrote: around its code no machine acts on anything. Its code stays to be copied, lines with
 * commands and settings too; what no line of ours holds (it may name files and tests of others) is broken there as well.
 */
export function ourWords(markdown: string, max = 4_000): string {
  const text = cut(plain(markdown.slice(0, 8 * max)).trim(), max);
  const lines: string[] = [];
  let open: string | undefined;
  for (const line of text.split("\n")) {
    const after = fenceAfter(line, open);
    lines.push(open === undefined && after === undefined ? around(line) : neutral(line, "span"));
    open = after;
  }
  return [...lines, ...(open === undefined ? [] : [open])].join("\n");
}

/** The fence that is open after a line, by the rules of CommonMark. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (run === undefined) return open;
  if (open !== undefined) return run.startsWith(open) && line.trim() === run ? undefined : open;
  return run.startsWith("`") && line.trim().slice(run.length).includes("`") ? undefined : run;
}

/** A line outside of fences: only its simple code spans stay as they are. */
function around(line: string): string {
  if (!hasPlainSpans(line)) return neutral(line);
  const parts = line.split(/(`[^`]+`)/);
  return parts.map((part, index) => neutral(part, index % 2 === 1 ? "span" : "text")).join("");
}
