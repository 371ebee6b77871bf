/** Longest address that is kept, in characters. */
const longestAddress = 2_000;

/** CommonMark reads no more brackets than these within an address. */
const deepest = 32;

/** What is written in the place of something, and where that ends. */
export interface Target {
  readonly address: string;
  readonly end: number;
}

/** The address of a link, without its title: what stands between `(` at `at` and its `)`. */
export function targetAt(text: string, at: number): Target | undefined {
  if (text[at] !== "(") return undefined;
  const read = destinationAt(text, skipSpace(text, at + 1));
  const title = titleEnd(text, read.end) ?? read.end;
  const end = skipSpace(text, title);
  return text[end] === ")" ? { address: read.address, end: end + 1 } : undefined;
}

/** An address as it stands there, cut where it is longer than any real one. */
export function destinationAt(text: string, at: number): Target {
  const pointed = /<[^<>\n]*>/y;
  pointed.lastIndex = at;
  const whole = pointed.exec(text)?.[0];
  if (whole !== undefined) return { address: bare(whole.slice(1, -1)), end: at + whole.length };
  const end = destinationEnd(text, at);
  return { address: text.slice(at, Math.min(end, at + longestAddress)), end };
}

function destinationEnd(text: string, at: number): number {
  const signs = /[\s()]/g;
  signs.lastIndex = at;
  let depth = 0;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found;
    if (sign !== "(" && (sign !== ")" || depth === 0)) return found.index;
    depth += sign === "(" ? 1 : -1;
    if (depth > deepest) return found.index;
  }
  return text.length;
}

/** An address between angles may hold spaces, and with them sentences that nobody sees. */
function bare(address: string): string {
  const isPlain = !/[\s()]/.test(address);
  return isPlain ? address.slice(0, longestAddress) : (/^[^\s()]*/.exec(address)?.[0] ?? "");
}

/** Where a title ends that begins after white space; `undefined` where there is none. */
export function titleEnd(text: string, at: number): number | undefined {
  const from = skipSpace(text, at);
  const closing = new Map([
    ['"', '"'],
    ["'", "'"],
    ["(", ")"],
  ]).get(text[from] ?? "");
  if (from === at || closing === undefined) return undefined;
  const signs = /\\[\s\S]|["'()]|\n[ \t]*(?:\n|$)/g;
  signs.lastIndex = from + 1;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === closing) return found.index + 1;
    if (sign.startsWith("\n") || (sign === "(" && closing === ")")) return undefined;
  }
  return undefined;
}

/** Past white space with at most one end of a line in it. */
export function skipSpace(text: string, from: number): number {
  const space = /[ \t]*\n?[ \t]*/y;
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}
