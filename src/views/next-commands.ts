import { commandIn } from "../domain/command-in.ts";
import { box } from "../domain/markers.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import { awaitsApproval, canResume, hasThread } from "./resume.ts";

/** A command that makes sense in the state that a run is in. */
export interface NextCommand {
  readonly command: "approve" | "resume" | "run" | "plan" | "check" | "fix" | "cancel";
  /** What it does here, in words. */
  readonly label: string;
}

/** The usual next commands of a run, the likeliest first; none where nobody can comment. */
export function nextCommands(state: AutopilotState): readonly NextCommand[] {
  if (!hasThread(state)) return [];
  if (state.ending === undefined) return [{ command: "cancel", label: "Cancel this run" }];
  return [...goOn(state), ...mend(state), ...again(state)];
}

/** The same as check boxes: a person who may give orders ticks one instead of writing a comment. */
export function boxes(state: AutopilotState): string {
  const all = nextCommands(state).map(({ command: name, label }) =>
    box(name, `${label} (same as \`${commandIn(state.policy, name)}\`)`),
  );
  return all.length === 0 ? "" : `**Next**\n\n${all.join("\n")}`;
}

function goOn(state: AutopilotState): readonly NextCommand[] {
  if (awaitsApproval(state)) {
    const isPlan = state.ending?.code === "plan_to_approve";
    const label = isPlan ? "Approve the plan and go on" : "Agree with the changed tests and go on";
    return [{ command: "approve", label }];
  }
  const label = state.ending?.code === "to_deliver" ? "Deliver it, if no job does" : "Go on";
  return canResume(state) ? [{ command: "resume", label }] : [];
}

/** What a check found can be mended on the branch of the pull request, where we can push to it. */
function mend({ aim, ending, pull }: AutopilotState): readonly NextCommand[] {
  if (aim !== "check" || ending?.verdict !== "not_ready" || pull?.isFork === true) return [];
  return [{ command: "fix", label: "Mend it on this branch" }];
}

/** What is finished is not begun again, except a check: the pull request goes on. */
function again(state: AutopilotState): readonly NextCommand[] {
  const { aim, ending } = state;
  if (aim === "check") return [{ command: "check", label: "Check again" }];
  if (ending?.verdict === "ready" || ending?.verdict === "no_change") return [];
  return aim === "fix" ? fixAgain(ending) : startAgain(state);
}

function fixAgain(ending: Ending | undefined): readonly NextCommand[] {
  if (ending?.code === "fork_not_writable" || ending?.code === "branch_not_writable") return [];
  return [{ command: "fix", label: "Start the fix again" }];
}

function startAgain({ planFirst, ending }: AutopilotState): readonly NextCommand[] {
  if (planFirst) return [{ command: "plan", label: "Plan again" }];
  const label = ending?.code === "question" ? "Start again, once it is answered" : "Start again";
  return [{ command: "run", label }];
}
