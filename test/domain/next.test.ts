import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Event } from "../../src/domain/event.ts";
import { fold } from "../../src/domain/fold.ts";
import { type Next, next } from "../../src/domain/next.ts";
import { type Phase, phases } from "../../src/domain/phase.ts";
import type { AutopilotState, PhaseLog } from "../../src/domain/state.ts";
import { visitOf } from "../../src/domain/visits.ts";
import { linked, sequences } from "../helpers/sequences.ts";
import {
  decisionOf,
  inWords,
  legal,
  type Transition,
  transitions,
} from "../helpers/transitions.ts";
import { plannedWalks, type Walk, walked } from "../helpers/walks.ts";

/** The only phases that may follow an entry of the log. */
function allowedAfter(last: PhaseLog | undefined): readonly Phase[] {
  if (last === undefined) return ["plan"];
  if (last.outcome === "completed") return phases.slice(phases.indexOf(last.phase) + 1).slice(0, 1);
  return last.outcome === "rejected" ? ["code"] : [last.phase];
}

/** The step after a sequence, and the state that it was decided from. */
function decided(events: readonly Event[]) {
  const state = fold(events);
  if (state === undefined) throw new Error("a sequence begins with run_started");
  return { state, step: next(state), last: state.phaseLog.at(-1) };
}

describe("next", () => {
  test("leads to no phase that the order of phases does not allow, whatever the order of events", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const { step, last } = decided(events);
        return step.kind === "end" || allowedAfter(last).includes(step.phase);
      }),
      { numRuns: 500 },
    );
    expect(allowedAfter(undefined)).toEqual(["plan"]);
  });

  test("never counts a visit twice", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const { step, state } = decided(events);
        const before = state.phaseLog.filter(
          (e) => step.kind === "visit" && e.phase === step.phase,
        );
        expect(step.kind === "visit" ? step.visit : 1).toBe(before.length + 1);
      }),
    );
  });

  test("says ready only when deliver is the last completed visit, or the one that another job makes", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const { step, state, last } = decided(events);
        if (state.ending !== undefined || step.kind !== "end" || step.ending.verdict !== "ready")
          return;
        const isHere =
          step.ending.code === "to_deliver"
            ? state.scope.phases === "plan..review" && allowedAfter(last).includes("deliver")
            : last?.phase === "deliver" && last.outcome === "completed";
        expect(isHere).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("leads no job to a phase that is for the other one", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const { step, state } = decided(events);
        if (step.kind === "end" || state.scope.phases === "whole") return;
        expect(step.phase === "deliver").toBe(state.scope.phases === "deliver");
      }),
      { numRuns: 500 },
    );
  });

  test("ends a run whose repairs are spent, whatever came before", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const { step } = decided([...events, ...rejections(5, events.length)]);
        expect(step.kind).toBe("end");
      }),
    );
  });
});

/** So many visits of `test` that reject the change: one more than the default policy repairs. */
function rejections(times: number, after: number): readonly Event[] {
  const visits = Array.from({ length: times }, (_, index) => 100 + index);
  const bodies = visits.flatMap((visit) => [
    { type: "phase_started", phase: "test", visit } as const,
    {
      type: "phase_rejected",
      phase: "test",
      visit,
      code: "gates_red",
      note: "",
      evidence: "",
    } as const,
  ]);
  return linked(bodies).map((event) => ({ ...event, seq: event.seq + after }));
}

/** Always the same walks: so many take every legal transition. */
const walks = { seed: 1, numRuns: 2000 };

describe("next, asked along a run,", () => {
  test("says what the one legal transition is, and every legal transition is taken", () => {
    const taken = new Set<Transition>();
    fc.assert(
      fc.property(plannedWalks, (planned) => {
        for (const one of takenBy(walked(planned))) taken.add(one);
      }),
      walks,
    );
    expect(transitions.filter((one) => !taken.has(one))).toEqual([]);
  });

  test.each<[string, RegExp, (state: AutopilotState, said: Next) => Next]>([
    [
      "leaves `test` out",
      /not visit (\d) of test, but visit \d of verify/,
      (state, said) => (isTo(said, "test") ? visit(state, "verify") : said),
    ],
    [
      "takes what was rejected to `review`",
      /not .*, but visit \d of review/,
      (state, said) => (outcomeOf(state) === "rejected" ? visit(state, "review") : said),
    ],
    [
      "takes a check to `code`",
      /not .*, but visit 1 of code/,
      (state, said) => (state.aim === "check" ? visit(state, "code") : said),
    ],
    [
      "counts no visit",
      /not visit \d of (\w+), but visit 1 of \1/,
      (_, said) => (said.kind === "visit" ? { ...said, visit: 1 } : said),
    ],
    [
      "never spends repairs",
      /not end not_ready .*, but visit \d of code/,
      (state) => next({ ...state, repairs: 0 }),
    ],
    [
      "asks nobody",
      /not end blocked_on_human \(plan_to_approve\), but visit/,
      (state) => next({ ...state, planApproval: { by: "nobody" } }),
    ],
    [
      "forgets which job it is in",
      /not end (ready \(to_deliver\)|failed_infra \(internal\)), but visit/,
      (state) => next({ ...state, scope: { ...state.scope, phases: "whole" } }),
    ],
    [
      "goes on after a failure",
      /not end .*, but visit/,
      (state) => next({ ...state, takenUpAfter: state.phaseLog.length }),
    ],
  ])("would be caught if it %s", (_, complaint, wrong) => {
    const property = fc.property(plannedWalks, (planned) => {
      takenBy(walked(planned, (state) => wrong(state, next(state))));
    });
    const { errorInstance } = fc.check(property, { ...walks, endOnFailure: true });
    expect(String(errorInstance)).toMatch(complaint);
  });
});

/** The transitions that a walk takes, each of which is the legal one. */
function takenBy({ decisions }: Walk): readonly Transition[] {
  return decisions.map(({ tally, said }) => {
    const [transition, ...others] = legal(tally);
    const wanted = transition === undefined ? "nothing" : decisionOf(transition, tally);
    if (transition === undefined || others.length > 0 || inWords(said) !== wanted)
      throw new Error(`not ${wanted}, but ${inWords(said)} in ${JSON.stringify(tally)}`);
    return transition;
  });
}

function isTo(said: Next, phase: Phase): boolean {
  return said.kind === "visit" && said.phase === phase;
}

function outcomeOf(state: AutopilotState): PhaseLog["outcome"] | undefined {
  return state.ending === undefined ? state.phaseLog.at(-1)?.outcome : undefined;
}

function visit(state: AutopilotState, phase: Phase): Next {
  return { kind: "visit", phase, visit: visitOf(state, phase) + 1 };
}
