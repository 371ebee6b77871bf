import { beginning } from "./beginning.ts";
import type { Event } from "./event.ts";
import { close, opened } from "./phase-log.ts";
import { judged } from "./results.ts";
import { answered, listed, unanswered, voted } from "./review-results.ts";
import type { AutopilotState } from "./state.ts";
import { ended, spend, turnOf } from "./turn-log.ts";

/** Events of a run that has been started. */
type Type = Exclude<Event["type"], "run_started">;
type Of = { readonly [T in Type]: Extract<Event, { type: T }> };

/** The state after all events, or undefined for an empty ledger. */
export function fold(events: readonly Event[]): AutopilotState | undefined {
  let state: AutopilotState | undefined;
  for (const event of events) state = apply(state, event);
  return state;
}

/** The state after one more event. A run is started once, by its first event: anything else is a bug. */
export function apply(state: AutopilotState | undefined, event: Event): AutopilotState {
  if (event.type === "run_started" && state === undefined) return beginning(event);
  if (event.type === "run_started") throw new Error(`run ${event.key} is started twice`);
  if (state === undefined) throw new Error(`a ledger begins with run_started, not ${event.type}`);
  const worked =
    event.type === "job_started" ? 0 : Date.parse(event.ts) - Date.parse(state.updatedAt);
  const next = change(event.type, state, event);
  return {
    ...next,
    seq: event.seq,
    updatedAt: event.ts,
    activeMs: next.activeMs + Math.max(0, worked),
  };
}

/** What each event changes; a forgotten one does not compile. */
const changes: { readonly [T in Type]: (state: AutopilotState, event: Of[T]) => AutopilotState } = {
  job_started: takeUp,
  ledger_recovered: unchanged,
  redacted: unchanged,
  right_missing: (state, event) => ({
    ...state,
    missingRights: [...state.missingRights.filter((m) => m.right !== event.right), event],
  }),
  branch_opened: (state, event) => ({ ...state, startCommit: event.commit }),
  head_taken: takeHead,
  phase_started: (state, event) => ({
    ...state,
    phase: event.phase,
    phaseLog: [...state.phaseLog, opened(event)],
  }),
  phase_completed: (state, event) =>
    close(state, event, { outcome: "completed", success: true, note: event.note }),
  phase_rejected: (state, event) => ({
    ...close(state, event, {
      outcome: "rejected",
      success: false,
      note: event.note,
      code: event.code,
      evidence: event.evidence,
    }),
    repairs: state.repairs + 1,
  }),
  phase_failed: (state, event) =>
    close(state, event, {
      outcome: "failed",
      success: false,
      note: event.ending.text,
      ending: event.ending,
    }),
  phase_interrupted: (state, event) =>
    close(state, event, { outcome: "interrupted", success: false, note: event.note }),
  turn_started: (state, event) => ({ ...state, turns: [...state.turns, turnOf(event)] }),
  model_called: spend,
  turn_ended: (state, event) => ({
    ...state,
    turns: state.turns.map((t) => (t.turn === event.turn ? ended(t, event) : t)),
  }),
  setup_finished: (state, event) => ({ ...state, setupResult: event.result }),
  plan_submitted: planned,
  plan_approved: (state, event) => ({ ...state, planApproval: { by: event.by } }),
  change_committed: (state, event) => ({
    ...state,
    head: { commit: event.commit, tree: event.tree },
  }),
  change_measured: (state, event) => ({ ...state, changes: event.files }),
  claims_submitted: (state, event) => ({
    ...state,
    claims: event.claims,
    testSummary: event.summary,
  }),
  gate_finished: (state, event) => ({ ...state, qaResults: judged(state, event) }),
  policy_checked: (state, event) => ({
    ...state,
    policyCheck: { tree: event.tree, violations: event.violations },
  }),
  judged: (state, event) => ({ ...state, judgement: event.judgement }),
  expectations_approved: (state, event) => ({
    ...state,
    approval: { tree: event.tree, tests: event.tests, by: event.by },
  }),
  review_submitted: answered,
  review_failed: unanswered,
  findings_listed: listed,
  finding_voted: voted,
  lines_compared: (state, { tree, files }) => ({ ...state, compared: { tree, files } }),
  pushed: (state, { branch, commit, tree }) => ({ ...state, pushed: { branch, commit, tree } }),
  set_aside: (state, { branch, commit, tree }) => ({ ...state, aside: { branch, commit, tree } }),
  proof_sealed: (state, event) => ({
    ...state,
    sealed: { ledgerHead: event.ledgerHead, digest: event.digest },
  }),
  delivered: (state, event) => ({
    ...state,
    delivered: { commit: event.commit, tree: event.tree, pr: event.pr },
  }),
  posted: unchanged,
  notified: unchanged,
  run_ended: (state, event) => ({ ...state, ending: event.ending }),
};

function change<T extends Type>(type: T, state: AutopilotState, event: Of[T]): AutopilotState {
  return changes[type](state, event);
}

/** An approval is for one plan: it does not outlive it. */
function planned(state: AutopilotState, event: Of["plan_submitted"]): AutopilotState {
  const { planApproval: _, ...rest } = state;
  return { ...rest, plan: event.plan };
}

/** What is to be fixed lies on its branch already: the next push moves it from there. */
function takeHead(state: AutopilotState, event: Of["head_taken"]): AutopilotState {
  const head = { commit: event.commit, tree: event.tree };
  const { aim, branch } = state;
  return { ...state, head, ...(aim === "fix" ? { pushed: { branch, ...head } } : {}) };
}

function unchanged(state: AutopilotState): AutopilotState {
  return state;
}

/** A job that takes up an ended run clears the ending; a run stopped by spent repairs gets its repairs again. */
function takeUp(state: AutopilotState, event: Of["job_started"]): AutopilotState {
  const { ending, ...rest } = state;
  return {
    ...rest,
    budget: event.budget,
    scope: { ...state.scope, phases: event.scope.phases },
    jobs: [
      ...state.jobs,
      {
        workflowRunId: event.workflowRunId,
        attempt: event.attempt,
        url: event.url,
        ...(event.action === undefined ? {} : { action: event.action }),
        ...(event.sandbox === undefined ? {} : { sandbox: event.sandbox }),
      },
    ],
    tools: event.tools,
    repairs: ending === undefined ? state.repairs : 0,
    takenUpAfter: state.phaseLog.length,
    missingRights: [],
  };
}
