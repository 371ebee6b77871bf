import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Event } from "../../src/domain/event.ts";
import { fold } from "../../src/domain/fold.ts";
import { next } from "../../src/domain/next.ts";
import { type Phase, phases } from "../../src/domain/phase.ts";
import type { PhaseLog } from "../../src/domain/state.ts";
import { linked, sequences } from "../helpers/sequences.ts";

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
