import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Event } from "../../src/domain/event.ts";
import { apply, fold } from "../../src/domain/fold.ts";
import { spentOf } from "../../src/domain/spend.ts";
import type { PhaseLog } from "../../src/domain/state.ts";
import {
  type Check,
  complaint,
  grows,
  isBegunOnce,
  keeps,
  keepsToTheEnd,
  many,
} from "../helpers/append-only.ts";
import { type Fold, frozenSteps } from "../helpers/frozen.ts";
import { histories } from "../helpers/histories.ts";
import { linked } from "../helpers/sequences.ts";
import { job, started } from "../helpers/world.ts";

describe("the phase log", () => {
  test("grows by one entry with each visit that begins, and by nothing else", () => {
    expect(complaint(grows)).toBe("");
  });

  test("never changes an entry that is closed, and an open one only by closing it", () => {
    expect(complaint(keeps)).toBe("");
  });

  test("has each closed entry to the end of the run as it was when it was closed", () => {
    expect(complaint(keepsToTheEnd)).toBe("");
  });

  test("is not begun anew: a second run_started throws, wherever it comes", () => {
    expect(complaint(isBegunOnce)).toBe("");
  });

  test("is looked at after events of every type, in each outcome, and where it is long", () => {
    const seen = fc.sample(histories, many);
    const logs = seen.map((events) => fold(events)?.phaseLog ?? []);
    expect(new Set(seen.flat().map(({ type }) => type))).toEqual(
      new Set(Event.options.map(({ shape }) => shape.type.value)),
    );
    expect(new Set(logs.flat().map(({ outcome }) => outcome)).size).toBe(5);
    expect(logs.filter(({ length }) => length > 11).length).toBeGreaterThan(9);
  });

  test.each<Wrong>([
    {
      does: "writes to a closed entry",
      caughtBy: keeps,
      saying: "TypeError: Cannot assign to read only property 'note'",
      fold(state, event) {
        const closed = state?.phaseLog.find(({ outcome }) => outcome !== "open");
        Object.assign(closed ?? {}, { note: "" });
        return apply(state, event);
      },
    },
    {
      does: "puts another entry in the place of one",
      caughtBy: keeps,
      saying: "TypeError: Cannot",
      fold(state, event) {
        const after = apply(state, event);
        Object.assign(state?.phaseLog ?? [], after.phaseLog.slice(0, 1));
        return after;
      },
    },
    {
      does: "forgets what an entry said when there are three",
      caughtBy: keepsToTheEnd,
      saying: "AssertionError",
      fold: withLog((log) => (log.length < 3 ? log : log.map((e) => ({ ...e, note: "" })))),
    },
    {
      does: "lets an entry succeed when the next one begins",
      caughtBy: keeps,
      saying: "to strictly equal",
      fold: withLog((log) => log.map((e, at) => ({ ...e, success: at < log.length - 1 }))),
    },
    {
      does: "drops the oldest of many entries",
      caughtBy: grows,
      saying: "expected +0 to be 1",
      fold: withLog((log) => log.slice(-10)),
    },
    {
      does: "drops the newest of many entries",
      caughtBy: grows,
      saying: "expected +0 to be 1",
      fold: withLog((log) => log.slice(0, 10)),
    },
    {
      does: "begins anew",
      caughtBy: isBegunOnce,
      saying: "to throw an error",
      fold: (state, event) => apply(event.type === "run_started" ? undefined : state, event),
    },
    {
      does: "writes to an event",
      caughtBy: grows,
      saying: "TypeError: Cannot",
      fold: (state, event) => apply(state, Object.assign(event, { seq: 1 })),
    },
  ])("would be caught if the fold $does", ({ caughtBy, saying, fold: wrong }) => {
    expect(complaint(caughtBy, wrong)).toContain(saying);
  });
});

/** A fold that breaks the rule, and how it is found out. */
interface Wrong {
  readonly does: string;
  readonly caughtBy: Check;
  readonly saying: string;
  readonly fold: Fold;
}

/** The fold, with another log than the one that it made. */
function withLog(other: (log: readonly PhaseLog[]) => readonly PhaseLog[]): Fold {
  return (state, event) => {
    const after = apply(state, event);
    return { ...after, phaseLog: other(after.phaseLog) };
  };
}

describe("the fold", () => {
  test("is the same in one go and event by event, and changes none of its inputs", () => {
    fc.assert(
      fc.property(histories, (events) => {
        const text = JSON.stringify(events);
        const state = frozenSteps(events, apply).at(-1)?.after;
        expect(fold(events)).toEqual(state);
        expect(JSON.stringify(events)).toBe(text);
      }),
      many,
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
