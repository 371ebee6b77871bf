import { blocks, type KnownFinding, type Vote } from "./finding.ts";
import { chosenReviewers, type ReviewerName } from "./review.ts";
import type { AutopilotState, ValidationResult } from "./state.ts";

/** Which part of what changed since a tree, or of the whole change. */
export interface Share {
  readonly part: number;
  readonly parts: number;
  readonly since: string | undefined;
}

/** Who reviews the change as it is now. */
export function reviewersOf(state: AutopilotState): readonly ReviewerName[] {
  const lines = state.changes.reduce((sum, file) => sum + file.additions + file.deletions, 0);
  const owners = state.findings.filter(isOpen).flatMap((finding) => finding.reviewers);
  return chosenReviewers(state.review, { lines, owners });
}

export function isOpen({ status }: Pick<KnownFinding, "status">): boolean {
  return status === "open";
}

/** The open findings that stop the change unless a verifier refutes them. */
export function blockingFindings(state: AutopilotState): readonly KnownFinding[] {
  return state.findings.filter((f) => isOpen(f) && blocks(f, state.policy.blocking));
}

/** The last vote on a finding at the tree that it is about now. */
export function voteOn(
  { votes }: Pick<AutopilotState, "votes">,
  finding: Pick<KnownFinding, "id" | "tree">,
): Vote | undefined {
  return votes.findLast((vote) => vote.finding === finding.id && vote.tree === finding.tree);
}

/** Whether this reviewer has answered for this share of the present tree, and looked at no other tree since. */
export function hasAnswered(state: AutopilotState, reviewer: string, share: Share): boolean {
  return answersNow(state, reviewer).some(
    (r) => r.part === share.part && r.parts === share.parts && r.since === share.since,
  );
}

/** What this reviewer said of the present tree since it last looked at another one. */
export function answersNow(state: AutopilotState, reviewer: string): readonly ValidationResult[] {
  const last = roundsOf(state, reviewer).at(-1) ?? [];
  return last[0] !== undefined && last[0].tree === state.head?.tree ? last : [];
}

/** The tree that this reviewer has seen wholly, before the present one; undefined where there is none. */
export function seenBefore(state: AutopilotState, reviewer: string): string | undefined {
  const rounds = roundsOf(state, reviewer);
  const before = answersNow(state, reviewer).length > 0 ? rounds.slice(0, -1) : rounds;
  return before.findLast(isWhole)?.[0]?.tree;
}

/** The answers of a reviewer, those of one tree together as long as no other tree came between. */
function roundsOf(state: AutopilotState, reviewer: string): readonly ValidationResult[][] {
  const rounds: ValidationResult[][] = [];
  for (const result of state.validationResults) {
    if (result.reviewer !== reviewer || result.failure !== undefined) continue;
    const last = rounds.at(-1);
    if (last?.[0]?.tree === result.tree) last.push(result);
    else rounds.push([result]);
  }
  return rounds;
}

function isWhole(round: readonly ValidationResult[]): boolean {
  return round.some(({ parts, since }) => {
    const same = round.filter((r) => r.parts === parts && r.since === since);
    return new Set(same.map(({ part }) => part)).size === parts;
  });
}
