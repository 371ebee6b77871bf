import { counted } from "../domain/count.ts";
import { blocks, type Finding } from "../domain/finding.ts";
import type { AutopilotState, ValidationResult } from "../domain/state.ts";
import { cell, code, inline, table } from "./markdown.ts";
import { sentence } from "./words.ts";

/** What the reviewers said of the tree that was reviewed last: the last word of each. */
export function lastReviews({ validationResults }: AutopilotState): readonly ValidationResult[] {
  const tree = validationResults.at(-1)?.tree;
  const ofTree = validationResults.filter((result) => result.tree === tree);
  return ofTree.filter(
    (result, index) =>
      ofTree.findLastIndex(({ reviewer }) => reviewer === result.reviewer) === index,
  );
}

/** The findings that stand after the last review, the worst first. */
export function lastFindings(state: AutopilotState): readonly Finding[] {
  const all = lastReviews(state).flatMap(({ findings }) => findings);
  return [...all].sort((a, b) => rank[a.severity] - rank[b.severity]);
}

const rank = { blocker: 0, major: 1, minor: 2, nit: 3 } as const;

/** Who reviewed and to what end. */
export function reviewsTable(reviews: readonly ValidationResult[]): string {
  const rows = reviews.map((review) => [
    cell(review.reviewer, 60),
    answer(review),
    cell(review.summary, 400),
  ]);
  return table(["reviewer", "answer", "summary"], rows);
}

/** Findings as a list, at most `max` of them, each with where it is and what was found. */
export function findingsList(findings: readonly Finding[], max: number): string {
  const lines = findings.slice(0, max).map((finding) => `- ${findingLine(finding)}`);
  const left = findings.length - lines.length;
  return [
    ...lines,
    ...(left > 0 ? [`- and ${counted(left, "more finding")} in the state artifact`] : []),
  ].join("\n");
}

/** How many findings there are, and how many of them block. */
export function findingsLine(state: AutopilotState): string {
  const findings = lastFindings(state);
  if (findings.length === 0) return "no findings";
  const blocking = findings.filter((finding) => blocks(finding, state.policy.blocking)).length;
  return `${counted(findings.length, "finding")}, ${blocking === 0 ? "none blocks" : `${blocking} at or above ${state.policy.blocking}`}`;
}

/** Where a finding is, as `path:line` or `path`; empty where it is about no file. */
function placeOf({ path, start_line, end_line }: Finding): string {
  if (path === "" || start_line === 0) return path;
  return end_line > start_line ? `${path}:${start_line}-${end_line}` : `${path}:${start_line}`;
}

function findingLine(finding: Finding): string {
  const place = placeOf(finding);
  const where = place === "" ? "" : ` ${code(place)}`;
  const why = finding.why === "" ? "" : ` ${inline(sentence(finding.why), 400)}`;
  return `**${finding.severity}**${where} ${inline(sentence(finding.what), 600)}${why}`;
}

function answer(review: ValidationResult): string {
  if (review.failure !== undefined) return `✗ no answer (${review.failure})`;
  return review.findings.length === 0
    ? "✓ no findings"
    : counted(review.findings.length, "finding");
}
