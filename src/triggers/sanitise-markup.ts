import { type Fence, fenceEnd, lineEnd, lineOf } from "./sanitise-lines.ts";
import {
  keep,
  lastEnd,
  type Scan,
  scanOf,
  shelve,
  skipTo,
  startParagraph,
  unshelved,
} from "./sanitise-scan.ts";
import { isKnown, isTag, longestDoubt, nameOf, plainTag, tagEnd } from "./sanitise-tags.ts";

/** A text without HTML comments and with plain tags; its code is put aside, and `back` puts it in again. */
export interface Shelved {
  readonly prose: string;
  back(prose: string): string;
}

/** Reads Markdown from left to right, as GitHub does; wherever it is not certain of code, it takes it for text. */
export function shelved(text: string): Shelved {
  const scan = scanOf(text);
  while (scan.at < text.length) step(scan);
  return { prose: scan.out.join(""), back: (prose) => unshelved(scan, prose) };
}

function step(scan: Scan): void {
  const { text, at } = scan;
  if ((at === 0 || text[at - 1] === "\n") && startLine(scan)) return;
  if (text[scan.at] === "<") return angle(scan);
  if (text[scan.at] === "`") return span(scan);
  const next = /[\n<`]/g;
  next.lastIndex = scan.at;
  const found = next.exec(text);
  const end = found === null ? text.length : found.index + (found[0] === "\n" ? 1 : 0);
  keep(scan, text.slice(scan.at, end));
}

/** Takes note of what begins here; true where it took the line itself. */
function startLine(scan: Scan): boolean {
  const { text, at } = scan;
  const end = lineEnd(text, at);
  const line = text.slice(at, end);
  const read = lineOf(line);
  endHtml(scan, line);
  if (read.kind === "blank") {
    scan.until = at;
    keep(scan, text.slice(at, end + 1));
    return true;
  }
  if (read.kind === "fence") return startFence(scan, read.fence, end);
  if (read.kind === "doubtful") scan.certain = false;
  if (at >= scan.until) startParagraph(scan);
  if (read.kind === "html") scan.html ??= { end: read.end };
  return false;
}

function endHtml(scan: Scan, line: string): void {
  const end = scan.html?.end;
  if (end !== undefined && line.toLowerCase().includes(end)) scan.html = { end: undefined };
  if (line.trim() === "" && scan.html?.end === undefined) scan.html = undefined;
}

function startFence(scan: Scan, fence: Fence, lineEnds: number): boolean {
  const { text, at } = scan;
  const end =
    scan.html === undefined && scan.certain ? fenceEnd(text, lineEnds + 1, fence) : undefined;
  if (end === undefined) {
    scan.certain = false;
    startParagraph(scan);
    return false;
  }
  const { indent, mark, language } = fence;
  shelve(scan, `${" ".repeat(indent)}${mark}${language}${text.slice(lineEnds, end)}`);
  scan.at = end;
  scan.until = end;
  return at < end;
}

function span(scan: Scan): void {
  const { text, at, until } = scan;
  const [run = "`"] = /^`+/.exec(text.slice(at, until)) ?? [];
  const isPlain = scan.spans && scan.certain && scan.html === undefined;
  const end = isPlain ? text.indexOf(run, at + run.length) : -1;
  const code = end < 0 ? "" : text.slice(at, end + run.length);
  if (code === "" || /[\n|]/.test(code)) return keep(scan, run);
  shelve(scan, code);
  scan.at = at + code.length;
}

function angle(scan: Scan): void {
  const { text, at } = scan;
  if (text.startsWith("<!--", at)) return skipTo(scan, commentEnd(text, at + 4));
  if (/^<(?:[!?]|\/?[A-Za-z])/.test(text.slice(at, at + 3))) return markup(scan);
  keep(scan, "<");
}

/** A tag, or such as `<!DOCTYPE x>`, `<?x?>`. */
function markup(scan: Scan): void {
  const { text, at } = scan;
  const link = autolink(text, at);
  if (link !== undefined) {
    if (link.includes("`")) scan.spans = false;
    return keep(scan, link);
  }
  const until = scan.html === undefined ? scan.until : text.length;
  if (lastEnd(scan, until) < at) return openTag(scan);
  const isElement = /[A-Za-z/]/.test(text[at + 1] ?? "");
  const end = isElement ? tagEnd(text, at, until) : declarationEnd(scan);
  if (end === undefined) return skipTo(scan, until);
  const inside = text.slice(at + 1, end - 1);
  if (isText(inside, scan.html !== undefined)) return keep(scan, "<");
  if (isElement) scan.out.push(plainTag(inside));
  skipTo(scan, end);
}

/** What holds a comment waits until that is gone; a browser takes more for a tag than CommonMark does in a line. */
function isText(inside: string, inHtml: boolean): boolean {
  if (inside.length <= longestDoubt && inside.includes("<!--")) return true;
  if (inHtml) return false;
  return !(/^[A-Za-z/]/.test(inside) ? isTag(inside) : /^(?:\?|!\[|![A-Za-z])/.test(inside));
}

function autolink(text: string, at: number): string | undefined {
  const link = /<(?:https?:\/\/|mailto:)[^\s<>]{1,2000}>/y;
  link.lastIndex = at;
  return link.exec(text)?.[0];
}

function declarationEnd({ text, at, gone }: Scan): number {
  const sign = { "!": "]]>", "?": "?>" }[text.slice(at + 1, at + 2)] ?? ">";
  const isCdata = text.startsWith("<![CDATA[", at);
  const isNone = gone.has(sign) || (sign === "]]>" && !isCdata);
  const own = isNone ? -1 : text.indexOf(sign, at);
  if (own < 0 && !isNone) gone.add(sign);
  return own < 0 ? ended(text, ">", at) : own + sign.length;
}

/** A tag without an end: at the start of a line a browser takes everything below for its attributes. */
function openTag(scan: Scan): void {
  const { text, at, html } = scan;
  const name = /^[^\s=>]*/.exec(text.slice(at + 1, at + 40))?.[0] ?? "";
  if (html !== undefined && (isKnown(nameOf(name)) || /^[!?]/.test(name)))
    skipTo(scan, text.length);
  else keep(scan, "<");
}

/** A comment that is never closed goes on to the end. */
function commentEnd(text: string, from: number): number {
  const end = /--!?>/g;
  // `<!-->` and `<!--->` are whole comments for a browser.
  end.lastIndex = from - 2;
  const found = end.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

function ended(text: string, sign: string, from: number): number {
  const end = text.indexOf(sign, from);
  return end < 0 ? text.length : end + sign.length;
}
