import { commandIn } from "./command-in.ts";
import { counted } from "./count.ts";
import type { Phase } from "./phase.ts";
import type { AutopilotState } from "./state.ts";
import type { Ending } from "./verdict.ts";

/**
 * What the run waits for after a phase, where its plan needs a person's word that nobody gave: after `plan`, or, where
 * only the number of changed lines asks for it, after the first change that is that large.
 */
export function planApprovalAsked(state: AutopilotState, phase: Phase): Ending | undefined {
  if (state.aim === "check" || state.planApproval !== undefined) return undefined;
  const why = reasonOf(state, phase);
  return why === undefined ? undefined : asking(state, phase, why);
}

function reasonOf(state: AutopilotState, phase: Phase): string | undefined {
  if (phase === "plan") return reasonOfPlan(state);
  return phase === "code" ? reasonOfChange(state) : undefined;
}

/** Files are those that the plan names. */
function reasonOfPlan({ planFirst, policy, plan }: AutopilotState): string | undefined {
  const rule = policy.plan_approval;
  if (planFirst) return "a plan was asked for first";
  if (rule === "always") return "the policy wants every plan approved (plan_approval)";
  if (rule === "never" || rule.files === undefined) return undefined;
  const files = new Set(plan?.files).size;
  if (files <= rule.files) return undefined;
  return `it names ${counted(files, "file")}, and the policy lets ${rule.files} pass (plan_approval)`;
}

/** Lines are known only when the change was measured. */
function reasonOfChange({ policy, changes }: AutopilotState): string | undefined {
  const rule = policy.plan_approval;
  if (typeof rule === "string" || rule.lines === undefined) return undefined;
  const lines = changes.reduce((sum, file) => sum + file.additions + file.deletions, 0);
  if (lines <= rule.lines) return undefined;
  return `the change has ${counted(lines, "line")}, and the policy lets ${rule.lines} pass (plan_approval)`;
}

function asking({ key, policy, plan, task }: AutopilotState, phase: Phase, why: string): Ending {
  const isOnThread = task.kind !== "task" && task.number !== undefined;
  const agree = isOnThread
    ? `tick its box in the comment with the phases, or comment \`${commandIn(policy, "approve")}\``
    : `run the workflow with \`command: approve\` and \`resume-from: ${key}\``;
  const name = plan === undefined || plan.title === "" ? "" : ` “${plan.title}”`;
  return {
    verdict: "blocked_on_human",
    code: "plan_to_approve",
    text: `The plan${name} ${phase === "plan" ? "waits" : "and what was written so far wait"} for an approval: ${why}.`,
    mend: `Read the plan. To agree, ${agree}; it holds for exactly this plan. To disagree, ask for another one: \`${commandIn(policy, "plan <what is different>")}\`.`,
  };
}
