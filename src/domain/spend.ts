import { addUsage, costUsd, noUsage, type Spent, totalTokens, type Usage } from "./budget.ts";
import { phases } from "./phase.ts";
import type { AutopilotState } from "./state.ts";

/** Tokens of the whole run. */
export function usageOf(state: AutopilotState): Usage {
  return phases.map((phase) => state.spend[phase]).reduce(addUsage, noUsage);
}

/** What the run spent, in the units of its budget; `now` in ms since the epoch counts the work since the last event. */
export function spentOf(state: AutopilotState, now = Date.parse(state.updatedAt)): Spent {
  const usage = usageOf(state);
  const sinceLast = Math.max(0, now - Date.parse(state.updatedAt));
  return {
    tokens: totalTokens(usage),
    minutes: (state.activeMs + sinceLast) / 60_000,
    usd: costUsd(usage, state.policy.prices[state.model]),
  };
}
