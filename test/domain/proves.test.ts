import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Policy } from "../../src/domain/policy.ts";
import { doubts } from "../../src/domain/proves.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import { runAutopilot } from "../../src/engine/autopilot.ts";
import { type FakeOptions, fakeWorld, job, started } from "../helpers/world.ts";
import { redGreen, touchesTests } from "../proof/run-state.ts";

async function ended(
  options: FakeOptions = redGreen,
  start: Parameters<typeof started>[0] = {},
): Promise<AutopilotState> {
  return runAutopilot(fakeWorld(options), started(start), job());
}

const tree = (state: AutopilotState) => state.head?.tree ?? "";

describe("a state that is proved", () => {
  test("leaves no doubt", async () => {
    expect(doubts(await ended())).toEqual([]);
    expect(doubts(await ended({}))).toEqual([]);
    expect(doubts(await ended({}, { review: "none" }))).toEqual([]);
  });

  test("is what the engine calls ready, whatever gates, tests, reviewers and policy say", async () => {
    const status = fc.constantFrom(
      ...Array.from({ length: 8 }, () => "passed" as const),
      "failed",
      "skipped",
      "broken",
    );
    const room = fc.record({ a: status, b: status }, { requiredKeys: ["a"] });
    const scene = fc.record({
      worktree: room,
      head: room,
      old_tests: room,
      new_tests: room,
      base: room,
      red: fc.array(fc.nat(8), { maxLength: 3 }),
      brings: fc.boolean(),
      violation: fc.constantFrom(undefined, "block" as const, "review" as const),
      severity: fc.constantFrom(undefined, "blocker" as const, "nit" as const),
      announced: fc.boolean(),
      expectations: fc.constantFrom("ask" as const, "allow" as const),
      flaky: fc.constantFrom("fail" as const, "pass" as const),
    });
    let ready = 0;
    await fc.assert(
      fc.asyncProperty(scene, async (drawn) => {
        let runs = 0;
        const state = await ended(
          {
            ...(drawn.brings ? touchesTests : {}),
            tests: (where) => drawn[where],
            gate: (_name, where) => {
              runs += 1;
              const isRed = Object.values(drawn[where]).some(
                (s) => s === "failed" || s === "broken",
              );
              return drawn.red.includes(runs) || isRed ? 1 : 0;
            },
            violations: () =>
              drawn.violation === undefined
                ? []
                : [{ rule: "binary_added", mode: drawn.violation, path: "a", text: "", mend: "" }],
            answer: (role) => {
              if (role === "planner" && drawn.announced)
                return { outcome: "plan", summary: "s", changed_expectations: ["a", "b"] };
              if (role === "reviewer-code" && drawn.severity !== undefined)
                return {
                  summary: "",
                  findings: [{ severity: drawn.severity, path: "", what: "w" }],
                };
              return undefined;
            },
          },
          {
            policy: Policy.parse({
              expectations: drawn.expectations,
              flaky: drawn.flaky,
              max_repairs: 1,
            }),
          },
        );
        const found = doubts(state);
        if (state.ending?.verdict !== "ready") return;
        ready += 1;
        expect(found).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(ready).toBeGreaterThan(20);
  });
});

describe("a state that is said to be ready", () => {
  const cases: readonly (readonly [string, string, (state: AutopilotState) => AutopilotState])[] = [
    ["has no change", "no change", ({ head: _head, ...state }) => state],
    ["has no plan", "no plan", ({ plan: _plan, ...state }) => state],
    [
      "was never verified",
      "verify is not visited",
      (state) => ({ ...state, phaseLog: state.phaseLog.filter(({ phase }) => phase !== "verify") }),
    ],
    [
      "was changed after verify",
      "verify was last visited before test was",
      (state) => ({
        ...state,
        phaseLog: state.phaseLog.toSorted(
          (a, b) => Number(a.phase === "test") - Number(b.phase === "test"),
        ),
      }),
    ],
    [
      "was rejected by review",
      "review is rejected",
      (state) => ({
        ...state,
        phaseLog: state.phaseLog.map((entry) =>
          entry.phase === "review" ? { ...entry, outcome: "rejected" as const } : entry,
        ),
      }),
    ],
    [
      "was not held against the policy",
      "not checked",
      ({ policyCheck: _check, ...state }) => state,
    ],
    [
      "was held against the policy at another tree",
      "not checked",
      (state) => ({ ...state, policyCheck: { tree: "other", violations: [] } }),
    ],
    [
      "breaks the policy",
      "binary_added at logo.png",
      (state) => ({
        ...state,
        policyCheck: {
          tree: tree(state),
          violations: [
            { rule: "binary_added", mode: "block", path: "logo.png", text: "", mend: "" },
          ],
        },
      }),
    ],
    [
      "had its gates in the worktree only",
      "not run in a clean checkout",
      (state) => ({
        ...state,
        qaResults: state.qaResults.filter(({ room }) => room === "worktree"),
      }),
    ],
    [
      "has a gate that failed",
      "Gate test failed",
      (state) => withGate(state, { status: "failed" }),
    ],
    [
      "has a gate that took too long",
      "Gate test timed_out",
      (state) => withGate(state, { status: "timed_out" }),
    ],
    [
      "has a gate that wavers where the policy says no",
      "Gate test flaky",
      (state) => withGate(state, { status: "flaky" }),
    ],
    [
      "has a gate that was skipped",
      "skipped without a reason",
      (state) => withGate(state, { status: "skipped" }),
    ],
    [
      "has a gate that no longer is required",
      "says otherwise",
      (state) => withGate(state, { required: false }),
    ],
    ["has no gate at all", "No required gate", (state) => ({ ...state, gates: [] })],
    ["was not compared with base", "not compared", ({ judgement: _judgement, ...state }) => state],
    [
      "was compared at another tree",
      "not compared",
      (state) =>
        state.judgement === undefined
          ? state
          : { ...state, judgement: { ...state.judgement, tree: "other" } },
    ],
    [
      "never met base's tests",
      "Base's tests were not run",
      (state) =>
        state.judgement === undefined
          ? state
          : { ...state, judgement: { ...state.judgement, rooms: {} } },
    ],
    ["broke a test and did not say so", "did not say so", (state) => withChanged(state, false)],
    ["broke a test that nobody approved", "nobody approved", (state) => withChanged(state, true)],
    [
      "broke a test that was approved for another tree",
      "nobody approved",
      (state) => ({
        ...withChanged(state, true),
        approval: { tree: "other", tests: [broken], by: "ada" },
      }),
    ],
    [
      "broke another test than was approved",
      "nobody approved",
      (state) => ({
        ...withChanged(state, true),
        approval: { tree: tree(state), tests: [{ gate: "test", test: "other" }], by: "ada" },
      }),
    ],
    [
      "broke a test that nobody with a name approved",
      "nobody approved",
      (state) => ({
        ...withChanged(state, true),
        approval: { tree: tree(state), tests: [broken], by: "" },
      }),
    ],
    [
      "lacks a reviewer",
      "Reviewer security",
      (state) => ({
        ...state,
        validationResults: state.validationResults.filter(
          ({ reviewer }) => reviewer !== "security",
        ),
      }),
    ],
    [
      "has a reviewer who failed",
      "Reviewer code",
      (state) => ({
        ...state,
        validationResults: state.validationResults.map((r) =>
          r.reviewer === "code" ? { ...r, failure: "no_result" as const } : r,
        ),
      }),
    ],
    [
      "has a reviewer who saw one part of two",
      "Reviewer code",
      (state) => ({
        ...state,
        validationResults: state.validationResults.map((r) =>
          r.reviewer === "code" ? { ...r, parts: 2 } : r,
        ),
      }),
    ],
    [
      "was reviewed at another tree",
      "Reviewer test",
      (state) => ({
        ...state,
        validationResults: state.validationResults.map((r) => ({ ...r, tree: "other" })),
      }),
    ],
    ["has a finding that stands", "F1 at add.js stands", (state) => withFinding(state, "open")],
    [
      "has a finding that nobody refuted",
      "no vote says why",
      (state) => withFinding(state, "refuted"),
    ],
    [
      "lost a finding",
      "not among those",
      (state) => ({
        ...state,
        validationResults: state.validationResults.map((r) =>
          r.reviewer === "code" ? { ...r, findings: [finding] } : r,
        ),
      }),
    ],
  ];

  test.each(cases)("and %s is doubted: %s", async (_, text, spoil) => {
    const state = await ended();
    expect(state.ending?.verdict).toBe("ready");
    expect(doubts(spoil(state)).join("\n")).toContain(text);
  });

  test("and broke a test as announced and approved is not doubted for it", async () => {
    const state = withChanged(await ended(), true);
    expect(
      doubts({ ...state, approval: { tree: tree(state), tests: [broken], by: "ada" } }),
    ).toEqual([]);
    expect(doubts({ ...state, policy: { ...state.policy, expectations: "allow" } })).toEqual([]);
  });

  test("and is red as base was is believed with evidence of its own alone", async () => {
    const state = withGate(await ended(), { status: "failed" });
    const { judgement } = state;
    if (judgement === undefined) throw new Error("nothing was judged");
    const excused = judgement.gates.map((gate) => ({ ...gate, excused: true }));
    expect(doubts({ ...state, judgement: { ...judgement, gates: excused } })).toEqual([]);
    const nothing = {
      gates: excused,
      fixed: [],
      criteria: [],
      redGreen: { status: "not_demonstrated" as const, demonstrated: [] },
    };
    expect(doubts({ ...state, judgement: { ...judgement, ...nothing } })).not.toEqual([]);
  });
});

const broken = { gate: "test", test: "add.test.js > old" };

const finding = {
  severity: "blocker" as const,
  path: "add.js",
  start_line: 1,
  end_line: 1,
  what: "w",
  why: "",
  suggestion: "",
  confidence: 1,
};

function withGate(
  state: AutopilotState,
  result: Partial<AutopilotState["qaResults"][number]["gates"][number]>,
): AutopilotState {
  return {
    ...state,
    qaResults: state.qaResults.map((qa) =>
      qa.room === "head" ? { ...qa, gates: qa.gates.map((gate) => ({ ...gate, ...result })) } : qa,
    ),
  };
}

function withChanged(state: AutopilotState, announced: boolean): AutopilotState {
  if (state.judgement === undefined) return state;
  const changed = [
    {
      ...broken,
      kind: "changed_expectation",
      base: "passed",
      old: "failed",
      head: "passed",
      announced,
    } as const,
  ];
  return { ...state, judgement: { ...state.judgement, changed } };
}

function withFinding(state: AutopilotState, status: "open" | "refuted"): AutopilotState {
  const known = {
    ...finding,
    id: "F1",
    reviewers: ["code"],
    tree: tree(state),
    status,
    raisedIn: 1,
    note: "",
  };
  return { ...state, findings: [known] };
}
