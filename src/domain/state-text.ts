import type { AutopilotState } from "./state.ts";

/** Name of the folded state in a run folder. */
export const stateName = "state.json";

/** Text of `state.json`: the fold of the ledger, for people and tools. */
export function stateText(state: AutopilotState): string {
  return `${JSON.stringify(state, null, 2)}\n`;
}
