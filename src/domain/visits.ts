import type { Phase } from "./phase.ts";
import type { AutopilotState } from "./state.ts";

/** How often the run has been in a phase, the present visit included. */
export function visitOf(state: Pick<AutopilotState, "phaseLog">, phase: Phase): number {
  return state.phaseLog.filter((entry) => entry.phase === phase).length;
}
