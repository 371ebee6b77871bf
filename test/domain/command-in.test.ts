import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandIn } from "../../src/domain/command-in.ts";
import { AutopilotError } from "../../src/domain/errors.ts";
import { next } from "../../src/domain/next.ts";
import { phases } from "../../src/domain/phase.ts";
import { Policy } from "../../src/domain/policy.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import { Code, Verdict } from "../../src/domain/verdict.ts";
import { approvalOf, nothingToApprove } from "../../src/step/approval.ts";
import { interrupted } from "../../src/step/rescue.ts";
import { outputsOf } from "../../src/views/outputs.ts";
import { pullRequestView } from "../../src/views/pull-request.ts";
import { reportOf } from "../../src/views/report.ts";
import { summaryView } from "../../src/views/summary.ts";
import { legalState } from "../helpers/events.ts";

const policy = Policy.parse({ trigger: "/bot", plan_approval: "always" });

const ending = fc.record({
  verdict: fc.constantFrom(...Verdict.options),
  code: fc.constantFrom(...Code.options),
  text: fc.constant("It ended."),
  mend: fc.constant(""),
});

/** Any state of a run whose policy has a trigger of its own, and any way to end. */
const state: fc.Arbitrary<AutopilotState> = fc
  .tuple(legalState, fc.option(ending), fc.constantFrom("deliver", "check", "fix"))
  .map(([legal, end, aim]) => ({
    ...legal,
    policy,
    aim,
    ...(end === null ? {} : { ending: end }),
  }));

function refusalOf(of: () => unknown): string {
  try {
    of();
  } catch (error) {
    if (error instanceof AutopilotError) return `${error.message} ${error.ending.mend}`;
  }
  return "";
}

/** Everything that says what to do: the views, and the endings and refusals that domain and step word. */
function texts(of: AutopilotState): string {
  const { ending: _ended, ...going } = of;
  return JSON.stringify([
    reportOf(of),
    summaryView(of),
    pullRequestView(of),
    outputsOf(of),
    next(going),
    interrupted(true, of.policy),
    interrupted(false, of.policy),
    refusalOf(() => {
      throw nothingToApprove(of);
    }),
    refusalOf(() => approvalOf(of, { by: "ada", askedAt: undefined })),
    phases.map((phase) => of.phaseLog.filter((entry) => entry.phase === phase)),
  ]);
}

describe("a command in a text", () => {
  test("begins with the trigger of the policy, whatever a run is in and however it ended", () => {
    fc.assert(
      fc.property(state, (of) => {
        expect(texts(of)).not.toMatch(/\/omk (?!\/)|`\/omk/);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test("of a run whose machine was lost is one that its repository obeys", () => {
    expect(interrupted(false, policy).mend).toContain("comment `/bot resume`");
  });

  test("has the usual trigger only where no policy is known", () => {
    expect(commandIn(undefined, "run <task>")).toBe("/omk run <task>");
    expect(commandIn(policy, "run <task>")).toBe("/bot run <task>");
  });
});
