import { normal, plainDefinitions } from "./sanitise-definitions.ts";
import { targetAt } from "./sanitise-target.ts";

interface Bracket {
  /** How much was written before it. */
  readonly start: number;
  readonly image: boolean;
}

interface Scan {
  readonly text: string;
  readonly gone: ReadonlySet<string>;
  readonly out: string[];
  readonly open: Bracket[];
}

/**
 * Markdown without what it hides: the alternative text of images, the titles of links, images and definitions, the
 * labels of definitions that are sentences, and footnotes that nothing names. Addresses stay.
 */
export function plainLinks(all: string): string {
  const { text, gone } = plainDefinitions(all);
  if (!text.includes("](") && !text.includes("![") && gone.size === 0) return text;
  const scan: Scan = { text, gone, out: [], open: [] };
  const signs = /\\[\s\S]|!?\[|\]/g;
  let last = 0;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found;
    scan.out.push(text.slice(last, found.index));
    last = sign === "]" ? close(scan, found.index + 1) : found.index + sign.length;
    if (sign !== "]") keep(scan, sign);
    signs.lastIndex = last;
  }
  return [...scan.out, text.slice(last)].join("");
}

function keep({ open, out }: Scan, sign: string): void {
  if (sign.endsWith("[") && !sign.startsWith("\\"))
    open.push({ start: out.length, image: sign.startsWith("!") });
  out.push(sign);
}

/** Writes a `]` with what belongs to it; where the text goes on. */
function close({ text, gone, out, open }: Scan, at: number): number {
  const bracket = open.pop();
  if (bracket?.image === true) {
    out.length = bracket.start;
    out.push("![");
  }
  const target = bracket === undefined ? undefined : targetAt(text, at);
  out.push(target === undefined ? "]" : `](${target.address})`);
  return target?.end ?? pastLabel(text, at, gone);
}

/** A label in brackets is not seen where it names an address. */
function pastLabel(text: string, at: number, gone: ReadonlySet<string>): number {
  if (gone.size === 0) return at;
  const label = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/y;
  label.lastIndex = at;
  const [whole = "", name = ""] = label.exec(text) ?? [];
  return gone.has(normal(name)) ? at + whole.length : at;
}
