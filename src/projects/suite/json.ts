import { parseJsonc } from "../policy/jsonc.ts";
import { isTable, type Table } from "./tables.ts";

/** @throws SyntaxError for anything but a JSON object */
export function parseTable(text: string): Table {
  return table(JSON.parse(withoutMark(text)));
}

/** The same with comments and commas at the end. @throws SyntaxError */
export function parseTableWithComments(text: string): Table {
  return table(parseJsonc(withoutMark(text)));
}

export function printJson(value: Table): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function table(value: unknown): Table {
  if (!isTable(value)) throw new SyntaxError("not a table");
  return value;
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}
