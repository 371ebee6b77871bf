import type { ResultsSpec } from "../../domain/gate.ts";
import { maxTests, type Parsed, unreadable } from "./draft.ts";
import { formatOf } from "./formats.ts";

/** Reads a report of one format, whatever stands in it; `beside` is the text of the file that the format wants to know. */
export async function parseReport(
  format: ResultsSpec["format"],
  text: string,
  beside = "",
): Promise<Parsed> {
  const parsed = await guarded(format, text, beside);
  return parsed.kind === "drafts" && parsed.drafts.length > maxTests
    ? unreadable(`the report has more than ${maxTests} tests`)
    : parsed;
}

/** Code under test may have written the report: a library that stumbles over it (too deep, too long) is no fault of ours. */
async function guarded(
  format: ResultsSpec["format"],
  text: string,
  beside: string,
): Promise<Parsed> {
  try {
    const parsed = await formatOf(format)?.parse(text, beside);
    return parsed ?? unreadable(`nothing reads reports of the format ${format}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return unreadable(`the report cannot be read: ${error.message.slice(0, 200)}`);
  }
}
