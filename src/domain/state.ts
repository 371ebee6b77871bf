import { addUsage, type Budget, noUsage, type Usage } from "./budget.ts";
import type { ChangedFile, Claim, Event, Right } from "./event.ts";
import type { Finding } from "./finding.ts";
import { areGreen, type Gate, type GateResult } from "./gate.ts";
import type { Phase } from "./phase.ts";
import type { PlanResult } from "./plan.ts";
import type { Policy } from "./policy.ts";
import type { Task } from "./task.ts";
import type { Code, Ending, TurnFailure } from "./verdict.ts";

/** One visit of the run to a phase. Entries are only ever added. */
export interface PhaseLog {
  readonly phase: Phase;
  readonly visit: number;
  readonly startedAt: string;
  readonly completedAt?: string;
  readonly outcome: "open" | "completed" | "rejected" | "failed" | "interrupted";
  readonly success: boolean;
  readonly note: string;
  /** Why and what the next visit of `code` must mend, where this one rejected the change. */
  readonly code?: Code;
  readonly evidence?: string;
  readonly ending?: Ending;
}

/** One `kimi -p` process. */
export interface TurnLog {
  readonly turn: number;
  readonly phase: Phase;
  readonly visit: number;
  readonly role: string;
  readonly outcome?: "submitted" | TurnFailure;
  readonly session?: string;
  readonly usage: Usage;
}

/** What one reviewer said of one tree; `failure` where it gave no answer. */
export interface ValidationResult {
  readonly reviewer: string;
  readonly visit: number;
  readonly tree: string;
  readonly passed: boolean;
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly failure?: TurnFailure;
}

/** The gates of one visit. */
export interface QaResult {
  readonly phase: Phase;
  readonly visit: number;
  readonly tree: string;
  readonly passed: boolean;
  readonly gates: readonly GateResult[];
}

/** Everything that is known of a run: the fold of its ledger. */
export interface AutopilotState {
  readonly version: 1;
  readonly key: string;
  readonly seq: number;
  readonly task: Task;
  readonly repository: { readonly id?: number | undefined; readonly owner: string; readonly name: string };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly branch: string;
  readonly model: string;
  readonly review: "auto" | "none";
  readonly policy: Policy;
  readonly gates: readonly Gate[];
  readonly setup?: Gate | undefined;
  readonly budget: Budget;
  readonly jobs: readonly { readonly workflowRunId: number; readonly attempt: number; readonly url: string }[];
  readonly tools: Readonly<Record<string, string>>;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Milliseconds in which a job carried the run. */
  readonly activeMs: number;
  /** The phase the run is in, or was in last. */
  readonly phase: Phase;
  readonly phaseLog: readonly PhaseLog[];
  readonly turns: readonly TurnLog[];
  readonly spend: Readonly<Record<Phase, Usage>>;
  /** Visits of `code` that were asked for by a rejection since the run was last taken up after an ending. */
  readonly repairs: number;
  /** Entries that the phase log had when a job last took the run up: a failure among them no longer ends it. */
  readonly takenUpAfter: number;
  readonly missingRights: readonly { readonly right: Right; readonly status: number; readonly text: string }[];
  readonly startCommit?: string;
  readonly plan?: PlanResult;
  readonly setupResult?: GateResult;
  readonly head?: { readonly commit: string; readonly tree: string };
  readonly changes: readonly ChangedFile[];
  readonly claims: readonly Claim[];
  readonly testSummary: string;
  readonly qaResults: readonly QaResult[];
  readonly validationResults: readonly ValidationResult[];
  readonly pushed?: { readonly branch: string; readonly commit: string; readonly tree: string };
  readonly sealed?: { readonly ledgerHead: string; readonly digest: string };
  readonly delivered?: {
    readonly commit: string;
    readonly tree: string;
    readonly pr: { readonly number: number; readonly url: string; readonly operation: "created" | "updated" };
  };
  readonly ending?: Ending;
}

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** The state after all events, or undefined for an empty ledger. */
export function fold(events: readonly Event[]): AutopilotState | undefined {
  let state: AutopilotState | undefined;
  for (const event of events) state = apply(state, event);
  return state;
}

/** The state after one more event. The first event of a run is `run_started`; another one before it is a bug. */
export function apply(state: AutopilotState | undefined, event: Event): AutopilotState {
  if (event.type === "run_started") return begin(event);
  if (state === undefined) throw new Error(`a ledger begins with run_started, not ${event.type}`);
  const worked = event.type === "job_started" ? 0 : Date.parse(event.ts) - Date.parse(state.updatedAt);
  const next = change(state, event);
  return { ...next, seq: event.seq, updatedAt: event.ts, activeMs: next.activeMs + Math.max(0, worked) };
}

function begin(event: Of<"run_started">): AutopilotState {
  return {
    version: event.version,
    key: event.key,
    seq: event.seq,
    task: event.task,
    repository: event.repository,
    base: event.base,
    branch: event.branch,
    model: event.model,
    review: event.review,
    policy: event.policy,
    gates: event.gates,
    ...(event.setup === undefined ? {} : { setup: event.setup }),
    budget: { tokens: 1, minutes: 1 },
    jobs: [],
    tools: {},
    startedAt: event.ts,
    updatedAt: event.ts,
    activeMs: 0,
    phase: "plan",
    phaseLog: [],
    turns: [],
    spend: { plan: noUsage, code: noUsage, test: noUsage, verify: noUsage, review: noUsage, deliver: noUsage },
    repairs: 0,
    takenUpAfter: 0,
    missingRights: [],
    changes: [],
    claims: [],
    testSummary: "",
    qaResults: [],
    validationResults: [],
  };
}

