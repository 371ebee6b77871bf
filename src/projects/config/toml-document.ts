import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import { withoutMark } from "../texts/mark.ts";
import { type Branch, branch, grow, type Path, plain, put } from "./toml-tree.ts";

/** A place in a file for people: line and column from 1, and what stands there. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly given: string;
}

/** The values of a TOML file with the places of its keys and values, or the place where it stops being TOML. */
export type TomlDocument =
  | {
      readonly kind: "parsed";
      readonly value: unknown;
      /** Of every key and value, whatever its name. */
      readonly paths: readonly Path[];
      readonly keyPlace: (path: Path) => Place | undefined;
      readonly valuePlace: (path: Path) => Place | undefined;
    }
  | { readonly kind: "broken"; readonly place: Place; readonly text: string };

interface Entry {
  readonly path: Path;
  readonly key: Place;
  readonly value: Place;
}

interface Reading {
  readonly source: string;
  readonly root: Branch;
  readonly entries: Map<string, Entry>;
}

/**
 * Reads TOML 1.0. The values are built here from the syntax tree, because the parser's own `getStaticTOMLValue`
 * writes through a key named `__proto__` into every object of the process.
 */
export function readToml(text: string): TomlDocument {
  // The parser gives a lone 0 at the very end of a text an empty range: there is always a line end after it.
  const source = `${withoutMark(text)}\n`;
  const reading: Reading = { source, root: branch(false), entries: new Map() };
  try {
    for (const node of parseTOML(source, { tomlVersion: "1.0" }).body[0].body)
      readNode(reading, node);
  } catch (error) {
    return broken(source, error);
  }
  return {
    kind: "parsed",
    value: plain(reading.root),
    paths: [...reading.entries.values()].map((entry) => entry.path),
    keyPlace: (path) => entryAt(reading, path)?.key,
    valuePlace: (path) => entryAt(reading, path)?.value,
  };
}

function entryAt(reading: Reading, path: Path): Entry | undefined {
  return reading.entries.get(JSON.stringify(path));
}

function readNode(reading: Reading, node: AST.TOMLKeyValue | AST.TOMLTable): void {
  if (node.type === "TOMLKeyValue") {
    readPair(reading, node, []);
    return;
  }
  const header = placeOf(reading.source, node);
  for (let depth = 1; depth <= node.resolvedKey.length; depth += 1) {
    remember(reading, { path: node.resolvedKey.slice(0, depth), key: header, value: header });
  }
  grow(reading.root, node.resolvedKey);
  for (const pair of node.body) readPair(reading, pair, node.resolvedKey);
}

function readPair(reading: Reading, pair: AST.TOMLKeyValue, under: Path): void {
  const steps = pair.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
  const key = placeOf(reading.source, pair.key);
  for (let depth = 1; depth < steps.length; depth += 1) {
    const part = placeOf(reading.source, pair);
    remember(reading, { path: [...under, ...steps.slice(0, depth)], key, value: part });
  }
  readValue(reading, pair.value, { path: [...under, ...steps], key });
}

function readValue(
  reading: Reading,
  node: AST.TOMLContentNode,
  at: { path: Path; key: Place },
): void {
  remember(reading, { path: at.path, key: at.key, value: placeOf(reading.source, node) });
  switch (node.type) {
    case "TOMLValue":
      put(reading.root, at.path, { kind: "leaf", value: node.value });
      return;
    case "TOMLArray":
      put(reading.root, at.path, branch(true));
      for (const [index, element] of node.elements.entries()) {
        const path = [...at.path, index];
        readValue(reading, element, { path, key: placeOf(reading.source, element) });
      }
      return;
    case "TOMLInlineTable":
      put(reading.root, at.path, branch(false));
      for (const pair of node.body) readPair(reading, pair, at.path);
  }
}

function remember(reading: Reading, entry: Entry): void {
  const id = JSON.stringify(entry.path);
  if (!reading.entries.has(id)) reading.entries.set(id, entry);
}

function placeOf(source: string, node: AST.TOMLNode): Place {
  const { line, column } = node.loc.start;
  return { line, column: column + 1, given: clip(source.slice(...node.range)) };
}

function broken(source: string, error: unknown): TomlDocument {
  if (error instanceof ParseError) {
    return { kind: "broken", place: faultyPlace(source, error), text: error.message };
  }
  // The parser descends recursively: thousands of nested brackets end its stack.
  if (error instanceof RangeError) {
    return {
      kind: "broken",
      place: { line: 1, column: 1, given: clip(source) },
      text: "Nested too deeply",
    };
  }
  throw error;
}

/** Where something is missing at a line's end, the parser names the beginning of a later line. */
function faultyPlace(source: string, error: ParseError): Place {
  const lines = source.split(/\r?\n/);
  const above = lines.slice(0, error.lineNumber - 1);
  if (error.column === 0 && !isToml(`${above.join("\n")}\n`)) {
    const line = above.findLastIndex((text) => text.trim() !== "") + 1;
    const given = lines[line - 1]?.trimEnd() ?? "";
    return { line, column: given.length + 1, given: clip(given) };
  }
  return {
    line: error.lineNumber,
    column: error.column + 1,
    given: clip(lines[error.lineNumber - 1] ?? ""),
  };
}

function isToml(text: string): boolean {
  try {
    parseTOML(text, { tomlVersion: "1.0" });
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

function clip(text: string): string {
  const line = text.split(/\r?\n/, 1).join("").trim();
  const cut = line.length > 80 ? line.slice(0, 80).trimEnd() : line;
  return cut.length < text.trim().length ? `${cut} ...` : cut;
}
