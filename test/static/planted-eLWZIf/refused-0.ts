import type { AutopilotState } from "../../../src/engine/autopilot.ts";
export function planted(state: AutopilotState): void {
  state.phaseLog.pop();
}
