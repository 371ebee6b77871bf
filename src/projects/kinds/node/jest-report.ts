import { z } from "zod";
import type { TestStatus } from "../../../domain/test-case.ts";
import type { Draft } from "../../reports/draft.ts";
import { type JsonReport, shaped } from "../../reports/format.ts";

const texts = z
  .array(z.unknown())
  .transform((items) => items.filter((item) => typeof item === "string"))
  .catch([]);
const text = z.string().catch("");

const JestReport = z.object({
  numTotalTests: z.number(),
  testResults: z.array(
    z.object({
      name: text,
      status: text,
      message: text,
      assertionResults: z
        .array(
          z.object({
            ancestorTitles: texts,
            title: text,
            status: z.string(),
            failureMessages: texts,
            location: z.object({ line: z.number() }).nullish().catch(undefined),
          }),
        )
        .default([]),
    }),
  ),
});
type JestReport = z.infer<typeof JestReport>;
type JestFile = JestReport["testResults"][number];
type JestTest = JestFile["assertionResults"][number];

/** Of Jest (`--json`) and of Vitest (`--reporter=json`), which writes the same. */
export const jest: JsonReport = shaped(JestReport, jestDrafts);

function jestDrafts(report: JestReport): Draft[] {
  return report.testResults.flatMap((file) => [
    ...file.assertionResults.map((test) => testDraft(test, file.name)),
    ...(isBroken(file) ? [fileDraft(file)] : []),
  ]);
}

/** "Test suite failed to run", or a hook outside of every test: no test says what went wrong. */
function isBroken({ status, assertionResults }: JestFile): boolean {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

function fileDraft(file: JestFile): Draft {
  return { file: file.name, name: file.name, status: "broken", message: file.message };
}

const statuses: Readonly<Record<string, TestStatus>> = {
  passed: "passed",
  failed: "failed",
  pending: "skipped",
  skipped: "skipped",
  todo: "skipped",
  disabled: "skipped",
};

function testDraft(test: JestTest, file: string): Draft {
  return {
    file,
    suites: test.ancestorTitles,
    name: test.title,
    // A state that we do not know shows nothing.
    status: (Object.hasOwn(statuses, test.status) ? statuses[test.status] : undefined) ?? "broken",
    line: test.location?.line,
    message: test.failureMessages.join("\n\n"),
  };
}
