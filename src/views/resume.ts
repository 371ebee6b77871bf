import { commandIn } from "../domain/command-in.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Code, Ending } from "../domain/verdict.ts";

/** Whether a later job can take the run up where it stopped. */
export function canResume(state: AutopilotState): boolean {
  const { ending, aim } = state;
  if (ending === undefined) return false;
  // The same head would be found wanting again: it is mended, or checked anew.
  if (aim === "check" && ending.verdict === "not_ready") return false;
  if (ending.code === "to_deliver") return true;
  return ending.verdict !== "ready" && ending.verdict !== "no_change" && !final.has(ending.code);
}

/** What another job would meet again: a person has to act first, and then starts anew. */
const final: ReadonlySet<Code> = new Set([
  "superseded",
  "question",
  "merge_conflict",
  "fork_not_writable",
  "branch_not_writable",
]);

/** Whether the run waits for a person to agree: to its plan, or that tests of base no longer hold. */
export function awaitsApproval({ ending }: AutopilotState): boolean {
  return (
    ending?.verdict === "blocked_on_human" &&
    (ending.code === "expectations_changed" || ending.code === "plan_to_approve")
  );
}

/** What a person writes to go on with the run: a comment, or inputs of the workflow for a run without an issue. */
export function resumeCommand(state: AutopilotState): string {
  return words(state).join(", ");
}

/** How to go on, as a sentence; empty where nothing goes on, and where the ending names the command itself. */
export function resumeHint(state: AutopilotState, { mend }: Ending): string {
  const isNamed = words(state).every((word) => mend.includes(word));
  return canResume(state) && !isNamed ? howToResume(state) : "";
}

function words(state: AutopilotState): readonly string[] {
  const approve = awaitsApproval(state);
  if (hasThread(state)) return [commandIn(state.policy, approve ? "approve" : "resume")];
  return [...(approve ? ["command: approve"] : []), `resume-from: ${state.key}`];
}

function howToResume(state: AutopilotState): string {
  const name = awaitsApproval(state) ? "approve" : "resume";
  const aim = aimOf(state);
  return hasThread(state)
    ? `${aim}, comment \`${resumeCommand(state)}\`.`
    : `${aim}, run the workflow again with the inputs \`command: ${name}\` and \`resume-from: ${state.key}\`.`;
}

function aimOf(state: AutopilotState): string {
  if (state.ending?.code === "to_deliver") return "If no job delivers it";
  return awaitsApproval(state) ? "To agree and go on" : "To go on from here";
}

/** Whether there is an issue or pull request on which somebody can give a command. */
export function hasThread({ task }: AutopilotState): boolean {
  return task.kind !== "task" && task.number !== undefined;
}
