import type { Event } from "./event.ts";
import { areGreen } from "./gate.ts";
import type { AutopilotState, QaResult } from "./state.ts";

/** The gates of a visit in one room, with one more result. */
export function judged(
  { qaResults: results, policy }: AutopilotState,
  event: Extract<Event, { type: "gate_finished" }>,
): readonly QaResult[] {
  const same = results.find(
    (r) =>
      r.phase === event.phase &&
      r.visit === event.visit &&
      r.room === event.room &&
      r.tree === event.tree,
  );
  const gates = [...(same?.gates ?? []), event.result];
  const result = {
    phase: event.phase,
    visit: event.visit,
    room: event.room,
    tree: event.tree,
    gates,
    passed: areGreen(gates, policy.flaky),
  };
  return same === undefined ? [...results, result] : results.map((r) => (r === same ? result : r));
}
