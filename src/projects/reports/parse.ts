import type { ResultsSpec } from "../../domain/gate.ts";
import { parseCargo } from "./cargo.ts";
import { maxTests, type Parsed, unreadable } from "./draft.ts";
import { parseGo } from "./go.ts";
import { parseJson } from "./json.ts";

/** What the parsers beside the text may know. */
export interface Known {
  /** The path that go.mod gives the module. */
  readonly module: string;
}

/** Reads a report of one format, whatever stands in it. */
export async function parseReport(
  format: ResultsSpec["format"],
  text: string,
  known: Known,
): Promise<Parsed> {
  const parsed = await guarded(format, text, known);
  return parsed.kind === "drafts" && parsed.drafts.length > maxTests
    ? unreadable(`the report has more than ${maxTests} tests`)
    : parsed;
}

/** Code under test may have written the report: a library that stumbles over it (too deep, too long) is no fault of ours. */
async function guarded(format: ResultsSpec["format"], text: string, known: Known): Promise<Parsed> {
  try {
    return await parsed(format, text, known);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return unreadable(`the report cannot be read: ${error.message.slice(0, 200)}`);
  }
}

/** The two larger libraries are loaded where they are needed. */
async function parsed(format: ResultsSpec["format"], text: string, known: Known): Promise<Parsed> {
  switch (format) {
    case "junit":
      return (await import("./junit.ts")).parseJunit(text);
    case "tap":
      return (await import("./tap.ts")).parseTap(text);
    case "json":
      return parseJson(text);
    case "go":
      return parseGo(text, known.module);
    case "cargo":
      return parseCargo(text);
  }
}
