import type { Event } from "./event.ts";
import { areGreen } from "./gate.ts";
import type { AutopilotState, QaResult, ValidationResult } from "./state.ts";

/** The gates of a visit on one tree, with one more result. */
export function judged(
  results: readonly QaResult[],
  event: Extract<Event, { type: "gate_finished" }>,
): readonly QaResult[] {
  const same = results.find(
    (r) => r.phase === event.phase && r.visit === event.visit && r.tree === event.tree,
  );
  const gates = [...(same?.gates ?? []), event.result];
  const result = {
    phase: event.phase,
    visit: event.visit,
    tree: event.tree,
    gates,
    passed: areGreen(gates),
  };
  return same === undefined ? [...results, result] : results.map((r) => (r === same ? result : r));
}

/** What a reviewer said. */
export function reviewed(event: Extract<Event, { type: "review_submitted" }>): ValidationResult {
  return {
    reviewer: event.reviewer,
    visit: event.visit,
    tree: event.tree,
    passed: event.findings.length === 0,
    summary: event.summary,
    findings: event.findings,
  };
}

/** A reviewer who gave no answer: an error, never a pass. */
export function unanswered(
  state: AutopilotState,
  event: Extract<Event, { type: "review_failed" }>,
): ValidationResult {
  return {
    reviewer: event.reviewer,
    visit: event.visit,
    tree: state.head?.tree ?? "",
    passed: false,
    summary: event.text,
    findings: [],
    failure: event.failure,
  };
}
