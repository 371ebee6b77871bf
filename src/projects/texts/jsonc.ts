/** JSON with comments and commas at the end, as deno and bun take it. @throws SyntaxError */
export function parseJsonc(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(plainJson(text));
  }
}

/** By hand and not by patterns: a hostile text must not make a pattern look twice at the same place. */
function plainJson(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = pieceEnd(text, at);
    const isComment = text[at] === "/" && end > at + 1;
    if (!isComment) pieces.push(text.slice(at, end));
    at = end;
  }
  return withoutLastCommas(pieces).join("");
}

/** Where the string, the comment or the single character that begins here ends. */
function pieceEnd(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  if (text[at] === '"') return stringEnd(text, at + 1);
  if (two === "//") return endOr(text.indexOf("\n", at), text.length);
  return two === "/*" ? endOr(text.indexOf("*/", at + 2) + 2, text.length) : at + 1;
}

function endOr(found: number, otherwise: number): number {
  return found < 2 ? otherwise : found;
}

function stringEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function withoutLastCommas(pieces: readonly string[]): string[] {
  let next = "";
  return pieces
    .toReversed()
    .map((piece) => {
      if (piece.trim() === "") return piece;
      const isLast = piece === "," && (next === "}" || next === "]");
      next = piece;
      return isLast ? "" : piece;
    })
    .toReversed();
}
