import { flowValue, quotedEnd, scalar } from "./yaml-values.ts";

interface Table {
  /** Blanks before its keys; known with the first of them. */
  indent: number | undefined;
  /** Blanks before the key that it stands under. */
  readonly under: number;
  readonly values: Map<string, unknown>;
}

interface Reading {
  readonly tables: Table[];
  /** Lines deeper than this belong to a block of text. */
  block: number | undefined;
  /** Where `? key` has been read and `:` is to follow. */
  asked: boolean;
}

/**
 * YAML as package managers write it: tables by indentation, values on one line. Whatever else YAML may be is refused,
 * so that no reader sees another lockfile than we do; and it takes a line as long as the line is, which a whole parser
 * does not promise. @throws SyntaxError
 */
export function parsePlainYaml(text: string): unknown {
  if (/\r(?!\n)/.test(text)) throw new SyntaxError("a line that ends by halves");
  const root: Table = { indent: 0, under: -1, values: new Map() };
  const reading: Reading = { tables: [root], block: undefined, asked: false };
  for (const line of text.replace(/^---\r?\n/, "").split(/\r?\n/)) readLine(reading, line);
  return plain(root);
}

function readLine(reading: Reading, line: string): void {
  const body = line.trimStart();
  const indent = line.length - body.length;
  if (isInBlock(reading, body, indent) || isEmpty(line)) return;
  if (!/^ *$/.test(line.slice(0, indent))) throw new SyntaxError("more than blanks before a key");
  if (body.startsWith("- ")) listItem(body);
  else if (reading.asked && body === ":") reading.asked = false;
  else if (body.startsWith("? ")) {
    reading.asked = true;
    put(reading, indent, [scalar(body.slice(2)), ""]);
  } else put(reading, indent, split(body));
}

function isEmpty(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

function isInBlock(reading: Reading, body: string, indent: number): boolean {
  if (reading.block === undefined) return false;
  if (body === "" || indent > reading.block) return true;
  reading.block = undefined;
  return false;
}

/** Lists hold nothing that is asked here; one of tables would change what the lines below belong to. */
function listItem(body: string): void {
  if (/^- *(?:[^'"\s][^'"]*: |[^'"]*:$|[&*!?|>-])/.test(body))
    throw new SyntaxError("a list of tables");
}

function put(reading: Reading, indent: number, [key, rest]: readonly [string, string]): void {
  const table = tableAt(reading, indent);
  if (table.values.has(key)) throw new SyntaxError("a key stands there twice");
  if (rest === "") {
    const inner: Table = { indent: undefined, under: indent, values: new Map() };
    table.values.set(key, inner);
    reading.tables.push(inner);
  } else if (/^[|>][+-]?\d?$/.test(rest)) {
    table.values.set(key, "");
    reading.block = indent;
  } else table.values.set(key, /^[[{]/.test(rest) ? flowValue(rest) : scalar(rest));
}

/** The table whose keys stand at this depth: the one just opened, or one further out. */
function tableAt({ tables }: Reading, indent: number): Table {
  const opened = tables.at(-1);
  if (opened !== undefined && opened.indent === undefined && opened.under < indent) {
    opened.indent = indent;
  }
  while (!isAt(tables.at(-1), indent)) tables.pop();
  const table = tables.at(-1);
  if (table?.indent !== indent) throw new SyntaxError("a key stands below nothing");
  return table;
}

function isAt(table: Table | undefined, indent: number): boolean {
  return table === undefined || (table.indent !== undefined && table.indent <= indent);
}

/** A key and what stands behind its colon. */
function split(body: string): readonly [string, string] {
  // What looks like a colon within quotes is none.
  const quote = /^['"]/.test(body) ? quotedEnd(body, 0) : 0;
  const colon = body.indexOf(": ", quote);
  const ends =
    /:\s*$/.test(body.slice(-20)) && (colon === -1 || body.trimEnd().length - 1 === colon);
  if (colon === -1 && !ends) throw new SyntaxError("neither key nor value");
  const at = colon === -1 ? body.trimEnd().length - 1 : colon;
  const rest = body.slice(at + 1).trim();
  return [scalar(body.slice(0, at)), rest.startsWith("#") ? "" : rest];
}

/** A key named `__proto__` stays a key. */
function plain({ values }: Table): unknown {
  return Object.fromEntries(
    [...values].map(([key, value]) => [key, isTable(value) ? plain(value) : value]),
  );
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && "under" in value && "values" in value;
}
