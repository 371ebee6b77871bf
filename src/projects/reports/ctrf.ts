import { z } from "zod";
import type { TestStatus } from "../../domain/test-case.ts";
import type { Draft } from "./draft.ts";
import { type JsonReport, shaped } from "./format.ts";

const text = z.string().optional().catch(undefined);

const CtrfTest = z.object({
  name: z.string(),
  status: z.string(),
  suite: z.union([z.string().transform((name) => [name]), z.array(z.string())]).catch([]),
  message: text,
  trace: text,
  filePath: text,
  line: z.number().optional().catch(undefined),
});
type CtrfTest = z.infer<typeof CtrfTest>;

const CtrfReport = z.object({
  results: z.object({ tool: z.unknown(), summary: z.unknown(), tests: z.array(CtrfTest) }),
});
type CtrfReport = z.infer<typeof CtrfReport>;

/** Common Test Report Format, ctrf.io. */
export const ctrf: JsonReport = shaped(CtrfReport, ctrfDrafts);

function ctrfDrafts({ results }: CtrfReport): Draft[] {
  return results.tests.map(draftOf);
}

/** `other` is what its writers could not place. */
const statuses: Readonly<Record<string, TestStatus>> = {
  passed: "passed",
  failed: "failed",
  skipped: "skipped",
  pending: "skipped",
};

function draftOf({ name, status, suite, message, trace, filePath, line }: CtrfTest): Draft {
  const told = [message, trace].filter((part) => part !== undefined && part !== "");
  return {
    file: filePath,
    suites: suite.filter((part) => part !== filePath),
    name,
    status: (Object.hasOwn(statuses, status) ? statuses[status] : undefined) ?? "broken",
    line,
    message: told.join("\n"),
  };
}
