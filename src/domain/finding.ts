import { z } from "zod";
import { TurnFailure } from "./verdict.ts";

const severities = ["blocker", "major", "minor", "nit"] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** Most findings that one reviewer may hand in at once, and the longest text in a result, in characters. */
const mostFindings = 60;
const longestText = 6_000;

const line = z.int().nonnegative().default(0);

/** One review remark, as a reviewer hands it in. */
export const Finding = z.strictObject({
  severity: Severity.describe(
    "blocker: wrong or dangerous, must not be merged; major: must be mended first; minor: worth mending; nit: taste",
  ),
  path: z.string().default("").describe("repository path that the remark is about"),
  start_line: line.describe("first line in the new file, 0 when it is about no line"),
  end_line: line.describe("last line, 0 when it is about no line"),
  what: z.string().describe("what is wrong, with the evidence"),
  why: z.string().default("").describe("why it matters to users or maintainers"),
  suggestion: z.string().default("").describe("the change you would make"),
  confidence: z.number().min(0).max(1).default(1).describe("how sure you are, 0 to 1"),
});
export type Finding = z.infer<typeof Finding>;

/** What a reviewer says in a later round of a finding that was open. */
export const Recheck = z.strictObject({
  id: z.string().describe("id of the open finding, such as F1"),
  status: z
    .enum(["resolved", "open"])
    .describe("resolved: the change as it is now no longer has it; open: it still has"),
  evidence: z.string().default("").describe("what in the code shows it"),
  start_line: line.describe(
    "open: where it is now, first line in the new file; 0 when about no line",
  ),
  end_line: line.describe("open: last line; 0 when about no line"),
});
export type Recheck = z.infer<typeof Recheck>;

const tooLong = `no text may be longer than ${longestText} characters`;

/** Asked of what is handed in, not of what is recorded: redacting a secret may make a text longer. */
function isShort(value: Readonly<Record<string, unknown>>): boolean {
  return Object.values(value).every((v) => typeof v !== "string" || v.length <= longestText);
}

/** What a reviewer submits. An empty list of findings is an answer; no answer is an error. */
export const ReviewResult = z.strictObject({
  summary: z.string().describe("what you looked at and your judgement, in two or three sentences"),
  findings: z
    .array(Finding.refine(isShort, tooLong))
    .max(mostFindings)
    .default([])
    .describe("every new remark; empty when there is none"),
  earlier: z
    .array(Recheck.refine(isShort, tooLong))
    .default([])
    .describe("each of your open findings of earlier rounds, by its id; empty when there was none"),
});
export type ReviewResult = z.infer<typeof ReviewResult>;

/** A finding as the run keeps it: merged with its like, numbered, and held against the tree. */
export const KnownFinding = z.strictObject({
  ...Finding.shape,
  /** `F1`, counted within the run. */
  id: z.string(),
  /** Everyone who raised it, in the order of the wall. */
  reviewers: z.array(z.string()),
  /** The tree that its lines are of. */
  tree: z.string(),
  /** Why it has no place at that tree, as one sentence; absent where it has one, or claims none. */
  unplaced: z.string().optional(),
  status: z.enum(["open", "resolved", "refuted"]),
  /** Visits of review in which it was raised, and closed. */
  raisedIn: z.int().positive(),
  closedIn: z.int().positive().optional(),
  /** What was said of it last, by a reviewer of a later round; empty where nothing was. */
  note: z.string(),
});
export type KnownFinding = z.infer<typeof KnownFinding>;

/** A line of the code at hand. */
export const CodePlace = z.strictObject({
  path: z.string().describe("repository path"),
  line: z.int().positive().describe("line in the file as it is now"),
});
export type CodePlace = z.infer<typeof CodePlace>;

/** What a verifier submits about one finding. A refutation has to point at the code that shows it. */
export const VerifierResult = z
  .strictObject({
    verdict: z
      .enum(["confirmed", "refuted", "unsure"])
      .describe(
        "confirmed: the code has this trouble; refuted: the code shows that it does not; unsure: neither can be shown",
      ),
    evidence: z.string().min(1).describe("what in the code shows it, step by step"),
    places: z
      .array(CodePlace)
      .max(30)
      .default([])
      .describe("the lines that show it; at least one for a refutation"),
  })
  .refine(isShort, tooLong)
  .refine(({ verdict, places }) => verdict !== "refuted" || places.length > 0, {
    path: ["places"],
    message: "a refutation needs at least one place in the code that shows it",
  });
export type VerifierResult = z.infer<typeof VerifierResult>;

/** What became of a finding before a verifier, at one tree. */
export const Vote = z.strictObject({
  finding: z.string(),
  tree: z.string(),
  /** `unanswered`: the verifier's turn failed. */
  verdict: z.enum(["confirmed", "refuted", "unsure", "unanswered"]),
  evidence: z.string(),
  places: z.array(CodePlace),
  /** Whether the finding stands after it: everything but a refutation that points at code which is there. */
  stands: z.boolean(),
  failure: TurnFailure.optional(),
});
export type Vote = z.infer<typeof Vote>;

/** Whether a finding is at or above the severity that blocks. */
export function blocks({ severity }: Pick<Finding, "severity">, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** The worst first; the same order as before among equals. */
export function bySeverity(a: Pick<Finding, "severity">, b: Pick<Finding, "severity">): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
