import type { EventBody } from "./event.ts";
import type { Phase } from "./phase.ts";
import type { AutopilotState, PhaseLog } from "./state.ts";

/** How often the run has been in a phase, the present visit included. */
export function visitOf(state: Pick<AutopilotState, "phaseLog">, phase: Phase): number {
  return state.phaseLog.filter((entry) => entry.phase === phase).length;
}

/** The visit that the run is in; undefined between two. */
export function openVisitOf(state: Pick<AutopilotState, "phaseLog">): PhaseLog | undefined {
  return state.phaseLog.find((entry) => entry.outcome === "open");
}

/** What closes the visit that the run is in, when what carried it ends before it does; nothing between two. */
export function interruptedAt(
  state: Pick<AutopilotState, "phaseLog">,
  note: string,
): readonly Extract<EventBody, { type: "phase_interrupted" }>[] {
  const open = openVisitOf(state);
  if (open === undefined) return [];
  return [{ type: "phase_interrupted", phase: open.phase, visit: open.visit, note }];
}
