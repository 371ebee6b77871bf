import { readFileSync } from "node:fs";
import type { ResultsSpec } from "../../../src/domain/gate.ts";
import type { TestCase } from "../../../src/domain/test-case.ts";
import { parseReport } from "../../../src/projects/reports/parse.ts";
import { testCases } from "../../../src/projects/reports/test-cases.ts";

type Format = ResultsSpec["format"];

/** What a runner really wrote, with the checkout at `/room`. */
export function recorded(name: string): string {
  return readFileSync(new URL(`recorded/${name}`, import.meta.url), "utf8");
}

/** The tests in a text, or why it cannot be read. */
export async function read(
  format: Format,
  text: string,
  module = "",
): Promise<TestCase[] | string> {
  const parsed = await parseReport(format, text, `module ${module}`);
  if (parsed.kind === "unreadable") return parsed.why;
  return testCases(parsed.drafts, { roots: ["/room"], cwd: "" });
}

/** Each test as one line: status, id, place. */
export async function lines(format: Format, text: string, module = ""): Promise<string[] | string> {
  const tests = await read(format, text, module);
  if (typeof tests === "string") return tests;
  return tests.map(({ status, id, file, line }) => {
    const place = file === undefined ? "" : ` @ ${file}${line === undefined ? "" : `:${line}`}`;
    return `${status} ${id}${place}`;
  });
}
