import { describe, expect, test } from "vitest";
import { Policy } from "../../src/domain/policy.ts";
import { resumeAutopilot, runAutopilot } from "../../src/engine/autopilot.ts";
import { type FakeOptions, fail, fakeWorld, job, started } from "../helpers/world.ts";

const finding = {
  severity: "major",
  path: "add.js",
  start_line: 1,
  end_line: 1,
  what: "It overflows.",
};

const secretFound = {
  rule: "secret_in_change",
  mode: "block",
  path: "add.js",
  text: "Line 1 of add.js looks like a secret: npm.",
  mend: "Take it out.",
} as const;

async function run(options: FakeOptions = {}, start: Parameters<typeof started>[0] = {}) {
  const world = fakeWorld(options);
  const state = await runAutopilot(world, started(start), job());
  const visits = state.phaseLog.map((entry) => `${entry.phase} ${entry.visit} ${entry.outcome}`);
  return { world, state, visits };
}

describe("a run", () => {
  test("goes through the six phases once each and ends ready", async () => {
    const { state, visits } = await run();
    expect(visits).toEqual([
      "plan 1 completed",
      "code 1 completed",
      "test 1 completed",
      "verify 1 completed",
      "review 1 completed",
      "deliver 1 completed",
    ]);
    expect(state.ending).toMatchObject({ verdict: "ready", code: "proved" });
    expect(state.delivered?.pr.number).toBe(7);
  });

  test("asks nobody when preflight says that it cannot begin", async () => {
    const ending = {
      verdict: "blocked_on_external",
      code: "auth",
      text: "The key is refused.",
      mend: "",
    } as const;
    const { world, state, visits } = await run({ prepare: ending });
    expect({ visits, asked: world.asked, ending: state.ending }).toEqual({
      visits: [],
      asked: [],
      ending,
    });
  });

  test("saves its state at every door but the last, which the step saves with the end", async () => {
    const { world } = await run();
    expect(world.saves()).toBe(5);
  });

  test("gives red gates back to the coder with the tail, and asks the tester only once", async () => {
    const { world, visits, state } = await run({
      gate: (_, room, time) => (room === "worktree" && time === 1 ? 1 : 0),
    });
    expect(visits.slice(1, 5)).toEqual([
      "code 1 completed",
      "test 1 rejected",
      "code 2 completed",
      "test 2 completed",
    ]);
    const coder = world.asked.filter((a) => a.role === "coder");
    expect(coder[0]?.prompt).not.toContain("test said no");
    expect(coder[1]?.prompt).toContain("test said no");
    expect(world.asked.filter((a) => a.role === "tester")).toHaveLength(1);
    expect(state.ending?.verdict).toBe("ready");
  });

  test("ends not_ready with the branch pushed when gates stay red past the last repair", async () => {
    const { visits, state } = await run(
      { gate: () => 1 },
      { policy: Policy.parse({ max_repairs: 2 }) },
    );
    expect(visits.filter((v) => v.startsWith("code"))).toHaveLength(3);
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "gates_red" });
    expect(state.pushed?.commit).toBe(state.head?.commit);
    expect(state.delivered).toBeUndefined();
  });

  test.each([
    [0, "Resuming the run tries once more, with"],
    [1, "Resuming the run gives it 1 more repair, with"],
    [2, "Resuming the run gives it 2 more repairs, with"],
  ])("says what a resume gives where %i repairs are allowed", async (repairs, text) => {
    const { state } = await run(
      { gate: () => 1 },
      { policy: Policy.parse({ max_repairs: repairs }) },
    );
    expect(state.ending?.mend).toContain(text);
  });

  test("verifies in a clean room and gives what only shows there back to the coder", async () => {
    const { visits, world } = await run({
      gate: (_, room, time) => (room === "head" && time <= 2 ? 1 : 0),
    });
    expect(visits).toContain("verify 1 rejected");
    expect(world.asked.filter((a) => a.role === "coder")[1]?.prompt).toContain("fresh checkout");
  });

  test("sends blocking findings back and reviews the repaired change again", async () => {
    const { visits, world } = await run({
      answer: (role, time) => {
        if (role !== "reviewer-code") return undefined;
        return time === 1
          ? { summary: "", findings: [finding] }
          : { summary: "", earlier: [{ id: "F1", status: "resolved" }] };
      },
    });
    expect(visits).toContain("review 1 rejected");
    expect(visits).toContain("review 2 completed");
    expect(world.asked.filter((a) => a.role === "coder")[1]?.prompt).toContain("It overflows.");
  });

  test("never passes a review that a reviewer did not answer", async () => {
    const { state } = await run({
      answer: (role) => (role === "reviewer-security" ? fail("timeout") : undefined),
    });
    expect(state.ending).toMatchObject({ verdict: "failed_infra", code: "timeout" });
  });

  test("asks no reviewer where review is none", async () => {
    const { world, state } = await run({}, { review: "none" });
    expect(world.asked.map((a) => a.role)).toEqual(["planner", "coder", "tester"]);
    expect(state.ending?.verdict).toBe("ready");
  });

  test("ends no_change without code when the planner shows that nothing is to be done", async () => {
    const { visits, state } = await run({
      answer: (role) =>
        role === "planner" ? { outcome: "no_change", summary: "add.js:1 adds." } : undefined,
    });
    expect(visits).toEqual(["plan 1 completed"]);
    expect(state.ending).toMatchObject({ verdict: "no_change", text: "add.js:1 adds." });
  });

  test("asks a person when the planner has a question", async () => {
    const { state } = await run({
      answer: (role) =>
        role === "planner"
          ? { outcome: "question", summary: "Both are usual.", question: "Round up or down?" }
          : undefined,
    });
    expect(state.ending).toMatchObject({
      verdict: "blocked_on_human",
      code: "question",
      text: "Round up or down?",
    });
  });

  test("does not take an empty change for work", async () => {
    const { state } = await run({ changes: false });
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "empty_diff" });
  });

  test.each([
    ["quota", "blocked_on_external"],
    ["auth", "blocked_on_external"],
    ["budget", "needs_more_budget"],
    ["overloaded", "failed_infra"],
    ["no_result", "not_ready"],
  ])(
    "ends with the verdict of its failure when the agent fails with %s",
    async (failure, verdict) => {
      const { state } = await run({
        answer: (role) => (role === "coder" ? fail(failure) : undefined),
      });
      expect(state.ending).toMatchObject({ verdict, code: failure });
    },
  );

  test("is not green on optional or skipped gates alone", async () => {
    const gate = { name: "lint", command: "lint", args: [], timeoutSecs: 1, source: "test" };
    const { state } = await run({}, { gates: [{ ...gate, required: false, skip: false }] });
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "no_gates" });
  });

  test("keeps the branch and says how to go on when the pull request is refused", async () => {
    const { state } = await run({
      pullRequest: () => ({ kind: "refused", status: 403, text: "not permitted" }),
    });
    expect(state.ending).toMatchObject({
      verdict: "blocked_on_external",
      code: "pull_request_refused",
    });
    expect(state.ending?.mend).toContain("https://x/compare/main...");
    expect(state.pushed).toBeDefined();
  });

  test("pushes no change that verify found a secret in, however the run ends", async () => {
    const { state, world } = await run({ violations: () => [secretFound] });
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "policy_broken" });
    expect(world.pushes()).toEqual([]);
  });

  test("looks for secrets itself where the run ends before verify", async () => {
    const gate = () => 1;
    const { world } = await run({ gate, violations: () => [secretFound] });
    expect(world.pushes()).toEqual([]);
    expect((await run({ gate })).world.pushes()).toHaveLength(1);
  });

  test("leaves the history behind in which a secret was", async () => {
    const violations = (time: number) => (time === 1 ? [secretFound] : []);
    const { state, world } = await run({ violations });
    expect(state.ending).toMatchObject({ verdict: "ready" });
    expect(world.stands()).toEqual(["head", "head", "start", "head"]);
  });

  test("pushes no change that holds a secret over several lines", async () => {
    const { state } = await run({ secret: "a - b\na + b" });
    expect(state.ending).toMatchObject({ code: "secret_in_change" });
  });

  test("pushes no change that holds a secret", async () => {
    const { state } = await run({ secret: "a + b" });
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "secret_in_change" });
    expect(state.pushed).toBeUndefined();
  });

  test("ends, and can be resumed, when preparing throws", async () => {
    const world = fakeWorld();
    const broken = { ...world, prepare: () => Promise.reject(new Error("boom")) };
    const state = await runAutopilot(broken, started(), job());
    expect(state.ending).toMatchObject({ verdict: "failed_infra", code: "internal" });
    expect((await resumeAutopilot(world, job())).ending?.verdict).toBe("ready");
  });

  test("calls a GitHub that does not answer a technical failure, and delivers on resume", async () => {
    const { state } = await run({
      pullRequest: () => ({ kind: "refused", status: 502, text: "Bad Gateway" }),
    });
    expect(state.ending).toMatchObject({ verdict: "failed_infra", code: "github_unavailable" });
  });

  test("gives way when somebody else moved its branch", async () => {
    const { state } = await run({ push: () => ({ kind: "moved", text: "" }) });
    expect(state.ending).toMatchObject({ verdict: "cancelled", code: "superseded" });
  });

  test("ends cancelled with the visit interrupted when the job is cancelled", async () => {
    const { state, visits } = await run({
      answer: (role, _, world) => {
        if (role === "coder") world.abort();
        return undefined;
      },
    });
    expect(visits).toEqual(["plan 1 completed", "code 1 interrupted"]);
    expect(state.ending?.verdict).toBe("cancelled");
  });
});

