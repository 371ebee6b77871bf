import type { Phase } from "./phase.ts";
import { type Ending, type TurnFailure, verdictOfTurnFailure } from "./verdict.ts";

/** What a person can do about each failure of a turn. How to resume is said by the views, where that helps. */
const mends: Record<TurnFailure, string> = {
  auth: "Check `kimi-api-key` and `kimi-base-url`: keys of api.moonshot.ai, api.moonshot.cn and api.kimi.com/coding are different keys. Mend the secret, then resume.",
  quota: "Add credit to the account of the key, or wait until the quota is reset, then resume.",
  budget:
    "Raise `budget-tokens` or `budget-minutes` of the step, then resume; they count over all jobs of the run. A higher `budget_usd` counts for new runs only.",
  rate_limit: "Wait until the rate limit has passed, then resume.",
  overloaded: "Wait until the model answers again, then resume.",
  timeout:
    "Nothing was heard for too long. Resume; if such silence is normal here, raise `idle_timeout_secs` in `.omk/autopilot.toml` and start a new run.",
  truncated:
    "The model's answers were cut off on the way. Check the network between runner and model, then resume.",
  killed:
    "Kimi was killed from outside, often for lack of memory. Resume; use a larger runner if it happens again.",
  tool_setup: "Kimi did not start as configured. Read `turns/` in the state artifact, then resume.",
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
    text: `The ${where.role} failed: ${text}`,
    mend: mends[failure],
  };
}
