import { z } from "zod";

export const severities = ["blocker", "major", "minor", "nit"] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** One review remark. */
export const Finding = z.strictObject({
  severity: Severity.describe(
    "blocker: wrong or dangerous, must not be merged; major: must be mended first; minor: worth mending; nit: taste",
  ),
  path: z.string().default("").describe("repository path that the remark is about"),
  start_line: z
    .int()
    .nonnegative()
    .default(0)
    .describe("first line in the new file, 0 when it is about no line"),
  end_line: z.int().nonnegative().default(0).describe("last line, 0 when it is about no line"),
  what: z.string().describe("what is wrong, with the evidence"),
  why: z.string().default("").describe("why it matters to users or maintainers"),
  suggestion: z.string().default("").describe("the change you would make"),
  confidence: z.number().min(0).max(1).default(1).describe("how sure you are, 0 to 1"),
});
export type Finding = z.infer<typeof Finding>;

/** What a reviewer submits. An empty list of findings is an answer; no answer is an error. */
export const ReviewResult = z.strictObject({
  summary: z.string().describe("what you looked at and your judgement, in two or three sentences"),
  findings: z.array(Finding).default([]).describe("every remark; empty when there is none"),
});
export type ReviewResult = z.infer<typeof ReviewResult>;

/** Whether a finding is at or above the severity that blocks. */
export function blocks(finding: Finding, threshold: Severity): boolean {
  return severities.indexOf(finding.severity) <= severities.indexOf(threshold);
}
