import type { Claim } from "../claim.ts";
import { isGreen } from "../gate.ts";
import type { ChangedTest, GateComparison, Judgement, NamedTest } from "../judgement.ts";
import type { PlanResult } from "../plan.ts";
import { isRed } from "../test-case.ts";
import { isAnnounced } from "./announced.ts";
import { oldTests } from "./changed-tests.ts";
import { judgeCriteria } from "./criteria.ts";
import { type Brought, redGreen } from "./red-green.ts";
import { type GateShowings, seenIn, statusOfGate, testsOf } from "./showing.ts";

/** Everything that a judgement follows from. */
export interface Grounds {
  readonly tree: string;
  readonly rooms: Judgement["rooms"];
  readonly showings: readonly GateShowings[];
  readonly brought: Brought;
  readonly plan: PlanResult | undefined;
  readonly claims: readonly Claim[];
}

/** What the rooms show about a tree. */
export function judgementOf(grounds: Grounds): Judgement {
  const { tree, rooms, showings, brought, plan, claims } = grounds;
  const old = showings.map(oldTests);
  const announcements = plan?.changed_expectations ?? [];
  const changed: ChangedTest[] = old
    .flatMap((tests) => tests.changed)
    .map((test) => ({ ...test, announced: isAnnounced(test, announcements, brought.tests) }));
  const fixed = old.flatMap((tests) => tests.fixed);
  const shownByNew = redGreen(showings, brought);
  const turned = [...fixed, ...shownByNew.demonstrated];
  const criteria = judgeCriteria(plan?.criteria ?? [], claims, { showings, turned });
  const hasEvidence = turned.length > 0 || criteria.some(({ status }) => status === "shown");
  return {
    tree,
    rooms,
    brought: {
      tests: [...brought.tests],
      inline: [...brought.inline],
      reported: [...(brought.reported ?? [])],
    },
    gates: showings.map((gate) => compare(gate, hasEvidence)),
    changed,
    fixed,
    redGreen: shownByNew,
    appeared: showings.flatMap((gate) => difference(gate, "head", "base")),
    disappeared: showings.flatMap((gate) => difference(gate, "base", "head")),
    skipped: showings.flatMap(newlySkipped),
    criteria: [...criteria],
  };
}

/** What became of a gate, and whether it may be red: as base was, test by test, beside evidence of the change's own. */
function compare(showings: GateShowings, hasEvidence: boolean): GateComparison {
  const { gate, head, base } = showings;
  const onHead = testsOf(gate, head);
  const red = [...onHead.byId.values()].filter(({ status }) => isRed(status)).map(({ id }) => id);
  const named = onHead.isReported ? red : [];
  if (base === undefined) return { gate, comparison: "unknown", excused: false, red: named };
  return {
    gate,
    comparison: comparisonOf(isRed(statusOfGate(base.result)), isRed(statusOfGate(head.result))),
    excused: hasEvidence && wasRedBefore(showings),
    red: named,
  };
}

function comparisonOf(wasRed: boolean, isRedNow: boolean): GateComparison["comparison"] {
  if (wasRed) return isRedNow ? "still_failing" : "fixed";
  return isRedNow ? "regression" : "passing";
}

/** Whether a gate failed at head by nothing but tests that are red at base too. */
export function wasRedBefore({ gate, head, base }: GateShowings): boolean {
  if (base === undefined || head.result.status !== "failed") return false;
  if (isGreen(base.result, "pass")) return false;
  const onHead = testsOf(gate, head);
  const onBase = testsOf(gate, base);
  if (!onHead.isReported || !onBase.isReported) return false;
  const red = [...onHead.byId.values()].filter(({ status }) => isRed(status));
  return red.length > 0 && red.every(({ id }) => isRed(onBase.byId.get(id)?.status));
}

function difference(
  showings: GateShowings,
  here: "head" | "base",
  there: "head" | "base",
): readonly NamedTest[] {
  const { gate } = showings;
  const [mine, other] = [showings[here], showings[there]];
  if (mine === undefined || other === undefined) return [];
  const [tests, others] = [testsOf(gate, mine), testsOf(gate, other)];
  if (!tests.isReported || !others.isReported) return [];
  return [...tests.byId.keys()]
    .filter((id) => seenIn(others, id) === "gone")
    .map((test) => ({ gate, test }));
}

function newlySkipped({ gate, head, base }: GateShowings): readonly NamedTest[] {
  if (base === undefined) return [];
  const onBase = testsOf(gate, base);
  return [...testsOf(gate, head).byId.values()]
    .filter(({ id, status }) => status === "skipped" && ranAt(seenIn(onBase, id)))
    .map(({ id }) => ({ gate, test: id }));
}

function ranAt(seen: ReturnType<typeof seenIn>): boolean {
  return seen !== "gone" && seen !== "skipped";
}
