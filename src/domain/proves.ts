import { phasesToVisit } from "./aim.ts";
import { type AtHead, atHead } from "./at-head.ts";
import { blocks } from "./finding.ts";
import { type Gate, type GateResult, isBlocking, isGreen, setupName } from "./gate.ts";
import { runsTests } from "./gate-kind.ts";
import type { ChangedTest, Judgement } from "./judgement.ts";
import type { Phase } from "./phase.ts";
import { planApprovalAsked } from "./plan-approval.ts";
import { chosenReviewers } from "./review.ts";
import type { AutopilotState } from "./state.ts";

/**
 * Why a state does not prove its change, one sentence each; empty where nothing is missing. It asks the evidence itself
 * and not what the phases made of it, so that a `ready` is believed by two ways of reading the same facts.
 */
export function doubts(state: AutopilotState): readonly string[] {
  if (state.head === undefined) return ["There is no change."];
  const at: Standing = { state, known: atHead(state) };
  return [
    ...planDoubts(state),
    ...phaseDoubts(state),
    ...(state.scope.checks === "review"
      ? []
      : [...policyDoubts(at), ...gateDoubts(at), ...expectationDoubts(at)]),
    ...(state.scope.checks === "gates" ? [] : [...reviewerDoubts(at), ...findingDoubts(at)]),
  ];
}

interface Standing {
  readonly state: AutopilotState;
  readonly known: AtHead;
}

function planDoubts(state: AutopilotState): readonly string[] {
  if (state.aim === "check") return [];
  if (state.plan?.outcome !== "plan") return ["There is no plan that the change follows."];
  const isAsked = (["plan", "code"] as const).some((phase) => planApprovalAsked(state, phase));
  return isAsked ? ["The plan needed a person's word, and nobody gave it."] : [];
}

/** Each phase up to review has to have ended well, and after the phase before it ended well for the last time. */
function phaseDoubts(state: AutopilotState): readonly string[] {
  const { phaseLog } = state;
  const before = phasesToVisit(state).filter((phase) => phase !== "deliver");
  const last = (phase: Phase) => phaseLog.findLastIndex((entry) => entry.phase === phase);
  return before.flatMap((phase, at) => {
    const outcome = phaseLog[last(phase)]?.outcome;
    if (outcome !== "completed") return [`Phase ${phase} is ${outcome ?? "not visited"}.`];
    const previous = before[at - 1];
    const isStale = previous !== undefined && last(previous) > last(phase);
    return isStale ? [`Phase ${phase} was last visited before ${previous} was.`] : [];
  });
}

function policyDoubts({ known: { policyCheck } }: Standing): readonly string[] {
  if (policyCheck === undefined) return ["The policy was not checked at this tree."];
  return policyCheck.violations
    .filter(({ mode }) => mode === "block")
    .map(({ rule, path }) => `The change breaks the policy: ${rule} at ${path}.`);
}

function gateDoubts(at: Standing): readonly string[] {
  const { state } = at;
  const results = resultsAt(at);
  const wanted = state.gates.filter(({ required, skip }) => required && !skip);
  const found = wanted.flatMap((gate) => gateDoubt(gate, results.get(gate.name), at));
  const setup = results.get(setupName);
  const isUnset = setup !== undefined && isBlocking(setup, state.policy.flaky);
  const shown = wanted.some(({ name }) => {
    const result = results.get(name);
    return result !== undefined && counts(result, at);
  });
  return [
    ...(isUnset ? [`Setup ${setup.status} in the clean checkout.`] : []),
    ...found,
    ...(shown || state.policy.no_gates === "allow"
      ? []
      : ["No required gate says yes in a clean checkout of this tree."]),
  ];
}

function gateDoubt(gate: Gate, result: GateResult | undefined, at: Standing): readonly string[] {
  if (result === undefined)
    return [`Gate ${gate.name} was not run in a clean checkout of this tree.`];
  if (!result.required) return [`Gate ${gate.name} is required, and its result says otherwise.`];
  if (result.status === "skipped")
    return gate.paths === undefined ? [`Gate ${gate.name} was skipped without a reason.`] : [];
  return counts(result, at) ? [] : [`Gate ${gate.name} ${result.status} in a clean checkout.`];
}

