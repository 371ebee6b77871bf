import { destinationAt, skipSpace, type Target, titleEnd } from "./sanitise-target.ts";

/** A text without what its definitions hide, and the labels that no longer name anything. */
export interface Defined {
  readonly text: string;
  readonly gone: ReadonlySet<string>;
}

const start = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/gm;
const footnoteEnd = /\n(?:[ \t]*\n(?! {2}|\t)|(?=\[\^))/g;

/**
 * `[label]: address "title"` and `[^label]: text`, which GitHub shows nowhere by themselves: the address stays, with a
 * label that is a plain name; a footnote stays if the text names it.
 */
export function plainDefinitions(text: string): Defined {
  const gone = new Set<string>();
  if (!text.includes("]:")) return { text, gone };
  const isNamed = footnoteNames(text);
  const out: string[] = [];
  let last = 0;
  start.lastIndex = 0;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const [head, before = "", label = ""] = found;
    const at = found.index + head.length;
    const read = label.startsWith("^")
      ? footnote(text, at, isNamed.has(label))
      : definition(text, at, label);
    if (read === undefined) continue;
    if (!isName(label)) gone.add(normal(label));
    out.push(text.slice(last, found.index), before, read.address);
    last = read.end;
    start.lastIndex = last;
  }
  return { text: [...out, text.slice(last)].join(""), gone };
}

/** A label as it is compared. */
export function normal(label: string): string {
  return label.toLowerCase().replace(/\s+/g, " ").trim();
}

/** What GitHub reads as text, because more follows the title, stays whole. */
function definition(text: string, at: number, label: string): Target | undefined {
  const { address, end } = destinationAt(text, skipSpace(text, at));
  if (address === "") return undefined;
  const title = titleEnd(text, end);
  const isWhole = title !== undefined && isLineEnd(text, title);
  if (!isWhole && !isLineEnd(text, end)) return undefined;
  const gap = skipSpace(text, at) > at ? " " : "";
  const shown = isName(label) ? `[${label}]:${gap}${address}` : address;
  return { address: shown, end: isWhole ? title : end };
}

function isName(label: string): boolean {
  return /^[\w./-]{1,40}$/.test(label);
}

function isLineEnd(text: string, at: number): boolean {
  const rest = /[ \t]*(?:\n|$)/y;
  rest.lastIndex = at;
  return rest.test(text);
}

function footnote(text: string, at: number, isNamed: boolean): Target | undefined {
  if (isNamed) return undefined;
  footnoteEnd.lastIndex = at;
  return { address: "", end: footnoteEnd.exec(text)?.index ?? text.length };
}

/** The footnotes that the text names anywhere but in front of their own words. */
function footnoteNames(text: string): ReadonlySet<string> {
  const names = text.matchAll(/\[(\^[^\s[\]]{1,200})\](?!:)/g);
  return new Set([...names].map(([, name = ""]) => name));
}
