import { counted } from "../domain/count.ts";
import {
  blocks,
  bySeverity,
  type Finding,
  type KnownFinding,
  type Vote,
} from "../domain/finding.ts";
import { isOpen, voteOn } from "../domain/review-round.ts";
import type { AutopilotState, ValidationResult } from "../domain/state.ts";
import { cell, codeCell, details, inline, table } from "./markdown.ts";
import { sentence } from "./words.ts";

/** What the reviewers said of the tree that was reviewed last: the last word of each on each part. */
export function lastReviews({ validationResults }: AutopilotState): readonly ValidationResult[] {
  const tree = validationResults.at(-1)?.tree;
  const ofTree = validationResults.filter((result) => result.tree === tree);
  return ofTree.filter(
    (result, index) =>
      ofTree.findLastIndex(
        ({ reviewer, part }) => reviewer === result.reviewer && part === result.part,
      ) === index,
  );
}

/** The findings that stand after the last review, the worst first. */
export function openFindings(state: AutopilotState): readonly KnownFinding[] {
  return state.findings.filter(isOpen).toSorted(bySeverity);
}

/** Who reviewed and to what end. */
export function reviewsTable(reviews: readonly ValidationResult[]): string {
  const rows = reviews.map((review) => [
    `${cell(review.reviewer, 60)}${review.parts > 1 ? ` (part ${review.part} of ${review.parts})` : ""}`,
    answer(review),
    cell(review.summary, 400),
  ]);
  return table(["reviewer", "answer", "summary"], rows);
}

/** Every finding with where it is, who raised it and what its verifier said: open ones first, closed ones folded. */
export function findingsShown(state: AutopilotState, max: number): string {
  const open = openFindings(state);
  const parts = [
    open.length === 0 ? "" : findingsTable(state, open, max),
    closed(state, "refuted", "Refuted by a verifier"),
    closed(state, "resolved", "Resolved by a repair"),
    unshown(state),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** How many findings are open, and how many of them block. */
export function findingsLine(state: AutopilotState): string {
  const findings = openFindings(state);
  if (findings.length === 0) return "no open findings";
  const blocking = findings.filter((finding) => blocks(finding, state.policy.blocking)).length;
  return `${counted(findings.length, "open finding")}, ${blocking === 0 ? "none blocks" : `${blocking} at or above ${state.policy.blocking}`}`;
}

/** Where a finding says that it is, as `path:line` or `path`; empty where it is about no file. */
export function placeOf({
  path,
  start_line,
  end_line,
}: Pick<Finding, "path" | "start_line" | "end_line">): string {
  if (path === "" || start_line === 0) return path;
  return end_line > start_line ? `${path}:${start_line}-${end_line}` : `${path}:${start_line}`;
}

function findingsTable(
  state: AutopilotState,
  findings: readonly KnownFinding[],
  max: number,
): string {
  const rows = findings.slice(0, max).map((finding) => row(state, finding));
  const left = findings.length - rows.length;
  const shown = table(["finding", "where", "what", "raised by", "verifier"], rows);
  return left > 0 ? `${shown}\n\nAnd ${counted(left, "more finding")} in the proof.` : shown;
}

function row(state: AutopilotState, finding: KnownFinding): readonly string[] {
  return [
    `${cell(finding.id, 12)} **${finding.severity}**`,
    where(finding),
    cell(`${sentence(finding.what)} ${sentence(finding.why)}`.trim(), 600),
    cell(finding.reviewers.join(", "), 100),
    verified(voteOn(state, finding)),
  ];
}

function where(finding: KnownFinding): string {
  const place = placeOf(finding);
  if (finding.unplaced === undefined) return place === "" ? "–" : codeCell(place, 200);
  return `unplaced: ${cell(finding.unplaced, 160)}${place === "" ? "" : ` (${codeCell(place, 200)})`}`;
}

function verified(vote: Vote | undefined): string {
  if (vote === undefined) return "not asked";
  if (vote.verdict === "unanswered") return `no answer (${vote.failure ?? "none"})`;
  const doubt = vote.verdict === "refuted" && vote.stands ? ", but names no line that exists" : "";
  return `**${vote.verdict}**${doubt}: ${cell(vote.evidence, 300)}`;
}

function closed(state: AutopilotState, status: KnownFinding["status"], title: string): string {
  const findings = state.findings.filter((finding) => finding.status === status);
  if (findings.length === 0) return "";
  const rows = findings
    .slice(0, mostClosed)
    .map((finding) => [
      `${cell(finding.id, 12)} ${finding.severity}`,
      where(finding),
      cell(finding.what, 300),
      cell(finding.reviewers.join(", "), 100),
      cell((status === "refuted" ? voteOn(state, finding)?.evidence : finding.note) ?? "", 300),
    ]);
  const head = ["finding", "where", "what", "raised by", "why it is closed"];
  return details(`${title} (${findings.length})`, table(head, rows));
}

const mostClosed = 20;

function unshown({ reviewed }: AutopilotState): string {
  const lines = reviewed?.unshown ?? [];
  if (lines.length === 0) return "";
  const list = lines.slice(0, mostClosed).map((line) => `- ${inline(line, 300)}`);
  const left = lines.length - list.length;
  const more = left > 0 ? [`- and ${left} more`] : [];
  return details(
    `Could not be shown to the reviewers (${lines.length})`,
    [...list, ...more].join("\n"),
  );
}

function answer(review: ValidationResult): string {
  if (review.failure !== undefined) return `✗ no answer (${review.failure})`;
  return review.findings.length === 0
    ? "✓ no new findings"
    : counted(review.findings.length, "new finding");
}
