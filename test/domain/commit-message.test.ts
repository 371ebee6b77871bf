import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commitMessage } from "../../src/domain/commit-message.ts";
import { Policy } from "../../src/domain/policy.ts";
import { plainUntil, runStarted, stateOf } from "../helpers/events.ts";
import {
  commanding,
  obeyed,
  obeyedByBots,
  obeyedByGitHub,
  trailersIn,
} from "../helpers/obeying.ts";

describe("a commit message", () => {
  const state = stateOf(plainUntil("plan"));

  const own = [
    "Co-authored-by: monalisa <monalisa@users.noreply.github.com>",
    "Omk-Run: i12-abcdefgh",
  ];

  test("holds nothing that a machine obeys but its own trailers, whatever a title or the model says", () => {
    fc.assert(
      fc.property(commanding, commanding, (title, body) => {
        const message = commitMessage(state, title, body);
        expect(message.endsWith(`\n\n${own.join("\n")}\n`)).toBe(true);
        const rest = message.slice(0, -own.join("\n").length - 1);
        expect([...obeyedByBots(rest), ...obeyedByGitHub(rest)]).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("has for git the trailers of the run, and no others", () => {
    fc.assert(
      fc.property(commanding, commanding, (title, body) => {
        expect(trailersIn(commitMessage(state, title, body))).toEqual(own);
      }),
      { numRuns: 60 },
    );
    for (const text of obeyed) expect(trailersIn(commitMessage(state, "x", text))).toEqual(own);
  });

  test("is signed off by the run where the policy says so", () => {
    const policy = Policy.parse({ signoff: true });
    const signed = stateOf([runStarted({ policy })]);
    const message = commitMessage(signed, "Signed-off-by: x", "Signed-off-by: Mallory <m@x.org>");
    expect(trailersIn(message)).toContain(
      "Signed-off-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
    );
    expect(trailersIn(message)).toHaveLength(3);
  });

  test("keeps plain words as they are", () => {
    expect(commitMessage(state, "Add a retry", "It fixes the timeout.")).toMatch(
      /^Add a retry\n\nIt fixes the timeout\.\n\n/,
    );
  });
});
