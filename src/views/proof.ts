import { z } from "zod";
import { Usage } from "../domain/budget.ts";
import { ChangedFile } from "../domain/event.ts";
import { Finding } from "../domain/finding.ts";
import { GateResult } from "../domain/gate.ts";
import { next } from "../domain/next.ts";
import { Phase } from "../domain/phase.ts";
import { spentOf, usageOf } from "../domain/spend.ts";
import type { AutopilotState } from "../domain/state.ts";
import { Task } from "../domain/task.ts";
import { Code, TurnFailure, Verdict } from "../domain/verdict.ts";
import { lastReviews } from "./findings-view.ts";
import { lastGates } from "./gates-view.ts";

const ProofGates = z.strictObject({
  visit: z.int(),
  tree: z.string(),
  passed: z.boolean(),
  results: z.array(GateResult),
});

/** `proof.json`: what was shown, by which evidence. */
export const Proof = z.strictObject({
  version: z.literal(1),
  run: z.string(),
  repository: z.strictObject({ id: z.int().optional(), owner: z.string(), name: z.string() }),
  task: z.strictObject({
    ...Task.pick({ kind: true, number: true, title: true, text: true }).shape,
  }),
  base: z.strictObject({ ref: z.string(), sha: z.string() }),
  head: z.strictObject({ commit: z.string(), tree: z.string() }).optional(),
  /** What plan to review lead to; delivery happens after the proof. */
  verdict: z.strictObject({ verdict: Verdict, code: Code, text: z.string() }),
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      /** `claimed`: the test phase names these tests; `unproven`: it names none. */
      status: z.enum(["claimed", "unproven"]),
      tests: z.array(z.string()),
    }),
  ),
  gates: z.strictObject({ test: ProofGates.optional(), verify: ProofGates.optional() }),
  setup: GateResult.optional(),
  reviews: z.array(
    z.strictObject({
      reviewer: z.string(),
      tree: z.string(),
      summary: z.string(),
      findings: z.array(Finding),
      failure: TurnFailure.optional(),
    }),
  ),
  changedFiles: z.array(ChangedFile),
  visits: z.array(
    z.strictObject({
      phase: Phase,
      visit: z.int(),
      startedAt: z.string(),
      completedAt: z.string().optional(),
      outcome: z.enum(["open", "completed", "rejected", "failed", "interrupted"]),
      code: Code.optional(),
      note: z.string(),
    }),
  ),
  usage: z.strictObject({ total: Usage, phases: z.record(Phase, Usage) }),
  usd: z.number().optional(),
  minutes: z.number(),
  model: z.string(),
  tools: z.record(z.string(), z.string()),
  ledgerHead: z.string(),
});
export type Proof = z.infer<typeof Proof>;

/** What the ledger up to `ledgerHead` (sha256 of its last line) shows. */
export function proofOf(state: AutopilotState, ledgerHead: string): Proof {
  const { usd, minutes } = spentOf(state);
  const { kind, number, title, text } = state.task;
  return {
    version: 1,
    run: state.key,
    repository: state.repository,
    task: { kind, title, text, ...(number === undefined ? {} : { number }) },
    base: state.base,
    ...(state.head === undefined ? {} : { head: state.head }),
    verdict: proved(state),
    criteria: criteria(state),
    gates: gates(state),
    ...(state.setupResult === undefined ? {} : { setup: state.setupResult }),
    reviews: reviews(state),
    changedFiles: [...state.changes],
    visits: visits(state),
    usage: { total: usageOf(state), phases: { ...state.spend } },
    ...(usd === undefined ? {} : { usd }),
    minutes,
    model: state.model,
    tools: { ...state.tools },
    ledgerHead,
  };
}

/** The verdict of plan to review: a delivery that was refused takes nothing from what was shown. */
function proved(state: AutopilotState): Proof["verdict"] {
  const last = state.phaseLog.findLast(({ phase }) => phase !== "deliver");
  if (last?.phase === "review" && last.outcome === "completed") {
    return {
      verdict: "ready",
      code: "proved",
      text: "Plan, code, test, verify and review are proved.",
    };
  }
  const step = next(state);
  if (step.kind === "end") {
    const { verdict, code, text } = step.ending;
    return { verdict, code, text };
  }
  return {
    verdict: "not_ready",
    code: "interrupted",
    text: `The run has not got past ${step.phase}.`,
  };
}

function criteria({ plan, claims }: AutopilotState): Proof["criteria"] {
  return (plan?.criteria ?? []).map(({ id, text }) => {
    const tests = claims.filter(({ criterion }) => criterion === id).map(({ test }) => test);
    return { id, text, status: tests.length === 0 ? "unproven" : "claimed", tests };
  });
}

function gates(state: AutopilotState): Proof["gates"] {
  const [test, verify] = (["test", "verify"] as const).map((phase) => {
    const last = lastGates(state, phase);
    if (last === undefined) return undefined;
    return { visit: last.visit, tree: last.tree, passed: last.passed, results: [...last.gates] };
  });
  return { ...(test === undefined ? {} : { test }), ...(verify === undefined ? {} : { verify }) };
}

function reviews(state: AutopilotState): Proof["reviews"] {
  return lastReviews(state).map(({ reviewer, tree, summary, findings, failure }) => ({
    reviewer,
    tree,
    summary,
    findings: [...findings],
    ...(failure === undefined ? {} : { failure }),
  }));
}

function visits(state: AutopilotState): Proof["visits"] {
  return state.phaseLog.map(({ phase, visit, startedAt, completedAt, outcome, code, note }) => ({
    phase,
    visit,
    startedAt,
    ...(completedAt === undefined ? {} : { completedAt }),
    outcome,
    ...(code === undefined ? {} : { code }),
    note,
  }));
}
