import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atHead } from "../../src/domain/at-head.ts";
import { legalState, plainUntil, stateOf } from "../helpers/events.ts";

const ofOneTree = ["judgement", "approval", "policyCheck", "reviewed", "compared"] as const;

describe("what is known of the head", () => {
  test("is all that was found and shown at it", () => {
    const plain = stateOf(plainUntil("end"));
    const tree = plain.head?.tree ?? "";
    const seen = {
      approval: { tree, tests: [], by: "ada" },
      policyCheck: { tree, violations: [] },
      reviewed: { tree, unshown: [] },
      compared: { tree, files: [] },
    };
    const state = { ...plain, ...seen };
    expect(atHead(state)).toMatchObject({ ...seen, validationResults: plain.validationResults });
    expect(atHead(state).qaResults.map(({ room }) => room)).toContain("head");
  });

  test("is nothing that was found at another tree, in whatever state a run is", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        const known = atHead(state);
        const found = [
          ...ofOneTree.flatMap((key) => known[key] ?? []),
          ...known.qaResults,
          ...known.validationResults,
        ];
        for (const { tree } of found) expect(tree).toBe(state.head?.tree);
        const moved = atHead({ ...state, head: { commit: "f".repeat(40), tree: "e".repeat(40) } });
        for (const key of ofOneTree) expect(moved[key]).toBeUndefined();
        expect([...moved.qaResults, ...moved.validationResults]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("is nothing before there is a head", () => {
    const { head: _head, ...before } = stateOf(plainUntil("end"));
    expect(atHead(before).judgement).toBeUndefined();
    expect(atHead(before).qaResults).toEqual([]);
  });
});
