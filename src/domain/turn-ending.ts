import type { Phase } from "./phase.ts";
import { type Ending, type TurnFailure, verdictOfTurnFailure } from "./verdict.ts";

const resume = "then resume: comment `/omk resume`, or run the workflow with `command: resume`";

/** What a person can do about each failure of a turn. */
const mends: Record<TurnFailure, string> = {
  auth: `Check \`kimi-api-key\` and \`kimi-base-url\`: keys of api.moonshot.ai, api.moonshot.cn and api.kimi.com/coding are different keys. Mend the secret, ${resume}.`,
  quota: `Add credit to the account of the key or wait until the quota is reset, ${resume}.`,
  budget: `Raise \`budget-tokens\`, \`budget-minutes\` or \`budget_usd\`, ${resume}.`,
  rate_limit: `Wait until the rate limit has passed, ${resume}.`,
  overloaded: `Wait until the model answers again, ${resume}.`,
  timeout: `Nothing was heard for too long. Raise \`idle_timeout_secs\` in \`.omk/autopilot.toml\` if that is normal here, ${resume}.`,
  truncated: `The model's answers were cut off on the way. Check the network between runner and model, ${resume}.`,
  killed: `Kimi was killed from outside, often for lack of memory. Use a larger runner if it happens again, ${resume}.`,
  tool_setup: `Kimi did not start as configured. Read \`turns/\` in the state artifact, ${resume}.`,
  no_result: "Say the task more precisely, or split it, and start a new run.",
  length: "The answer did not fit. Split the task, and start a new run.",
  max_steps: "The task took more steps than one turn may. Split it, and start a new run.",
  repeat_breaker: "The agent repeated itself. Say the task more precisely, and start a new run.",
  context_overflow:
    "The task did not fit into the model's context. Split it, or choose a model with a larger one.",
  content_filter:
    "The provider refused to answer. Say the task in other words, and start a new run.",
};

/** The ending of a run whose agent failed in this way after every retry. */
export function endingOfTurn(
  failure: TurnFailure,
  text: string,
  where: { phase: Phase; role: string },
): Ending {
  return {
    verdict: verdictOfTurnFailure[failure],
    code: failure,
    text: `${where.phase} stopped (${where.role}): ${text}`,
    mend: mends[failure],
  };
}
