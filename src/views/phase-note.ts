import { counted } from "../domain/count.ts";
import type { Phase } from "../domain/phase.ts";
import { planLine } from "../domain/plan.ts";
import type { AutopilotState, PhaseLog } from "../domain/state.ts";
import { findingsLine } from "./findings-view.ts";
import { gatesLine, lastGates } from "./gates-view.ts";
import { verdictHead } from "./outcome.ts";
import { isForAnotherJob, isLeftOut, phaseStatus, visitsOf } from "./phase-status.ts";

/** One line about a phase as it stands now, in plain words; not yet escaped. */
export function phaseNote(state: AutopilotState, phase: Phase): string {
  const { status, ending } = phaseStatus(state, phase);
  const last = visitsOf(state, phase).at(-1);
  if (ending !== undefined) return `${verdictHead[ending.verdict].slice(2)}: ${ending.text}`;
  if (isLeftOut(state, phase)) return leftOut[state.scope.checks];
  if (isForAnotherJob(state, phase)) return "Waits for the job that delivers";
  if (status === "queued") return "Waits for its turn";
  if (last === undefined) return "Not reached";
  if (status === "in_progress") return running(state, last);
  if (last.outcome === "interrupted")
    return `Interrupted in visit ${last.visit}; a resumed run goes on here`;
  return last.note === "" ? shown(state, phase) : last.note;
}

/** Why a phase is not for this job. */
const leftOut: Record<AutopilotState["scope"]["checks"], string> = {
  all: "Not part of this run",
  gates: "Skipped: this job has no key of a model, so nobody reviews here",
  review:
    "Skipped: this job has a key in reach, so nothing of the pull request is executed; gates run in a job without one",
};

/** What a phase has shown so far, in numbers. */
function shown(state: AutopilotState, phase: Phase): string {
  switch (phase) {
    case "plan":
      return planned(state);
    case "code":
      return changed(state);
    case "test":
    case "verify":
      return gated(state, phase);
    case "review":
      return findingsLine(state);
    case "deliver":
      return state.delivered === undefined
        ? "Nothing delivered yet"
        : `Pull request ${state.delivered.pr.operation}`;
  }
}

function planned({ plan }: AutopilotState): string {
  return plan === undefined ? "No plan yet" : planLine(plan);
}

function gated(state: AutopilotState, phase: Phase): string {
  const last = lastGates(state, phase);
  return last === undefined ? "No gate has run yet" : gatesLine(last.gates);
}

/** The size of the whole change. */
export function changed({ changes }: AutopilotState): string {
  const plus = changes.reduce((sum, file) => sum + file.additions, 0);
  const minus = changes.reduce((sum, file) => sum + file.deletions, 0);
  return `${counted(changes.length, "file")} changed, ${counted(plus, "line")} added, ${minus} removed`;
}

function running(state: AutopilotState, last: PhaseLog): string {
  switch (last.outcome) {
    case "open":
      return last.visit === 1 ? "Running" : `Running, visit ${last.visit}`;
    case "rejected":
      return state.phase === last.phase
        ? `Rejected in visit ${last.visit}: goes back to code`
        : `Rejected in visit ${last.visit}: waits for the repair`;
    case "completed":
    case "failed":
    case "interrupted":
      return `Taken up again after visit ${last.visit}`;
  }
}
