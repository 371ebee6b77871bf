import { hasPlainSpans, paragraphEnd } from "./sanitise-lines.ts";

const open = String.fromCharCode(2);
const close = String.fromCharCode(3);
const place = new RegExp(`${open}(\\d+)${close}`, "g");

/** How the scan stands. */
export interface Scan {
  readonly text: string;
  at: number;
  readonly out: string[];
  readonly shelf: string[];
  /** Where the paragraph ends that the scan is in. */
  until: number;
  /** Code spans of this paragraph can be told. */
  spans: boolean;
  /** Within what GitHub may read as HTML; it ends with a blank line or with an end tag. */
  html: { readonly end: string | undefined } | undefined;
  /** From the first fence on that could be read in two ways, nothing more counts as code. */
  certain: boolean;
  /** Where the last `>` before `until` stands. */
  last: { readonly until: number; readonly at: number };
  /** Signs that stand nowhere behind the scan: looked for once. */
  readonly gone: Set<string>;
}

/** A scan at the beginning of a text. */
export function scanOf(text: string): Scan {
  return {
    text,
    at: 0,
    out: [],
    shelf: [],
    until: 0,
    spans: false,
    html: undefined,
    certain: true,
    last: { until: 0, at: -1 },
    gone: new Set(),
  };
}

/** A text with what was put aside in its place again. */
export function unshelved({ shelf }: Scan, prose: string): string {
  return prose.replace(place, (_, at: string) => shelf[Number(at)] ?? "");
}

/** Takes note of the paragraph that begins here. */
export function startParagraph(scan: Scan): void {
  scan.until = paragraphEnd(scan.text, scan.at);
  scan.spans = hasPlainSpans(scan.text.slice(scan.at, scan.until));
}

/** The last `>` before `until`: looked for once for each part of the text. */
export function lastEnd(scan: Scan, until: number): number {
  if (scan.last.until !== until)
    scan.last = { until, at: scan.text.slice(scan.at, until).lastIndexOf(">") + scan.at };
  return scan.last.at;
}

/** Takes a text as it is. */
export function keep(scan: Scan, text: string): void {
  scan.out.push(text);
  scan.at += text.length;
}

/** Puts code aside; a mark stands in its place. */
export function shelve(scan: Scan, code: string): void {
  scan.out.push(`${open}${scan.shelf.push(code) - 1}${close}`);
}

/** What was skipped may have held backticks or a blank line: code spans wait for the next paragraph. */
export function skipTo(scan: Scan, end: number): void {
  const skipped = scan.text.slice(scan.at, end);
  scan.at = end;
  if (skipped.includes("`")) scan.spans = false;
  if (!skipped.includes("\n")) return;
  scan.spans = false;
  if (end > scan.until) scan.until = paragraphEnd(scan.text, end);
}
