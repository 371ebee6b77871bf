/** Longest diff in one prompt, in characters: with the dossier and the files that are read it stays under any model's context. */
export const partLimit = 120_000;

/** Most parts that are reviewed; what is larger is no change that anybody can judge. */
export const mostParts = 12;

/** A diff cut into parts that fit a prompt each; together they are the whole diff. */
export interface Parts {
  readonly parts: readonly string[];
  /** What the diff names without showing it, one line each. */
  readonly unshown: readonly string[];
}

/** Splits a diff by files; a file that is too long alone by hunks, and a hunk that is too long by lines. */
export function splitPatch(patch: string, limit = partLimit): Parts {
  const sections = sectionsOf(patch);
  const pieces = sections.flatMap((section) => piecesOf(section, limit));
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || last.length + piece.length > limit) parts.push(piece);
    else parts[parts.length - 1] = `${last}${piece}`;
  }
  return { parts: parts.length === 0 ? [""] : parts, unshown: sections.flatMap(unshownIn) };
}

/** The diffs of the single files. Only a header begins with these words: lines of content have a sign before them. */
export function sectionsOf(patch: string): readonly string[] {
  return cutBefore(patch, "\ndiff --git ");
}

/** Whether a file's diff names this path. */
export function isAbout(section: string, path: string): boolean {
  const head = headOf(section).split("\n");
  return (
    path !== "" &&
    head.some(
      (line) =>
        line === `+++ b/${path}` ||
        line === `--- a/${path}` ||
        line.endsWith(` b/${path}`) ||
        line === `rename to ${path}`,
    )
  );
}

function headOf(section: string): string {
  const at = section.indexOf("\n@@ ");
  return at === -1 ? section : section.slice(0, at + 1);
}

function unshownIn(section: string): readonly string[] {
  if (section.includes("\n@@ ")) return [];
  return section
    .split("\n")
    .filter((line) => line.startsWith("Binary files ") && line.endsWith(" differ"))
    .map((line) => line.slice(0, 500));
}

function piecesOf(section: string, limit: number): readonly string[] {
  if (section.length <= limit) return [section];
  const [head = "", ...hunks] = cutBefore(section, "\n@@ ");
  if (head.length > limit / 2 || hunks.length === 0) return slices(section, limit);
  const room = limit - head.length;
  return packed(
    hunks.flatMap((hunk) => hunkPieces(hunk, room)),
    room,
  ).map((hunk) => `${head}${hunk}`);
}

const hunkHead = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** Each piece has a head with its own first lines, so that a finding can name them. */
function hunkPieces(hunk: string, limit: number): readonly string[] {
  const numbers = hunkHead.exec(hunk);
  if (hunk.length <= limit || numbers === null) return slices(hunk, limit);
  const body = hunk.slice(hunk.indexOf("\n") + 1);
  const at = { old: Number(numbers[1]), now: Number(numbers[2]) };
  const room = Math.max(1, limit - longestHead);
  const lines = body.split(/(?<=\n)/).flatMap((line) => slices(line, room));
  return packed(lines, room).map((piece) => {
    const head = `@@ -${at.old} +${at.now} @@ part of a hunk\n`;
    for (const line of piece.split("\n").slice(0, -1)) count(line, at);
    return `${head}${piece}`;
  });
}

const longestHead = 60;

function count(line: string, at: { old: number; now: number }): void {
  if (line.startsWith("-") || line.startsWith(" ")) at.old += 1;
  if (line.startsWith("+") || line.startsWith(" ")) at.now += 1;
}

/** Joins neighbours as long as they fit. */
function packed(pieces: readonly string[], limit: number): readonly string[] {
  const result: string[] = [];
  let last = "";
  for (const piece of pieces) {
    if (last !== "" && last.length + piece.length > limit) {
      result.push(last);
      last = piece;
    } else last = `${last}${piece}`;
  }
  return last === "" ? result : [...result, last];
}

/** A line that is too long alone goes on in the next piece. */
function slices(text: string, limit: number): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < text.length; at += limit) result.push(text.slice(at, at + limit));
  return result;
}

/** Cuts a text before each place where a line begins so; the mark begins with the end of the line before. */
function cutBefore(text: string, mark: string): readonly string[] {
  const result: string[] = [];
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf(mark, from);
    const end = at === -1 ? text.length : at + 1;
    result.push(text.slice(from, end));
    from = end;
  }
  return result;
}
