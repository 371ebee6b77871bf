import type { AutopilotState } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";

/** Whether a later job can take the run up where it stopped. */
export function canResume(state: AutopilotState): boolean {
  const { ending } = state;
  if (ending === undefined) return false;
  return (
    ending.verdict !== "ready" &&
    ending.verdict !== "no_change" &&
    ending.code !== "superseded" &&
    ending.code !== "question"
  );
}

/** What a person writes to go on with the run: a comment, or an input of the workflow for a run without an issue. */
export function resumeCommand(state: AutopilotState): string {
  return hasThread(state) ? `${state.policy.trigger} resume` : `resume-from: ${state.key}`;
}

/** How to go on, as a sentence; empty where nothing goes on, and where the ending names the command itself. */
export function resumeHint(state: AutopilotState, { mend }: Ending): string {
  return canResume(state) && !mend.includes(resumeCommand(state)) ? howToResume(state) : "";
}

function howToResume(state: AutopilotState): string {
  const command = `\`${resumeCommand(state)}\``;
  return hasThread(state)
    ? `To go on from here, comment ${command}.`
    : `To go on from here, run the workflow again with the inputs \`command: resume\` and ${command}.`;
}

function hasThread({ task }: AutopilotState): boolean {
  return task.kind !== "task" && task.number !== undefined;
}
