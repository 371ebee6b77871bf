/** What a line is for the reading of code and HTML. */
export type Line =
  | { readonly kind: "blank" | "text" }
  /** It begins with a tag: until `end`, or a blank line where there is none, GitHub may read HTML. */
  | { readonly kind: "html"; readonly end: string | undefined }
  | { readonly kind: "fence"; readonly fence: Fence }
  /** It looks like a fence, but only GitHub's own parser could say whether it is one. */
  | { readonly kind: "doubtful" };

/** The first line of fenced code. */
export interface Fence {
  readonly indent: number;
  readonly mark: string;
  /** The language; nobody sees what else stands there. */
  readonly language: string;
}

const opening = /^( {0,3})(`{3,}|~{3,})[ \t]*(.*)$/s;
/** A fence after a list's mark or a tab: what follows it has an indentation that only the list knows. */
const marker = /^(?: *\t|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])(?:[-*+> \t]|\d{1,9}[.)])*(?:`{3}|~{3})/;
const html = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*<([A-Za-z/!?][A-Za-z0-9]*)/;

/** Of these elements a blank line is not the end. Source: CommonMark, HTML blocks, start condition 1. */
const raw = ["pre", "script", "style", "textarea"];

/** What a line is that stands outside of fenced code. */
export function lineOf(line: string): Line {
  if (line.trim() === "") return { kind: "blank" };
  const fence = fenceOf(line);
  if (fence !== undefined) return { kind: "fence", fence };
  if (marker.test(line)) return { kind: "doubtful" };
  const name = html.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return { kind: "text" };
  const end = `</${name}`;
  const isOpen = raw.includes(name) && !line.toLowerCase().includes(end);
  return { kind: "html", end: isOpen ? end : undefined };
}

function fenceOf(line: string): Fence | undefined {
  const [, indent = "", mark = "", info = ""] = opening.exec(line) ?? [];
  if (mark === "" || (mark.startsWith("`") && info.includes("`"))) return undefined;
  const [language = ""] = /^[\w+#.-]{1,30}/.exec(info) ?? [];
  return { indent: indent.length, mark, language };
}

/**
 * Where fenced code ends whose first line ends at `from`: after its last line, or at the end of the text.
 * `undefined` where a line stands further left than the fence: in a list the code ends there, elsewhere it goes on.
 */
export function fenceEnd(text: string, from: number, fence: Fence): number | undefined {
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    at = end + 1;
    if (closes(line, fence)) return Math.min(at, text.length);
    if (fence.indent > 0 && line.trim() !== "" && indentOf(line) < fence.indent) return undefined;
  }
  return fence.indent > 0 ? undefined : text.length;
}

/** The index of the line's end: of its `\n`, or of the end of the text. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Where the paragraph ends that begins at `from`: at a blank line, at a fence, or at the end of the text. */
export function paragraphEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const { kind } = lineOf(text.slice(at, end));
    if (at > from && (kind === "blank" || kind === "fence")) return at;
    at = end + 1;
  }
  return text.length;
}

/** Whether all code spans of a paragraph begin and end on one line, so that nobody can read them otherwise. */
export function hasPlainSpans(paragraph: string): boolean {
  return paragraph.split("\n").every((line) => {
    if (!line.includes("`")) return true;
    if (line.includes("\\`")) return false;
    const runs = line.match(/`+/g) ?? [];
    return runs.length % 2 === 0 && runs.every((run, at) => run === runs[at ^ 1]);
  });
}

function closes(line: string, { mark, indent }: Fence): boolean {
  const run = line.trim();
  return (
    run.startsWith(mark) &&
    run === (mark[0] ?? "").repeat(run.length) &&
    indentOf(line) <= indent + 3 &&
    !line.startsWith("\t")
  );
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
