import { z } from "zod";

/** How a run ended: proved, nothing to do, or stopped for a stated reason. */
export const Verdict = z.enum([
  "ready",
  "no_change",
  "not_ready",
  "blocked_on_human",
  "blocked_on_external",
  "needs_more_budget",
  "failed_infra",
  "cancelled",
]);
export type Verdict = z.infer<typeof Verdict>;

/** What can go wrong in one turn of the agent, told apart by evidence and never by exit code alone. */
export const TurnFailure = z.enum([
  "auth",
  "quota",
  "rate_limit",
  "overloaded",
  "budget",
  "timeout",
  "context_overflow",
  "max_steps",
  "length",
  "truncated",
  "repeat_breaker",
  "content_filter",
  "tool_setup",
  "no_result",
  "killed",
]);
export type TurnFailure = z.infer<typeof TurnFailure>;

/** Machine-readable reason of an ending: a turn failure or one of ours. */
export const Code = z.enum([
  ...TurnFailure.options,
  "proved",
  "checked",
  "to_deliver",
  "nothing_to_do",
  "question",
  "plan_to_approve",
  "bad_input",
  "bad_event",
  "bad_policy",
  "bad_gates",
  "bad_base_url",
  "key_missing",
  "no_gates",
  "base_missing",
  "checkout_missing",
  "setup_failed",
  "empty_diff",
  "gates_red",
  "verify_red",
  "expectations_changed",
  "policy_broken",
  "nothing_to_approve",
  "findings_blocking",
  "review_too_large",
  "secret_in_change",
  "push_refused",
  "pull_request_refused",
  "superseded",
  "merge_conflict",
  "fork_not_writable",
  "branch_not_writable",
  "state_missing",
  "state_broken",
  "state_newer",
  "nothing_to_resume",
  "not_authorised",
  "too_many_runs",
  "interrupted",
  "cancelled",
  "tools_missing",
  "sandbox_missing",
  "github_unavailable",
  "internal",
]);
export type Code = z.infer<typeof Code>;

/** Why a run stopped: the verdict, a code, one sentence of what happened, and what a person can do. */
export const Ending = z.strictObject({
  verdict: Verdict,
  code: Code,
  /** What happened. */
  text: z.string(),
  /** What to do: Markdown with the exact command, setting or YAML; empty when nothing is to be done. */
  mend: z.string(),
});
export type Ending = z.infer<typeof Ending>;

/** The verdict that a turn failure leads to once its retries and its repair turn are spent. */
export const verdictOfTurnFailure: Record<TurnFailure, Verdict> = {
  auth: "blocked_on_external",
  quota: "blocked_on_external",
  budget: "needs_more_budget",
  rate_limit: "failed_infra",
  overloaded: "failed_infra",
  timeout: "failed_infra",
  truncated: "failed_infra",
  killed: "failed_infra",
  tool_setup: "failed_infra",
  no_result: "not_ready",
  length: "not_ready",
  max_steps: "not_ready",
  repeat_breaker: "not_ready",
  context_overflow: "not_ready",
  content_filter: "not_ready",
};

/** Whether the step of the workflow passes with this verdict. */
export function stepPasses(verdict: Verdict): boolean {
  return verdict === "ready" || verdict === "no_change" || verdict === "blocked_on_human";
}
