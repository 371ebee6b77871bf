import type { Members } from "../../packages/package-file.ts";
import { parseTable } from "../../texts/json.ts";
import type { Table } from "../../texts/values.ts";
import { nodeSpecs, shadows } from "./package-json.ts";

/** A member of a workspace is installed under its name, before a package of the registry that has the same. */
export const nodeMembers: Members = {
  nameOf(text) {
    const name = tableOrNothing(text)["name"];
    return typeof name === "string" ? name : undefined;
  },
  packagesOf: (text) => nodeSpecs(tableOrNothing(text)),
  shadows: (text, known) => shadows(tableOrNothing(text), known),
};

function tableOrNothing(text: string): Table {
  try {
    return parseTable(text);
  } catch {
    return {};
  }
}
