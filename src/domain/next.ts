import { type Phase, phases } from "./phase.ts";
import type { AutopilotState, PhaseLog } from "./state.ts";
import type { Ending } from "./verdict.ts";
import { visitOf } from "./visits.ts";

/** What the walk does next: visit a phase, or end. */
export type Next =
  | { readonly kind: "visit"; readonly phase: Phase; readonly visit: number }
  | { readonly kind: "end"; readonly ending: Ending };

/** Decides alone, from the ledger's fold, where a run goes. An ended run stays ended until a job takes it up. */
export function next(state: AutopilotState): Next {
  if (state.ending !== undefined) return { kind: "end", ending: state.ending };
  const last = state.phaseLog.at(-1);
  if (last === undefined) return visit(state, "plan");
  switch (last.outcome) {
    case "open":
    case "interrupted":
    case "failed":
      return failedNow(state, last) ?? visit(state, last.phase);
    case "rejected":
      return state.repairs > state.policy.max_repairs
        ? { kind: "end", ending: spent(state, last) }
        : visit(state, "code");
    case "completed":
      return after(state, last.phase);
  }
}

/** A failed visit ends the run, unless a job has taken the run up since: then the phase is visited again. */
function failedNow(state: AutopilotState, last: PhaseLog): Next | undefined {
  if (last.ending === undefined || state.takenUpAfter === state.phaseLog.length) return undefined;
  return { kind: "end", ending: last.ending };
}

function after(state: AutopilotState, phase: Phase): Next {
  if (phase === "plan" && state.plan?.outcome === "no_change") {
    return {
      kind: "end",
      ending: { verdict: "no_change", code: "nothing_to_do", text: state.plan.summary, mend: "" },
    };
  }
  const following = phases[phases.indexOf(phase) + 1];
  if (following !== undefined) return visit(state, following);
  return {
    kind: "end",
    ending: {
      verdict: "ready",
      code: "proved",
      text: "Every phase is proved and the pull request is open.",
      mend: "",
    },
  };
}

function visit(state: AutopilotState, phase: Phase): Next {
  return {
    kind: "visit",
    phase,
    visit: visitOf(state, phase) + 1,
  };
}

function spent(state: AutopilotState, last: PhaseLog): Ending {
  const repairs = state.policy.max_repairs;
  return {
    verdict: "not_ready",
    code: last.code ?? "gates_red",
    text: `${last.note} ${repairs === 1 ? "One repair was" : `${repairs} repairs were`} tried (max_repairs).`,
    mend: `Read the evidence in the check run. Resuming the run gives it ${repairs} more repairs, with that evidence. For another task, or after a change of the base branch, start a new run.`,
  };
}
