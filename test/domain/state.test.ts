import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, fold } from "../../src/domain/fold.ts";
import { spentOf } from "../../src/domain/spend.ts";
import type { PhaseLog } from "../../src/domain/state.ts";
import { linked, sequences } from "../helpers/sequences.ts";
import { job, started } from "../helpers/world.ts";

describe("the phase log", () => {
  test("only ever grows, whatever the order of events", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        let before = fold(events.slice(0, 1));
        for (const event of events.slice(1)) {
          const after = apply(before, event);
          expect(after.phaseLog.length).toBeGreaterThanOrEqual(before?.phaseLog.length ?? 0);
          before = after;
        }
      }),
    );
  });

  test("never changes an entry that is closed, and an open one only by closing it", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        let before = fold(events.slice(0, 1));
        for (const event of events.slice(1)) {
          const after = apply(before, event);
          const entries = before?.phaseLog ?? [];
          expect(after.phaseLog.slice(0, entries.length).map(whatStays)).toEqual(
            entries.map(whatStays),
          );
          const closed = entries.flatMap((entry, index) =>
            entry.outcome === "open" ? [] : [index],
          );
          expect(closed.map((index) => after.phaseLog[index])).toEqual(
            closed.map((index) => entries[index]),
          );
          before = after;
        }
      }),
    );
  });
});

/** What no event may change, not even by closing the entry. */
function whatStays({ phase, visit, startedAt }: PhaseLog) {
  return { phase, visit, startedAt };
}

describe("the fold", () => {
  test("is the same in one go and event by event, and changes none of its inputs", () => {
    fc.assert(
      fc.property(sequences, (events) => {
        const text = JSON.stringify(events);
        let state = fold([]);
        for (const event of events) state = apply(state, event);
        expect(fold(events)).toEqual(state);
        expect(JSON.stringify(events)).toBe(text);
      }),
    );
  });

  test("refuses a ledger that does not begin with run_started", () => {
    expect(() => fold(linked([job()]))).toThrow("begins with run_started");
  });

  test("counts tokens by the phase of their turn, and only the time in which a job carried the run", () => {
    const events = linked([
      started(),
      job(),
      { type: "phase_started", phase: "plan", visit: 1 },
      { type: "turn_started", turn: 1, phase: "plan", visit: 1, role: "planner" },
      {
        type: "model_called",
        turn: 1,
        usage: { calls: 1, input: 100, cached: 40, output: 10 },
        status: 200,
        estimated: false,
      },
      job({ workflowRunId: 2 }),
    ]);
    const state = fold(events);
    if (state === undefined) throw new Error("no state");
    expect(state.spend.plan).toEqual({ calls: 1, input: 100, cached: 40, output: 10 });
    expect(spentOf(state).tokens).toBe(110);
    expect(state.activeMs).toBe(3000);
  });

  test("lets a later job raise the budget, and forgets the ending and the rights that were missing", () => {
    const state = fold(
      linked([
        started(),
        job(),
        { type: "right_missing", right: "checks", status: 403, text: "no" },
        {
          type: "run_ended",
          ending: { verdict: "needs_more_budget", code: "budget", text: "", mend: "" },
        },
        job({ budget: { tokens: 9, minutes: 9 } }),
      ]),
    );
    expect(state).toMatchObject({ budget: { tokens: 9, minutes: 9 }, missingRights: [] });
    expect(state?.ending).toBeUndefined();
  });
});
