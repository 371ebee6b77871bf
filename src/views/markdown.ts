import { gap, neutral } from "../domain/neutral.ts";
import { cut, oneLine, plain } from "./text.ts";

export { gap, neutral };

/** Text of a stranger as one line of Markdown that shows as it was written; simple code spans stay. */
export function inline(text: string, max = 1_000): string {
  return spans(cut(oneLine(start(text, max)), max), "line");
}

/** The same for a cell of a table; a dash where there is nothing. */
export function cell(text: string, max = 200): string {
  return spans(cut(oneLine(start(text, max)), max), "cell") || "–";
}

/** Text of a stranger as a block quote, line by line. */
export function quote(text: string, max = 4_000): string {
  const lines = cut(plain(start(text, max)).trim(), max).split("\n");
  return lines.map((line) => `> ${atLineStart(spans(line.trim(), "line"))}`.trimEnd()).join("  \n");
}

/** Text of a stranger as paragraphs. */
export function prose(text: string, max = 4_000): string {
  const lines = cut(plain(start(text, max)).trim(), max).split("\n");
  return lines.map((line) => atLineStart(spans(line.trim(), "line"))).join("\n");
}

/** Anything as a fenced block that it cannot leave. */
export function fence(text: string, language = ""): string {
  const body = neutral(plain(text), "block").replace(/\n+$/, "");
  const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}\n${body}\n${ticks}`;
}

/** A name, path or command as a code span, to be copied as it stands. */
export function code(text: string, max = 300): string {
  const body = neutral(cut(oneLine(start(text, max)), max), "span");
  if (body === "") return "–";
  const ticks = "`".repeat(longestRun(body) + 1);
  const room = body.startsWith("`") || body.endsWith("`") ? " " : "";
  return `${ticks}${room}${body}${room}${ticks}`;
}

/** A code span in a cell of a table. */
export function codeCell(text: string, max = 200): string {
  const line = oneLine(text);
  return /\\\|/.test(line) || line.endsWith("\\")
    ? cell(line, max)
    : code(line, max).replaceAll("|", "\\|");
}

/** Text of a stranger inside an HTML tag, where Markdown is not read. */
export function html(text: string, max = 200): string {
  return neutral(cut(oneLine(text), max))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** A block that a reader opens when it is wanted. */
export function details(title: string, body: string): string {
  return `<details><summary>${html(title)}</summary>\n\n${body}\n\n</details>`;
}

/** A table from finished cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Enough of a text to fill `max` after cleaning: a model's megabyte is not cleaned for a line of it. */
function start(text: string, max: number): string {
  return text.slice(0, 8 * max);
}

function spans(line: string, where: "line" | "cell"): string {
  if (!keepsSpans(line, where)) return escaped(line, where);
  return line
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? neutral(part, "span") : escaped(part, where)))
    .join("");
}

/** Whether every backtick of a line belongs to a plain pair. */
export function hasPlainSpans(line: string): boolean {
  return !line.includes("``") && line.includes("`") && line.split("`").length % 2 === 1;
}

/** Only where every backtick belongs to a plain pair can no reader of Markdown disagree about the spans. */
function keepsSpans(line: string, where: "line" | "cell"): boolean {
  return hasPlainSpans(line) && !(where === "cell" && line.includes("|"));
}

/** Entities by name: a merge may take the text as it stands into a commit message, and there `&#36;` refers to an issue. */
function escaped(text: string, where: "line" | "cell"): string {
  return neutral(text)
    .replace(/&(?=[#A-Za-z])/g, "&amp;")
    .replace(/[\\`*_[\]~]/g, "\\$&")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\$/g, "&dollar;")
    .replace(/\|/g, where === "cell" ? "&vert;" : "\\|");
}

/** What would make a line a heading, a list, a rule or a table. */
function atLineStart(line: string): string {
  return line.replace(/^(?:[#+=:-]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
