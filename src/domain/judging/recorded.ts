import type { Event } from "../event.ts";
import type { GateResult } from "../gate.ts";
import { setupName } from "../gate.ts";
import { runsTests } from "../gate-kind.ts";
import type { Judgement } from "../judgement.ts";
import type { AutopilotState } from "../state.ts";
import type { TestCase } from "../test-case.ts";
import type { Grounds } from "./judge.ts";
import type { Showing } from "./showing.ts";

/** The whole list of tests of a result, from the run folder; undefined where its runner reported none. */
export type TestsOf = (result: GateResult) => readonly TestCase[] | undefined;

/** What was recorded when a tree was judged. */
export interface Recorded {
  /** The events before the judgement. */
  readonly events: readonly Event[];
  /** Their fold. */
  readonly state: AutopilotState;
  readonly testsOf: TestsOf;
}

/**
 * What a recorded judgement has to follow from: the last results of its trees in clean rooms, the plan, the claims.
 * Which trees were looked at, and which files the change brings, is taken from the judgement itself: that follows from
 * the repository, not from the ledger.
 */
export function recordedGrounds(
  { tree, rooms, brought }: Judgement,
  { events, state, testsOf }: Recorded,
): Grounds {
  const results = resultsByTree(events);
  const find = (of: string | undefined, gate: string): Showing | undefined => {
    const result = of === undefined ? undefined : results.get(of)?.get(gate);
    return result === undefined ? undefined : { result, tests: testsOf(result) };
  };
  /** Where setup was red no gate followed, and that is what the room showed. */
  const unbuilt = (of: string | undefined): Showing | undefined => {
    const setup = find(of, setupName);
    return setup === undefined ? undefined : { result: setup.result, tests: undefined };
  };
  const showings = state.gates.flatMap((gate) => {
    const head = find(tree, gate.name);
    const isCompared = gate.required && runsTests(gate) && head?.result.status !== "skipped";
    if (head === undefined || !isCompared) return [];
    return [
      {
        gate: gate.name,
        head,
        base: find(rooms.base, gate.name),
        old: find(rooms.old_tests, gate.name) ?? unbuilt(rooms.old_tests),
        brought: find(rooms.new_tests, gate.name),
      },
    ];
  });
  return { tree, rooms, showings, brought, plan: state.plan, claims: state.claims };
}

/** The last result of each gate on each tree; the worktree, where turns could write, shows nothing here. */
function resultsByTree(
  events: readonly Event[],
): ReadonlyMap<string, ReadonlyMap<string, GateResult>> {
  const trees = new Map<string, Map<string, GateResult>>();
  for (const event of events) {
    if (event.type !== "gate_finished" || event.room === "worktree") continue;
    const gates = trees.get(event.tree) ?? new Map<string, GateResult>();
    gates.set(event.result.name, event.result);
    trees.set(event.tree, gates);
  }
  return trees;
}
