import { atHead } from "../domain/at-head.ts";
import { proofFormat } from "../domain/formats.ts";
import type { Proof } from "../domain/proof.ts";
import { proved } from "../domain/proved.ts";
import { spentOf, usageOf } from "../domain/spend.ts";
import { type AutopilotState, makerOf } from "../domain/state.ts";
import type { Violation } from "../domain/violation.ts";
import { lastReviews } from "./findings-view.ts";
import { gatesOnTree, lastGates } from "./gates-view.ts";
import { criteriaOf, judgementOfHead } from "./judgement-view.ts";

/** What the ledger up to `ledgerHead` (sha256 of its last line) shows. */
export function proofOf(state: AutopilotState, ledgerHead: string): Proof {
  const { usd, minutes } = spentOf(state);
  const { kind, number, title, text } = state.task;
  const judgement = judgementOfHead(state);
  const action = makerOf(state);
  return {
    format: proofFormat,
    ...(action === undefined ? {} : { action }),
    run: state.key,
    repository: state.repository,
    task: { kind, title, text, ...(number === undefined ? {} : { number }) },
    ...aimOf(state),
    ...sandboxesOf(state),
    base: state.base,
    ...(state.head === undefined ? {} : { head: state.head }),
    verdict: proved(state),
    ...(judgement === undefined ? {} : { judgement }),
    criteria: [...criteriaOf(state)],
    gates: gates(state),
    policy: { rules: state.policy, violations: violations(state) },
    ...(state.approval === undefined
      ? {}
      : { approval: { ...state.approval, tests: [...state.approval.tests] } }),
    ...(state.setupResult === undefined ? {} : { setup: state.setupResult }),
    reviews: reviews(state),
    unshown: [...(state.reviewed?.unshown ?? [])],
    review: state.review,
    findings: [...state.findings],
    votes: [...state.votes],
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

function aimOf({ aim, scope, pull, planApproval }: AutopilotState) {
  return {
    aim,
    scope: { checks: scope.checks },
    ...(pull === undefined ? {} : { pull }),
    ...(planApproval === undefined ? {} : { planApproval }),
  };
}

function sandboxesOf({ jobs }: AutopilotState): Pick<Proof, "sandboxes"> {
  const sandboxes = jobs.flatMap(({ sandbox }) => sandbox ?? []);
  return sandboxes.length === 0 ? {} : { sandboxes };
}

function violations(state: AutopilotState): Violation[] {
  return [...(atHead(state).policyCheck?.violations ?? [])];
}

function gates(state: AutopilotState): Proof["gates"] {
  const rooms = judgementOfHead(state)?.rooms ?? {};
  const entries = [
    ["test", lastGates(state, "test")],
    ["verify", gatesOnTree(state, state.head?.tree)],
    ["old_tests", gatesOnTree(state, rooms.old_tests)],
    ["new_tests", gatesOnTree(state, rooms.new_tests)],
    ["base", gatesOnTree(state, rooms.base)],
  ] as const;
  return Object.fromEntries(
    entries.flatMap(([name, last]) => {
      if (last === undefined) return [];
      const { visit, tree, passed, gates: results } = last;
      return [[name, { visit, tree, passed, results: [...results] }]];
    }),
  );
}

function reviews(state: AutopilotState): Proof["reviews"] {
  return lastReviews(state).map(({ failure, since, findings, ...review }) => ({
    reviewer: review.reviewer,
    tree: review.tree,
    summary: review.summary,
    findings: [...findings],
    part: review.part,
    parts: review.parts,
    ...(since === undefined ? {} : { since }),
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