describe("a resumed run", () => {
  test.each(["quota", "budget", "timeout", "no_result"])(
    "goes on in the phase that %s stopped and repeats no completed visit",
    async (failure) => {
      const world = fakeWorld({
        answer: (role, time) => (role === "tester" && time === 1 ? fail(failure) : undefined),
      });
      await runAutopilot(world, started(), job());
      const state = await resumeAutopilot(world, job({ workflowRunId: 2 }));
      expect(state.ending?.verdict).toBe("ready");
      expect(state.phaseLog.map((e) => `${e.phase} ${e.visit}`)).toEqual([
        "plan 1",
        "code 1",
        "test 1",
        "test 2",
        "verify 1",
        "review 1",
        "deliver 1",
      ]);
      expect(world.asked.filter((a) => a.role === "planner")).toHaveLength(1);
    },
  );

  test("closes the visit that its job did not survive, and visits that phase again", async () => {
    const world = fakeWorld();
    world.record(started());
    world.record(job());
    world.record({ type: "phase_started", phase: "plan", visit: 1 });
    const state = await resumeAutopilot(world, job({ workflowRunId: 2 }));
    expect(state.phaseLog.slice(0, 2).map((e) => e.outcome)).toEqual(["interrupted", "completed"]);
    expect(state.ending?.verdict).toBe("ready");
  });

  test("gets its repairs again after they were spent", async () => {
    let red = true;
    const world = fakeWorld({ gate: () => (red ? 1 : 0) });
    await runAutopilot(world, started({ policy: Policy.parse({ max_repairs: 0 }) }), job());
    expect(world.state().ending?.code).toBe("gates_red");
    red = false;
    const state = await resumeAutopilot(world, job({ workflowRunId: 2 }));
    expect(state.ending?.verdict).toBe("ready");
    expect(world.asked.filter((a) => a.role === "coder")).toHaveLength(2);
  });

  test("delivers only, after the pull request was refused", async () => {
    let refused = true;
    const world = fakeWorld({
      pullRequest: () =>
        refused
          ? { kind: "refused", status: 403, text: "no" }
          : { kind: "open", number: 8, url: "u", operation: "created", warnings: [] },
    });
    await runAutopilot(world, started(), job());
    refused = false;
    const before = world.asked.length;
    const state = await resumeAutopilot(world, job({ workflowRunId: 2 }));
    expect(state.delivered?.pr.number).toBe(8);
    expect(world.asked).toHaveLength(before);
  });

  test("asks only the reviewers who have not answered for this very tree", async () => {
    const world = fakeWorld({
      answer: (role, time) =>
        role === "reviewer-test" && time === 1 ? fail("rate_limit") : undefined,
    });
    await runAutopilot(world, started(), job());
    await resumeAutopilot(world, job({ workflowRunId: 2 }));
    expect(world.asked.filter((a) => a.role.startsWith("reviewer")).map((a) => a.role)).toEqual([
      "reviewer-code",
      "reviewer-test",
      "reviewer-security",
      "reviewer-test",
    ]);
  });
});
