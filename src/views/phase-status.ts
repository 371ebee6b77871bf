import { phasesToVisit } from "../domain/aim.ts";
import type { Phase } from "../domain/phase.ts";
import type { AutopilotState, PhaseLog } from "../domain/state.ts";
import type { Ending, Verdict } from "../domain/verdict.ts";
import type { CheckReport, Conclusion } from "../ports/report.ts";

/** Where a phase stands, in GitHub's words for a check run. */
export interface PhaseStatus {
  readonly status: CheckReport["status"];
  readonly conclusion?: Conclusion;
  /** The ending that this phase stands for, where it stopped the run. */
  readonly ending?: Ending;
}

/** The check run conclusion of the phase that a verdict stopped. */
export const conclusionOf: Record<Verdict, Conclusion> = {
  ready: "success",
  no_change: "neutral",
  not_ready: "failure",
  blocked_on_human: "action_required",
  blocked_on_external: "action_required",
  needs_more_budget: "action_required",
  failed_infra: "failure",
  cancelled: "cancelled",
};

/** The visits of one phase, oldest first. */
export function visitsOf(state: AutopilotState, phase: Phase): readonly PhaseLog[] {
  return state.phaseLog.filter((entry) => entry.phase === phase);
}

/** Decides where a phase stands: the last visit decides, and a phase never reached is skipped once the run ended. */
export function phaseStatus(state: AutopilotState, phase: Phase): PhaseStatus {
  const { ending } = state;
  if (isLeftOut(state, phase)) return done("skipped");
  if (ending !== undefined && stoppedIn(state, ending) === phase) return stopped(ending);
  const last = visitsOf(state, phase).at(-1);
  if (last === undefined || isForAnotherJob(state, phase)) return unvisited(state, phase);
  if (isUnasked(state, last)) return done("skipped");
  return ending === undefined
    ? running(state, last)
    : finished(last, ending, state.phaseLog.at(-1) === last);
}

/** Whether another job is to visit the phase, whatever an earlier visit came to. */
export function isForAnotherJob({ ending }: AutopilotState, phase: Phase): boolean {
  return phase === "deliver" && ending?.code === "to_deliver";
}

function unvisited(state: AutopilotState, phase: Phase): PhaseStatus {
  if (state.ending === undefined) return { status: "queued" };
  return done(isForAnotherJob(state, phase) ? "neutral" : "skipped");
}

/** Nothing was looked at, so nothing passed. */
function isUnasked({ review }: AutopilotState, { phase, outcome }: PhaseLog): boolean {
  return phase === "review" && review === "none" && outcome === "completed";
}

/** Whether this job leaves the phase to the other job of the check. */
export function isLeftOut(state: AutopilotState, phase: Phase): boolean {
  return !phasesToVisit(state).includes(phase);
}

function running(state: AutopilotState, last: PhaseLog): PhaseStatus {
  switch (last.outcome) {
    case "completed":
      return done("success");
    case "open":
    case "rejected":
      return { status: "in_progress" };
    case "failed":
    case "interrupted":
      return goesOn(state, last) ? { status: "in_progress" } : halted(last);
  }
}

function finished(last: PhaseLog, ending: Ending, isLast: boolean): PhaseStatus {
  switch (last.outcome) {
    case "completed":
      return done("success");
    case "rejected":
      return { ...done("failure"), ...(isLast ? { ending } : {}) };
    case "open":
      return stopped(ending);
    case "failed":
    case "interrupted":
      return halted(last);
  }
}

/** A mark for people: done, failed, running, waiting, left out. */
export function markOf({ status, conclusion }: PhaseStatus): string {
  if (status === "queued") return "○";
  if (status === "in_progress") return "▶";
  return conclusion === undefined ? "–" : marks[conclusion];
}

const marks: Record<Conclusion, string> = {
  success: "✓",
  neutral: "–",
  failure: "✗",
  action_required: "○",
  cancelled: "–",
  skipped: "–",
};

/** The phase whose check run shows why the run ended: where it was, or the one that it did not get to. */
function stoppedIn(state: AutopilotState, ending: Ending): Phase | undefined {
  const path = phasesToVisit(state);
  const last = state.phaseLog.at(-1);
  if (last === undefined) return ending.verdict === "ready" ? undefined : path[0];
  if (last.outcome === "rejected" || ending.verdict === "ready") return undefined;
  if (last.outcome !== "completed" || ending.verdict === "no_change") return last.phase;
  return path[path.indexOf(last.phase) + 1] ?? last.phase;
}

function halted(last: PhaseLog): PhaseStatus {
  if (last.outcome === "interrupted") return done("cancelled");
  return last.ending === undefined ? done("failure") : stopped(last.ending);
}

/** Whether a job has taken the run up after this visit, so that its phase is visited again. */
function goesOn(state: AutopilotState, last: PhaseLog): boolean {
  return state.phaseLog.at(-1) === last && state.takenUpAfter === state.phaseLog.length;
}

function done(conclusion: Conclusion): PhaseStatus {
  return { status: "completed", conclusion };
}

function stopped(ending: Ending): PhaseStatus {
  return { status: "completed", conclusion: conclusionOf[ending.verdict], ending };
}
