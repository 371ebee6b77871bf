import { totalTokens } from "../domain/budget.ts";
import { counted, thousands } from "../domain/count.ts";
import type { Phase } from "../domain/phase.ts";
import { spentOf } from "../domain/spend.ts";
import type { AutopilotState } from "../domain/state.ts";

/** What the whole run spent of its budget, as one sentence. */
export function spendLine(state: AutopilotState): string {
  const { tokens, minutes, usd } = spentOf(state);
  const parts = [
    `${thousands(tokens)} of ${thousands(state.budget.tokens)} tokens`,
    `${thousands(Math.floor(minutes))} of ${thousands(state.budget.minutes)} minutes`,
    ...(usd === undefined ? [] : [dollars(usd, state.budget.usd)]),
  ];
  return `Spent so far: ${parts.join(", ")}.`;
}

/** What one phase spent, as one sentence; empty where no model was asked. */
export function phaseSpend(state: AutopilotState, phase: Phase): string {
  const usage = state.spend[phase];
  if (usage.calls === 0) return "";
  return `Spent in this phase: ${thousands(totalTokens(usage))} tokens in ${counted(usage.calls, "model call")} (${thousands(usage.input)} in, of which ${thousands(usage.cached)} cached; ${thousands(usage.output)} out).`;
}

function dollars(usd: number, budget: number | undefined): string {
  return budget === undefined
    ? `USD ${usd.toFixed(2)}`
    : `USD ${usd.toFixed(2)} of ${budget.toFixed(2)}`;
}
