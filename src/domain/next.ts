import { phasesToVisit } from "./aim.ts";
import { commandIn } from "./command-in.ts";
import { counted } from "./count.ts";
import type { Phase } from "./phase.ts";
import { planApprovalAsked } from "./plan-approval.ts";
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
  if (last === undefined) return visit(state, phasesToVisit(state)[0] ?? "plan");
  switch (last.outcome) {
    case "open":
    case "interrupted":
    case "failed":
      return failedNow(state, last) ?? visit(state, last.phase);
    case "rejected":
      return rejected(state, last);
    case "completed":
      return after(state, last.phase);
  }
}

/** A failed visit ends the run, unless a job has taken the run up since: then the phase is visited again. */
function failedNow(state: AutopilotState, last: PhaseLog): Next | undefined {
  if (last.ending === undefined || isTakenUp(state)) return undefined;
  return { kind: "end", ending: last.ending };
}

/** Back to `code` with the evidence; a check writes no code, so there it ends the run. */
function rejected(state: AutopilotState, last: PhaseLog): Next {
  if (state.aim === "check")
    return isTakenUp(state)
      ? visit(state, last.phase)
      : { kind: "end", ending: rejectedCheck(state, last) };
  return state.repairs > state.policy.max_repairs
    ? { kind: "end", ending: spent(state, last) }
    : visit(state, "code");
}

/** Whether a job took the run up and nothing was visited since. */
function isTakenUp(state: AutopilotState): boolean {
  return state.takenUpAfter === state.phaseLog.length;
}

function after(state: AutopilotState, phase: Phase): Next {
  if (phase === "plan" && state.plan?.outcome === "no_change") {
    return {
      kind: "end",
      ending: { verdict: "no_change", code: "nothing_to_do", text: state.plan.summary, mend: "" },
    };
  }
  const asked = planApprovalAsked(state, phase);
  if (asked !== undefined) return { kind: "end", ending: asked };
  const path = phasesToVisit(state);
  const following = path[path.indexOf(phase) + 1];
  if (following !== undefined) return visit(state, following);
  return { kind: "end", ending: state.aim === "check" ? checked(state) : proved };
}

const proved: Ending = {
  verdict: "ready",
  code: "proved",
  text: "Every phase is proved and the pull request is open.",
  mend: "",
};

function checked({ scope, review, pull }: AutopilotState): Ending {
  const what = `the merge of #${pull?.number ?? 0} into \`${pull?.baseRef ?? ""}\``;
  const said = {
    all:
      review === "none"
        ? `The gates hold on ${what}; nobody reviewed it (\`review\` is \`none\`).`
        : `The gates hold on ${what}, and the review found nothing that blocks.`,
    gates: `The gates hold on ${what}. Nobody reviewed it: this job had no key of a model.`,
    review: `The review of ${what} found nothing that blocks. No gate was run in this job, and nothing of the pull request was executed.`,
  };
  return { verdict: "ready", code: "checked", text: said[scope.checks], mend: "" };
}

/** A visit, unless another job is to make it. */
function visit(state: AutopilotState, phase: Phase): Next {
  const { phases } = state.scope;
  if (phases === "plan..review" && phase === "deliver") return { kind: "end", ending: toDeliver };
  if (phases === "deliver" && phase !== "deliver") return { kind: "end", ending: notYet(phase) };
  return {
    kind: "visit",
    phase,
    visit: visitOf(state, phase) + 1,
  };
}

const toDeliver: Ending = {
  verdict: "ready",
  code: "to_deliver",
  text: "Every phase up to review is proved. The change waits for the job that delivers it: `phases: deliver`.",
  mend: "",
};

/** A job that only delivers has no key, and its step looks before; if it gets here all the same, nothing is done. */
function notYet(phase: Phase): Ending {
  return {
    verdict: "failed_infra",
    code: "internal",
    text: `This job only delivers (\`phases: deliver\`), and the run has to go on in ${phase}.`,
    mend: "Resume the run in a job that has the model's key.",
  };
}

function rejectedCheck({ policy, pull }: AutopilotState, last: PhaseLog): Ending {
  const own =
    pull?.isFork === true
      ? ""
      : ` Or let the autopilot mend it on this branch: \`${commandIn(policy, "fix")}\`.`;
  return {
    verdict: "not_ready",
    code: last.code ?? "gates_red",
    text: last.note,
    mend: `Read the evidence in the check run, and push a commit that mends it; then it is checked anew.${own}`,
  };
}

function spent(state: AutopilotState, last: PhaseLog): Ending {
  const repairs = state.policy.max_repairs;
  return {
    verdict: "not_ready",
    code: last.code ?? "gates_red",
    text: `${last.note} ${repairs === 1 ? "One repair was" : `${repairs} repairs were`} tried (max_repairs).`,
    mend: `Read the evidence in the check run. Resuming the run ${again(repairs)}, with that evidence. For another task, or after a change of the base branch, start a new run.`,
  };
}

function again(repairs: number): string {
  return repairs === 0 ? "tries once more" : `gives it ${counted(repairs, "more repair")}`;
}
