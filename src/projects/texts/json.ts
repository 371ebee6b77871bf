import { parseJsonc } from "./jsonc.ts";
import { isTable, type Table } from "./values.ts";

/** @throws SyntaxError for anything but a JSON object */
export function parseTable(text: string): Table {
  return table(JSON.parse(text));
}

/** The same with comments and commas at the end. @throws SyntaxError */
export function parseTableWithComments(text: string): Table {
  return table(parseJsonc(text));
}

export function printJson(value: Table): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function table(value: unknown): Table {
  if (!isTable(value)) throw new SyntaxError("not a table");
  return value;
}
