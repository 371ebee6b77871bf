const escape = String.fromCharCode(27);
const ansi = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${escape}\\n]*?(?:${String.fromCharCode(7)}|${escape}\\\\))`,
  "g",
);
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text of a stranger without what nobody can see: colours, control characters, bidi marks, lone surrogates. */
export function plain(text: string): string {
  return text.toWellFormed().replace(ansi, "").replace(/\r\n?/g, "\n").replace(unseen, "");
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, " ").trim();
}

/** At most `max` UTF-16 units, cut between characters and marked where it was cut. */
export function cut(text: string, max: number): string {
  return text.length <= max
    ? text
    : `${text.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The end of a text, at most `max` UTF-16 units: where tools say what failed. */
export function cutStart(text: string, max: number): string {
  return text.length <= max
    ? text
    : `…${text.slice(text.length - max + 1).replace(/^[\udc00-\udfff]/, "")}`;
}

/** UTF-8 bytes of a text. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** At most `max` UTF-8 bytes, cut between characters and marked where it was cut. */
export function cutBytes(text: string, max: number): string {
  if (byteLength(text) <= max) return text;
  const mark = "…";
  const room = Math.max(0, max - byteLength(mark));
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(room));
  return `${text.slice(0, read)}${mark}`;
}

/** The first of the given texts that is at most `max` long, else the last one cut. */
export function firstThatFits(texts: readonly string[], max: number): string {
  return texts.find((text) => text.length <= max) ?? cut(texts.at(-1) ?? "", max);
}
