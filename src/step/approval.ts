import { atHead } from "../domain/at-head.ts";
import { commandIn } from "../domain/command-in.ts";
import { AutopilotError } from "../domain/errors.ts";
import type { EventBody } from "../domain/event.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Code } from "../domain/verdict.ts";
import { awaitsApproval, resumeHint } from "../views/resume.ts";

/** A person's word on the changed expectations of one tree, or on the plan. */
export type Approval = Extract<EventBody, { type: "expectations_approved" | "plan_approved" }>;

/** Who approves, and when the workflow run was asked for that brings the word; undefined where nobody knows. */
export interface Approver {
  readonly by: string;
  readonly askedAt: string | undefined;
}

/**
 * The approval of what the run waits with: its plan, or its head tree and the tests that were listed with it.
 * @throws AutopilotError `nothing_to_approve`, `not_authorised`.
 */
export function approvalOf(state: AutopilotState, { by, askedAt }: Approver): Approval {
  if (by === "" || by.endsWith("[bot]")) throw noPerson(by);
  if (!awaitsApproval(state)) throw nothingToApprove(state);
  const approval =
    state.ending?.code === "plan_to_approve"
      ? ({ type: "plan_approved", by } as const)
      : approvedTests(state, by);
  if (isTooEarly(state, askedAt)) throw tooEarly(state);
  return approval;
}

function approvedTests(state: AutopilotState, by: string): Approval {
  const { judgement } = atHead(state);
  if (judgement === undefined || judgement.changed.length === 0)
    throw refusal(`Run ${state.key} lists no changed tests of its last commit.`, goOn(state));
  const tests = judgement.changed.map(({ gate, test }) => ({ gate, test }));
  return { type: "expectations_approved", tree: judgement.tree, tests, by };
}

/** What to say where no run waits for an approval: how the one that was found stands, and what goes on with it. */
export function nothingToApprove(state: AutopilotState | undefined): AutopilotError {
  if (state === undefined) return refusal("No unfinished run was found.", newRun(state));
  const { key, ending } = state;
  if (ending === undefined) {
    return refusal(
      `Run ${key} has not ended: it is still at work, or its job was lost. It asks for nothing that could be approved.`,
      `Wait for it. If its job is gone, comment \`${commandIn(state.policy, "resume")}\`, or run the workflow with \`command: resume\` and \`resume-from: ${key}\`.`,
    );
  }
  if (ending.code === "question") {
    return refusal(
      `Run ${key} ended with a question (${ending.verdict}, ${ending.code}): that needs an answer, and cannot be approved.`,
      newRun(state, "<task with the decision>"),
    );
  }
  return refusal(
    `Run ${key} ended ${ending.verdict} (${ending.code}): only a plan and changed expectations wait for an approval.`,
    goOn(state),
  );
}

/**
 * Whoever approved before the plan or the tests were shown has not seen them: the word was for earlier ones, and its workflow run
 * waited behind another, or was run again. GitHub gives whole seconds.
 */
function isTooEarly({ phaseLog }: AutopilotState, askedAt: string | undefined): boolean {
  const listedAt = phaseLog.at(-1)?.completedAt;
  if (askedAt === undefined || listedAt === undefined) return false;
  return Date.parse(askedAt) + 1000 <= Date.parse(listedAt);
}

function tooEarly(state: AutopilotState): AutopilotError {
  return refusal(
    `The approval was asked for before run ${state.key} showed what it waits with now.`,
    `Look at that first. ${goOn(state)}`,
  );
}

function noPerson(by: string): AutopilotError {
  return refusal(
    `${by === "" ? "Nobody" : by} is no person: plans and changed expectations are approved by one.`,
    'Let a person comment or start the workflow. In `.omk/autopilot.toml`, `expectations = "allow"` lets all announced ones pass, and `plan_approval = "never"` every plan.',
    "not_authorised",
  );
}

function goOn(state: AutopilotState): string {
  return (
    resumeHint(state, { verdict: "not_ready", code: "nothing_to_approve", text: "", mend: "" }) ||
    newRun(state)
  );
}

function newRun(state: AutopilotState | undefined, task = "<task>"): string {
  return `Start a new run: \`${commandIn(state?.policy, `run ${task}`)}\`, or \`command: run\` with a \`task\`.`;
}

function refusal(text: string, mend: string, code: Code = "nothing_to_approve"): AutopilotError {
  return new AutopilotError({ verdict: "not_ready", code, text, mend });
}
