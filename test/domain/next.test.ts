import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { next } from "../../src/domain/next.ts";
import { type Phase, phases } from "../../src/domain/phase.ts";
import { fold, type PhaseLog } from "../../src/domain/state.ts";
import { sequences } from "../helpers/sequences.ts";

/** The only phases that may follow an entry of the log. */
function allowedAfter(last: PhaseLog | undefined): readonly Phase[] {
  if (last === undefined) return ["plan"];
  if (last.outcome === "completed") return phases.slice(phases.indexOf(last.phase) + 1).slice(0, 1);
  return last.outcome === "rejected" ? ["code"] : [last.phase];
}

describe("next", () => {
  test("leads to no phase that the order of phases does not allow, whatever the order of events", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const state = fold(events);
        if (state === undefined) return;
        const step = next(state);
        if (step.kind === "visit") expect(allowedAfter(state.phaseLog.at(-1))).toContain(step.phase);
      }),
      { numRuns: 500 },
    );
  });

  test("never counts a visit twice", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const state = fold(events);
        if (state === undefined) return;
        const step = next(state);
        if (step.kind !== "visit") return;
        expect(step.visit).toBe(state.phaseLog.filter((entry) => entry.phase === step.phase).length + 1);
      }),
    );
  });

  test("says ready only when deliver is the last completed visit", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const state = fold(events);
        if (state === undefined || state.ending !== undefined) return;
        const step = next(state);
        if (step.kind === "end" && step.ending.verdict === "ready") {
          expect(state.phaseLog.at(-1)).toMatchObject({ phase: "deliver", outcome: "completed" });
        }
      }),
      { numRuns: 500 },
    );
  });

  test("ends a run whose repairs are spent, and never sends it to code again by itself", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const state = fold(events);
        if (state === undefined || state.repairs <= state.policy.max_repairs) return;
        if (state.phaseLog.at(-1)?.outcome !== "rejected") return;
        expect(next(state).kind).toBe("end");
      }),
      { numRuns: 500 },
    );
  });
});
