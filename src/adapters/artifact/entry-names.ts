import type { Entry } from "yauzl";
import { escapedName, isInside, unescapedName } from "../local/file-names.ts";
import { badZip } from "./bad-zip.ts";

type Kind = "folder" | "file";

/**
 * Refuses entries whose names are not as this action writes them, or of which two could be one file somewhere.
 * @throws AutopilotError `state_broken`.
 */
export function assertNames(entries: readonly Entry[]): void {
  const whyNot = nameTaker();
  for (const entry of entries) {
    if (!isPlain(entry)) throw badZip("something in it is neither a file nor a folder");
    const kind = isFolder(entry) ? "folder" : "file";
    const why = whyNot(entry.fileName.replace(/\/$/, ""), kind);
    if (why !== undefined) throw badZip(why);
  }
}

/**
 * Takes the names of an artifact one after the other, and says why one cannot stand beside the others: on a disk that does not
 * tell cases or Unicode forms apart, or once names are unescaped, it could be one of them.
 */
export function nameTaker(): (path: string, kind: Kind) => string | undefined {
  const taken = new Map<string, string>();
  return function whyNot(path, kind) {
    if (!isCanonical(path)) return "a name in it is not as this action writes it";
    const names = [...foldersOf(path).map((folder) => `folder ${folder}`), `${kind} ${path}`];
    const places = names.map((name) => [folded(name.slice(name.indexOf(" ") + 1)), name] as const);
    if (places.some(([place, name]) => isOther(taken.get(place), name)))
      return "two names in it could be one";
    for (const [place, name] of places) taken.set(place, name);
    return undefined;
  };
}

/** A folder may be named more than once, in one spelling. */
function isOther(before: string | undefined, name: string): boolean {
  return before !== undefined && (before !== name || name.startsWith("file "));
}

/** Whether the entry is a folder: it holds nothing. */
export function isFolder({ fileName }: Pick<Entry, "fileName">): boolean {
  return fileName.endsWith("/");
}

/** Unix keeps the kind of a file in the upper half of these attributes. Source: APPNOTE 6.3, 4.4.15; Info-ZIP, `zipinfo.c`. */
function isPlain(entry: Entry): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170_000;
  return kind === 0 || kind === (isFolder(entry) ? 0o040_000 : 0o100_000);
}

/** Whether escaping what it means gives the name again: `a%2Fb`, `%2e` and a raw `:` are nothing that we write. */
function isCanonical(path: string): boolean {
  return isInside(path) && path.split("/").every(isCanonicalPart);
}

function isCanonicalPart(part: string): boolean {
  const name = unescapedName(part);
  if (escapedName(name) !== part || name.includes("\0")) return false;
  // Windows drops these from the end of a name.
  return !/[. ]$/.test(name) && part.isWellFormed();
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}

function folded(path: string): string {
  const name = path.split("/").map(unescapedName).join("/");
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
