import { spentOf } from "../domain/spend.ts";
import type { AutopilotState } from "../domain/state.ts";
import { canResume, resumeCommand } from "./resume.ts";

/** The outputs of the step that follow from the state, by the names in `action.yml`; what does not exist yet is left out. */
export function outputsOf(state: AutopilotState): Readonly<Record<string, string>> {
  const { tokens, usd } = spentOf(state);
  return {
    phase: state.phase,
    "run-key": state.key,
    tokens: `${tokens}`,
    ...(usd === undefined ? {} : { usd: usd.toFixed(4) }),
    ...ended(state),
    ...pushed(state),
    ...delivered(state),
  };
}

function ended(state: AutopilotState): Record<string, string> {
  const { ending } = state;
  if (ending === undefined) return {};
  const resume = canResume(state) ? { "resume-command": resumeCommand(state) } : {};
  return { verdict: ending.verdict, code: ending.code, ...resume };
}

function pushed({ pushed: branch, delivered: done }: AutopilotState): Record<string, string> {
  if (branch === undefined) return {};
  return { branch: branch.branch, "head-sha": done?.commit ?? branch.commit };
}

function delivered({ delivered: done }: AutopilotState): Record<string, string> {
  if (done === undefined) return {};
  return {
    "pull-request-number": `${done.pr.number}`,
    "pull-request-url": done.pr.url,
    operation: done.pr.operation,
  };
}
