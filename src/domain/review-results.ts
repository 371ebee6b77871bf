import type { Event } from "./event.ts";
import type { AutopilotState, ValidationResult } from "./state.ts";

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** What a reviewer said. What the wall came to before no longer holds. */
export function answered(state: AutopilotState, event: Of<"review_submitted">): AutopilotState {
  return heard(state, {
    reviewer: event.reviewer,
    visit: event.visit,
    tree: event.tree,
    passed: event.findings.length === 0,
    summary: event.summary,
    findings: event.findings,
    part: event.part,
    parts: event.parts,
    ...(event.since === undefined ? {} : { since: event.since }),
    earlier: event.earlier,
  });
}

/** A reviewer who gave no answer: an error, never a pass. */
export function unanswered(state: AutopilotState, event: Of<"review_failed">): AutopilotState {
  return heard(state, {
    reviewer: event.reviewer,
    visit: event.visit,
    tree: state.head?.tree ?? "",
    passed: false,
    summary: event.text,
    findings: [],
    failure: event.failure,
    part: event.part,
    parts: event.parts,
    earlier: [],
  });
}

/** All reviewers of a tree have answered: these are the findings now. */
export function listed(state: AutopilotState, event: Of<"findings_listed">): AutopilotState {
  const { tree, unshown, findings } = event;
  return { ...state, findings, reviewed: { tree, unshown } };
}

/** What a verifier said; a finding that was refuted at the tree that it is about is closed. */
export function voted(state: AutopilotState, event: Of<"finding_voted">): AutopilotState {
  const { vote, visit } = event;
  const findings = state.findings.map((finding) =>
    finding.id === vote.finding && finding.tree === vote.tree && !vote.stands
      ? { ...finding, status: "refuted" as const, closedIn: visit }
      : finding,
  );
  return { ...state, findings, votes: [...state.votes, vote] };
}

function heard(state: AutopilotState, result: ValidationResult): AutopilotState {
  const { reviewed: _before, ...rest } = state;
  return { ...rest, validationResults: [...state.validationResults, result] };
}