/** One case an event; a forgotten one does not compile. */
function change(state: AutopilotState, event: Exclude<Event, { type: "run_started" }>): AutopilotState {
  switch (event.type) {
    case "job_started":
      return takeUp(state, event);
    case "right_missing":
      return { ...state, missingRights: [...state.missingRights.filter((m) => m.right !== event.right), event] };
    case "branch_opened":
      return { ...state, startCommit: event.commit };
    case "phase_started":
      return { ...state, phase: event.phase, phaseLog: [...state.phaseLog, opened(event)] };
    case "phase_completed":
      return close(state, event, { outcome: "completed", success: true, note: event.note });
    case "phase_rejected":
      return {
        ...close(state, event, {
          outcome: "rejected",
          success: false,
          note: event.note,
          code: event.code,
          evidence: event.evidence,
        }),
        repairs: state.repairs + 1,
      };
    case "phase_failed":
      return close(state, event, {
        outcome: "failed",
        success: false,
        note: event.ending.text,
        ending: event.ending,
      });
    case "phase_interrupted":
      return close(state, event, { outcome: "interrupted", success: false, note: event.note });
    case "turn_started":
      return { ...state, turns: [...state.turns, { ...turnOf(event), usage: noUsage }] };
    case "model_called":
      return spend(state, event);
    case "turn_ended":
      return { ...state, turns: state.turns.map((t) => (t.turn === event.turn ? ended(t, event) : t)) };
    case "setup_finished":
      return { ...state, setupResult: event.result };
    case "plan_submitted":
      return { ...state, plan: event.plan };
    case "change_committed":
      return { ...state, head: { commit: event.commit, tree: event.tree } };
    case "change_measured":
      return { ...state, changes: event.files };
    case "claims_submitted":
      return { ...state, claims: event.claims, testSummary: event.summary };
    case "gate_finished":
      return { ...state, qaResults: judged(state.qaResults, event) };
    case "review_submitted":
      return { ...state, validationResults: [...state.validationResults, reviewed(event)] };
    case "review_failed":
      return { ...state, validationResults: [...state.validationResults, unanswered(state, event)] };
    case "pushed":
      return { ...state, pushed: { branch: event.branch, commit: event.commit, tree: event.tree } };
    case "proof_sealed":
      return { ...state, sealed: { ledgerHead: event.ledgerHead, digest: event.digest } };
    case "delivered":
      return { ...state, delivered: { commit: event.commit, tree: event.tree, pr: event.pr } };
    case "run_ended":
      return { ...state, ending: event.ending };
    case "ledger_recovered":
    case "redacted":
    case "posted":
    case "notified":
      return state;
  }
}

/** A job that takes up an ended run clears the ending; a run stopped by spent repairs gets its repairs again. */
function takeUp(state: AutopilotState, event: Of<"job_started">): AutopilotState {
  const { ending, ...rest } = state;
  return {
    ...rest,
    budget: event.budget,
    jobs: [...state.jobs, { workflowRunId: event.workflowRunId, attempt: event.attempt, url: event.url }],
    tools: event.tools,
    repairs: ending === undefined ? state.repairs : 0,
    takenUpAfter: state.phaseLog.length,
    missingRights: [],
  };
}

function opened(event: Of<"phase_started">): PhaseLog {
  return {
    phase: event.phase,
    visit: event.visit,
    startedAt: event.ts,
    outcome: "open",
    success: false,
    note: "",
  };
}

type Closing = Pick<PhaseLog, "outcome" | "success" | "note"> & Partial<Pick<PhaseLog, "code" | "evidence" | "ending">>;

function close(
  state: AutopilotState,
  event: { phase: Phase; visit: number; ts: string },
  closing: Closing,
): AutopilotState {
  const phaseLog = state.phaseLog.map((entry) =>
    entry.phase === event.phase && entry.visit === event.visit && entry.outcome === "open"
      ? { ...entry, ...closing, completedAt: event.ts }
      : entry,
  );
  return { ...state, phaseLog };
}

function turnOf(event: Of<"turn_started">): Omit<TurnLog, "usage"> {
  return { turn: event.turn, phase: event.phase, visit: event.visit, role: event.role };
}

function ended(turn: TurnLog, event: Of<"turn_ended">): TurnLog {
  return { ...turn, outcome: event.outcome, ...(event.session === undefined ? {} : { session: event.session }) };
}

function spend(state: AutopilotState, event: Of<"model_called">): AutopilotState {
  const turn = state.turns.find((t) => t.turn === event.turn);
  if (turn === undefined) return state;
  return {
    ...state,
    spend: { ...state.spend, [turn.phase]: addUsage(state.spend[turn.phase], event.usage) },
    turns: state.turns.map((t) => (t === turn ? { ...t, usage: addUsage(t.usage, event.usage) } : t)),
  };
}

function judged(results: readonly QaResult[], event: Of<"gate_finished">): readonly QaResult[] {
  const same = results.find((r) => r.phase === event.phase && r.visit === event.visit && r.tree === event.tree);
  const gates = [...(same?.gates ?? []), event.result];
  const result = { phase: event.phase, visit: event.visit, tree: event.tree, gates, passed: areGreen(gates) };
  return same === undefined ? [...results, result] : results.map((r) => (r === same ? result : r));
}

function reviewed(event: Of<"review_submitted">): ValidationResult {
  return {
    reviewer: event.reviewer,
    visit: event.visit,
    tree: event.tree,
    passed: event.findings.length === 0,
    summary: event.summary,
    findings: event.findings,
  };
}

function unanswered(state: AutopilotState, event: Of<"review_failed">): ValidationResult {
  return {
    reviewer: event.reviewer,
    visit: event.visit,
    tree: state.head?.tree ?? "",
    passed: false,
    summary: event.text,
    findings: [],
    failure: event.failure,
  };
}
