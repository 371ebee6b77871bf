import { describe, expect, test } from "vitest";
import type { GateResult } from "../../src/domain/gate.ts";
import { checkView } from "../../src/views/check.ts";
import { placesIn } from "../../src/views/places.ts";
import { gateResult, plainUntil, sha, stateOf } from "../helpers/events.ts";

function annotationsOf(gate: Partial<GateResult>) {
  const state = stateOf([
    ...plainUntil("code"),
    { type: "phase_started", phase: "test", visit: 1 },
    {
      type: "gate_finished",
      room: "worktree",
      phase: "test",
      visit: 1,
      tree: sha("t1"),
      result: gateResult({ status: "failed", exitCode: 1, ...gate }),
    },
    {
      type: "phase_failed",
      phase: "test",
      visit: 1,
      ending: { verdict: "not_ready", code: "gates_red", text: "Red.", mend: "" },
    },
  ]);
  return checkView(state, "test").annotations;
}

describe("annotations of a gate", () => {
  test("stand where the output names a line of a changed file", () => {
    expect(
      annotationsOf({ tail: "src/retry.ts:3:5 - error TS1: no\nsrc/other.ts:9:1 - error" }),
    ).toEqual([
      {
        path: "src/retry.ts",
        start_line: 3,
        end_line: 3,
        start_column: 5,
        end_column: 5,
        annotation_level: "failure",
        title: "Gate test failed",
        message: "src/retry.ts:3:5 - error TS1: no",
      },
    ]);
  });

  test("are none where the output names no line", () => {
    expect(annotationsOf({ tail: "1 test failed in src/retry.ts" })).toEqual([]);
    expect(annotationsOf({ tail: "src/retry.ts:0 odd" })).toEqual([]);
  });

  test("of an optional gate only warn", () => {
    expect(annotationsOf({ required: false, tail: "src/retry.ts:3" })[0]?.annotation_level).toBe(
      "warning",
    );
  });

  test("are none for a gate that passed or was skipped", () => {
    expect(annotationsOf({ status: "passed", tail: "src/retry.ts:3" })).toEqual([]);
    expect(annotationsOf({ status: "skipped", tail: "src/retry.ts:3" })).toEqual([]);
  });

  test("say each line once", () => {
    expect(annotationsOf({ tail: "src/retry.ts:3:5 a\nsrc/retry.ts:3:5 a" })).toHaveLength(1);
  });
});

describe("places in an output", () => {
  const known = ["src/a.ts", "a.py", "lib/src/a.ts"];
  test.each([
    ["src/a.ts:3", "src/a.ts:3"],
    ["./src/a.ts:3:4: error", "src/a.ts:3:4"],
    ["at f (/home/runner/work/x/lib/src/a.ts:7:2)", "lib/src/a.ts:7:2"],
    ["at file:///tmp/x/src/a.ts:7:2", "src/a.ts:7:2"],
    ["src/a.ts(12,5): error TS2304", "src/a.ts:12:5"],
    ['  File "/tmp/x/a.py", line 9, in f', "a.py:9"],
    ["node_modules/x/src/a.ts:3", ""],
    ["b.ts:3 and src/a.tsx:3", ""],
    ["src/a.ts:99999999", ""],
    ["src/a.ts", ""],
  ])("%s names %s", (text, expected) => {
    const places = placesIn(text, known).map(({ path, line, column }) =>
      [path, line, column].filter(Boolean).join(":"),
    );
    expect(places.join(" ")).toBe(expected);
  });

  test("are none in an ugly line", () => {
    const ugly = `${"a:".repeat(20_000)}\n${"(".repeat(20_000)}\n${'"'.repeat(20_000)}`;
    expect(placesIn(ugly, known)).toEqual([]);
  });
});
