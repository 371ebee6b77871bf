import { atHead } from "../../domain/at-head.ts";
import { gateEvidence, howItEnded } from "../../domain/briefing.ts";
import { counted } from "../../domain/count.ts";
import { type GateResult, isBlocking, isGreen, setupName } from "../../domain/gate.ts";
import type { GateComparison, Judgement } from "../../domain/judgement.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { RoomRun, World } from "../../ports/world.ts";
import { checkPolicy } from "./check-policy.ts";
import { judgeExpectations } from "./expectations.ts";
import { lookAround } from "./look-around.ts";

/**
 * No model: the policy, then the gates in a fresh checkout of the exact tree, base's tests on its code, its tests on
 * base's code, and what follows from comparing them.
 */
export async function verify(world: World): Promise<Outcome> {
  const { head, gates } = world.state();
  if (head === undefined) return nothingToVerify();
  const broken = await checkPolicy(world, head.tree);
  if (broken !== undefined) return broken;
  const run = await world.judge({ room: "head", tree: head.tree, gates });
  if (run.setup !== undefined && isBlocking(run.setup)) return red([run.setup]);
  await lookAround(world, run);
  return decide(world.state(), run);
}

/** A changed expectation comes first: it is what a person would want to know first. */
function decide(state: AutopilotState, run: RoomRun): Outcome {
  const results = run.gates.map(({ result }) => result);
  const blocking = results.filter(
    (result) => isBlocking(result, state.policy.flaky) && !isExcused(state, result),
  );
  const expectations = judgeExpectations(state);
  if (blocking.length > 0) return red(blocking, expectations);
  if (expectations !== undefined) return expectations;
  const shown = results.filter((result) => result.required && isGreen(result, state.policy.flaky));
  const excused = results.filter((result) => isExcused(state, result));
  if (shown.length + excused.length > 0 || state.policy.no_gates === "allow")
    return completed(note(state, shown, excused));
  return nothingToVerify();
}

function comparisonOf(state: AutopilotState, result: GateResult): GateComparison | undefined {
  return atHead(state).judgement?.gates.find(({ gate }) => gate === result.name);
}

function isExcused(state: AutopilotState, result: GateResult): boolean {
  return result.status === "failed" && comparisonOf(state, result)?.excused === true;
}

function note(
  state: AutopilotState,
  shown: readonly GateResult[],
  excused: readonly GateResult[],
): string {
  const parts = [`${counted(shown.length, "gate")} passed in a clean checkout`];
  if (excused.length > 0) parts.push(`${counted(excused.length, "gate")} red only as at base`);
  const { judgement } = state;
  if (judgement !== undefined) {
    const turned = turnedGreen(judgement);
    if (turned > 0) parts.push(`${counted(turned, "test")} red before and green now`);
    if (judgement.changed.length > 0)
      parts.push(`${counted(judgement.changed.length, "changed expectation")} approved or allowed`);
  }
  return `${parts.join(", ")}.`;
}

/** A test that the change touched may be shown both ways: as base wrote it, and as it is now. */
function turnedGreen({ fixed, redGreen }: Judgement): number {
  const all = [...fixed, ...redGreen.demonstrated];
  return new Set(all.map(({ gate, test }) => JSON.stringify([gate, test]))).size;
}

/** With the other trouble behind it, so that one repair can mend both. */
function red(results: readonly GateResult[], beside?: Outcome): Outcome {
  const parts = results.map(
    (r) => `${r.name === setupName ? r.name : `gate \`${r.name}\``} ${howItEnded(r)}`,
  );
  const more = beside?.kind === "rejected" ? beside : undefined;
  return {
    kind: "rejected",
    code: "verify_red",
    note: [`In a clean checkout ${parts.join(", ")}.`, more?.note ?? ""].join(" ").trim(),
    evidence: [
      `In a fresh checkout of the committed tree, without untracked or ignored files:\n${gateEvidence(results)}`,
      ...(more === undefined ? [] : [more.evidence]),
    ].join("\n\n"),
  };
}

function nothingToVerify(): Outcome {
  return stopped({
    verdict: "not_ready",
    code: "no_gates",
    text: "Nothing could be verified: no required gate ran on the committed tree.",
    mend: "Add a required gate to `.omk/gates.toml` on the base branch (without `paths`, or with ones that such a change touches), and start a new run.",
  });
}
