import { counted } from "../../domain/count.ts";
import type { KnownFinding, Vote } from "../../domain/finding.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { blockingFindings, isOpen, voteOn } from "../../domain/review-round.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { placeOf } from "./place.ts";

/** What the wall came to, where nothing stands in the way. */
export function approvedNote(state: AutopilotState): string {
  const open = state.findings.filter(isOpen).length;
  const left =
    open === 0
      ? "no open findings"
      : `${counted(open, "open finding")}, none at or above ${state.policy.blocking}`;
  const line = `${reviewers(state)}, ${left}`;
  return `${[line, ...closed(state)].join(", ")}.${unshown(state)}`;
}

/** Sends the change back with every finding that stands, in its own words and those of its verifier. */
export function rejection(state: AutopilotState): Outcome {
  const standing = blockingFindings(state);
  const line = `${reviewers(state)}, ${counted(standing.length, "finding")} at or above ${state.policy.blocking} not refuted (${standing.map(({ id }) => id).join(", ")})`;
  return {
    kind: "rejected",
    code: "findings_blocking",
    note: `${[line, ...closed(state)].join(", ")}.${unshown(state)}`,
    evidence: standing.map((finding) => asEvidence(finding, voteOn(state, finding))).join("\n\n"),
  };
}

function reviewers(state: AutopilotState): string {
  const { reviewed, validationResults } = state;
  const answered = validationResults.filter(
    (r) => r.tree === reviewed?.tree && r.failure === undefined,
  );
  return counted(new Set(answered.map(({ reviewer }) => reviewer)).size, "reviewer");
}

function closed({ findings }: AutopilotState): readonly string[] {
  return (["refuted", "resolved"] as const).flatMap((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
}

function unshown({ reviewed }: AutopilotState): string {
  const count = reviewed?.unshown.length ?? 0;
  return count === 0 ? "" : ` ${counted(count, "binary file")} could not be shown to them.`;
}

function asEvidence(finding: KnownFinding, vote: Vote | undefined): string {
  const place =
    finding.unplaced === undefined ? "" : ` (this place does not stand: ${finding.unplaced})`;
  return [
    `${finding.id} ${finding.severity} ${placeOf(finding)}${place}: ${finding.what}`,
    finding.why,
    finding.suggestion,
    finding.note === "" ? "" : `In this round: ${finding.note}`,
    vote === undefined ? "" : words(vote),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function words({ verdict, evidence }: Vote): string {
  switch (verdict) {
    case "confirmed":
      return `A verifier confirmed it: ${evidence}`;
    case "refuted":
      return `A verifier would refute it, but names no line that exists: ${evidence}`;
    case "unsure":
      return `A verifier could neither confirm nor refute it: ${evidence} Mend it, or show by a test or in the code that it cannot happen.`;
    case "unanswered":
      return "No verifier could judge it. Mend it, or show by a test or in the code that it cannot happen.";
  }
}