/** Green, or red by nothing but tests that are red at base, beside evidence of the change's own. */
function counts(result: GateResult, { state, known: { judgement } }: Standing): boolean {
  if (isGreen(result, state.policy.flaky)) return true;
  const comparison = judgement?.gates.find(({ gate }) => gate === result.name);
  return result.status === "failed" && comparison?.excused === true && hasEvidence(judgement);
}

function hasEvidence(judgement: Judgement | undefined): boolean {
  if (judgement === undefined) return false;
  const { fixed, redGreen, criteria } = judgement;
  return (
    fixed.length + redGreen.demonstrated.length > 0 ||
    criteria.some(({ status }) => status === "shown")
  );
}

/** The last result of each gate on the tree, wherever turns could not write. */
function resultsAt({ known }: Standing): ReadonlyMap<string, GateResult> {
  const rooms = known.qaResults.filter((qa) => qa.room !== "worktree");
  return new Map(rooms.flatMap((qa) => qa.gates.map((gate) => [gate.name, gate] as const)));
}

function expectationDoubts(at: Standing): readonly string[] {
  const { state, known } = at;
  const { judgement } = known;
  if (judgement === undefined) return ["This tree was not compared with base."];
  const results = resultsAt(at);
  const ran = state.gates.some((gate) => {
    const status = results.get(gate.name)?.status;
    return gate.required && runsTests(gate) && status !== undefined && status !== "skipped";
  });
  const isUnasked = ran && judgement.rooms.old_tests === undefined;
  return [
    ...(isUnasked ? ["Base's tests were not run on this code."] : []),
    ...judgement.changed.flatMap((test) => expectationDoubt(test, at)),
  ];
}

function expectationDoubt(test: ChangedTest, { state, known }: Standing): readonly string[] {
  const name = `The test ${test.test} of gate ${test.gate} no longer holds`;
  if (!test.announced && state.aim !== "check") return [`${name}, and the plan did not say so.`];
  if (state.policy.expectations === "allow") return [];
  const { approval } = known;
  const isApproved =
    approval !== undefined &&
    approval.by !== "" &&
    approval.tests.some((a) => a.gate === test.gate && a.test === test.test);
  return isApproved ? [] : [`${name}, and nobody approved that for this tree.`];
}

/** A reviewer who did not answer for every part of this very tree is missing. */
function reviewerDoubts({ state, known }: Standing): readonly string[] {
  const lines = state.changes.reduce((sum, file) => sum + file.additions + file.deletions, 0);
  const answers = known.validationResults.filter((answer) => answer.failure === undefined);
  return chosenReviewers(state.review, { lines, owners: [] }).flatMap((reviewer) => {
    const own = answers.filter((answer) => answer.reviewer === reviewer);
    const parts = own.at(-1)?.parts ?? 1;
    const heard = new Set(own.filter((answer) => answer.parts === parts).map(({ part }) => part));
    return heard.size === parts ? [] : [`Reviewer ${reviewer} did not answer for this tree.`];
  });
}

/** What stands at or above the policy's severity, and what was raised at it and got lost, or was refuted by nobody. */
function findingDoubts(at: Standing): readonly string[] {
  const { state, known } = at;
  if (state.review === "none") return [];
  const heavy = state.findings.filter((finding) => blocks(finding, state.policy.blocking));
  const isListed = known.reviewed !== undefined;
  return heavy
    .flatMap(({ id, status, severity, path }) => {
      const where = `${severity} finding ${id}${path === "" ? "" : ` at ${path}`}`;
      if (status === "open") return [`The ${where} stands.`];
      const isRefuted = state.votes.some((vote) => vote.finding === id && !vote.stands);
      return status === "refuted" && !isRefuted
        ? [`The ${where} is closed, and no vote says why.`]
        : [];
    })
    .concat(
      raisedAt(at)
        .filter(({ reviewer }) => !isListed || !heavy.some((f) => f.reviewers.includes(reviewer)))
        .map(
          ({ reviewer }) =>
            `A blocking finding of reviewer ${reviewer} is not among those that were weighed.`,
        ),
    );
}

/** Who raised something at or above the policy's severity at this tree. */
function raisedAt({ state, known }: Standing) {
  return known.validationResults.filter(({ findings }) =>
    findings.some((finding) => blocks(finding, state.policy.blocking)),
  );
}
