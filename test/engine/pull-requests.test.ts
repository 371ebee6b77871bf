import { describe, expect, test } from "vitest";
import type { Pull } from "../../src/domain/aim.ts";
import type { EventBody } from "../../src/domain/event.ts";
import { Policy } from "../../src/domain/policy.ts";
import { doubts } from "../../src/domain/proves.ts";
import type { ChecksScope } from "../../src/domain/scope.ts";
import { resumeAutopilot, runAutopilot } from "../../src/engine/autopilot.ts";
import { checkView } from "../../src/views/check.ts";
import { commentView } from "../../src/views/comment.ts";
import { reportOf } from "../../src/views/report.ts";
import { type FakeOptions, fail, fakeWorld, job, started } from "../helpers/world.ts";

const pull: Pull = {
  number: 7,
  headRef: "topic",
  headSha: "a".repeat(40),
  headRepository: "octocat/hello",
  isFork: false,
  baseRef: "main",
};
const task = { kind: "pr", number: 7, title: "Add up", text: "It adds." } as const;
const merge: EventBody = { type: "head_taken", commit: "d".repeat(40), tree: "e".repeat(40) };
const prHead: EventBody = { type: "head_taken", commit: pull.headSha, tree: "e".repeat(40) };

type Start = Parameters<typeof started>[0];

async function run(options: FakeOptions, start: Start) {
  const world = fakeWorld(options);
  const state = await runAutopilot(world, started(start), job());
  const visits = state.phaseLog.map((entry) => `${entry.phase} ${entry.visit} ${entry.outcome}`);
  return { world, state, visits };
}

const checking = { aim: "check", pull, branch: pull.headRef, task } as const;

function check(options: FakeOptions = {}, start: Start = {}) {
  return run({ begin: merge, ...options }, { ...checking, ...start });
}

const checksOf = (state: Parameters<typeof reportOf>[0]) =>
  reportOf(state).checks.map(({ view }) => `${view.name} ${view.conclusion ?? view.status}`);

/** The pull request changes a test: base's own is put back. */
const selection = { oldTests: [{ path: "add.test.js", from: "b".repeat(40) }] };

describe("a check", () => {
  test("goes through test, verify and review, asks nobody to write, and hands nothing over", async () => {
    const { state, visits, world } = await check();
    expect(visits).toEqual(["test 1 completed", "verify 1 completed", "review 1 completed"]);
    expect(state.ending).toMatchObject({ verdict: "ready", code: "checked" });
    expect(world.asked.map(({ role }) => role).filter((r) => /coder|tester|plan/.test(r))).toEqual(
      [],
    );
    const types = world.events().map(({ type }) => type);
    expect(types).not.toContain("pushed");
    expect(types).not.toContain("change_committed");
    expect(types).not.toContain("delivered");
    expect(types.at(-1)).toBe("proof_sealed");
    expect(doubts(state)).toEqual([]);
    expect(checksOf(state)).toEqual([
      "omk / test success",
      "omk / verify success",
      "omk / review success",
    ]);
  });

  test("that finds gates red ends at once, with no repair", async () => {
    const { state, visits, world } = await check({ gate: () => 1 });
    expect(visits).toEqual(["test 1 rejected"]);
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "gates_red" });
    expect(state.ending?.mend).toContain("/omk fix");
    expect(world.asked).toEqual([]);
    expect(checksOf(state)).toEqual([
      "omk / test failure",
      "omk / verify skipped",
      "omk / review skipped",
    ]);
  });

  test("with blocking findings ends not ready", async () => {
    const finding = {
      severity: "major",
      path: "add.js",
      start_line: 1,
      end_line: 1,
      what: "It overflows.",
    };
    const { state, visits } = await check({
      answer: (role) =>
        role === "reviewer-code" ? { summary: "No.", findings: [finding] } : undefined,
    });
    expect(visits.at(-1)).toBe("review 1 rejected");
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "findings_blocking" });
  });

  test("puts findings beside the head's own lines, and only names those that the head does not have", async () => {
    const at = (path: string, line: number) => ({
      severity: "minor",
      path,
      start_line: line,
      end_line: line,
      what: `Odd ${path} ${line}.`,
    });
    const findings = [
      at("add.js", 1),
      at("add.js", 2),
      at("add.js", 5),
      at("gone.js", 3),
      at("same.js", 4),
    ];
    const text = "line\n".repeat(9);
    const compared = [
      { path: "add.js", hunks: [{ from: 2, lines: 2, there: 0 }] },
      { path: "gone.js" },
    ];
    const { state } = await check({
      compared,
      text,
      answer: (role) => (role === "reviewer-code" ? { summary: "Hm.", findings } : undefined),
    });
    const view = checkView(state, "review");
    expect(
      view.annotations.map(({ path, start_line: line, end_line: end }) => [path, line, end]),
    ).toEqual([
      ["add.js", 1, 1],
      ["add.js", 3, 3],
      ["same.js", 4, 4],
    ]);
    expect(view.summary).toMatch(/\*\*Not beside the code\*\*.*`add\.js:2`, `gone\.js:3`/);
  });

  test("of changed expectations asks a person, whoever announced them, and goes on from there", async () => {
    const options: FakeOptions = {
      selection,
      tests: (room) => ({ adds: room === "old_tests" ? "failed" : "passed" }),
    };
    const { state, visits, world } = await check(options);
    expect(visits.at(-1)).toBe("verify 1 failed");
    expect(state.ending).toMatchObject({
      verdict: "blocked_on_human",
      code: "expectations_changed",
    });
    expect(doubts(state).join(" ")).toContain("nobody approved");
    expect(commentView(state)).toContain("**Changed expectations** (1)");
    expect(commentView(state)).not.toMatch(/announced|by the plan|bundle/);
    const { judgement, head } = state;
    const tests = judgement?.changed.map(({ gate, test: name }) => ({ gate, test: name })) ?? [];
    const after = await resumeAutopilot(world, job({ workflowRunId: 2 }), {
      type: "expectations_approved",
      tree: head?.tree ?? "",
      tests,
      by: "ada",
    });
    expect(after.ending).toMatchObject({ verdict: "ready", code: "checked" });
    expect(doubts(after)).toEqual([]);
  });

  test("lets changed expectations pass where the policy does", async () => {
    const { state } = await check(
      { selection, tests: (room) => ({ adds: room === "old_tests" ? "failed" : "passed" }) },
      { policy: Policy.parse({ expectations: "allow" }) },
    );
    expect(state.ending).toMatchObject({ verdict: "ready", code: "checked" });
  });

  test("that was overtaken by a push says so, whatever it found", async () => {
    const overtaken = {
      verdict: "cancelled",
      code: "superseded",
      text: "It moved.",
      mend: "",
    } as const;
    for (const gate of [() => 0, () => 1]) {
      const { state } = await check({ overtaken, gate });
      expect(state.ending).toEqual(overtaken);
    }
  });

  test("that cannot merge says so in its first check run", async () => {
    const prepare = {
      verdict: "not_ready",
      code: "merge_conflict",
      text: "It does not merge: add.js.",
      mend: "Merge main.",
    } as const;
    const { state, visits } = await run({ prepare }, checking);
    expect(visits).toEqual([]);
    expect(state.ending).toEqual(prepare);
    expect(checksOf(state)).toEqual([
      "omk / test failure",
      "omk / verify skipped",
      "omk / review skipped",
    ]);
  });

  const scopes: readonly (readonly [ChecksScope, readonly string[], readonly string[]])[] = [
    [
      "gates",
      ["test 1 completed", "verify 1 completed"],
      ["omk / test success", "omk / verify success", "omk / review skipped"],
    ],
    [
      "review",
      ["review 1 completed"],
      ["omk / test skipped", "omk / verify skipped", "omk / review success"],
    ],
  ];
  test.each(scopes)("in the scope %j does that, and shows the rest as skipped", async (...row) => {
    const [checks, visited, shown] = row;
    const { state, visits, world } = await check({}, { scope: { checks } });
    expect(visits).toEqual(visited);
    expect(checksOf(state)).toEqual(shown);
    expect(state.ending).toMatchObject({ verdict: "ready", code: "checked" });
    expect(doubts(state)).toEqual([]);
    const ranGates = world.events().some(({ type }) => type === "gate_finished");
    expect([world.asked.length > 0, ranGates]).toEqual([checks === "review", checks === "gates"]);
    const skipped = checks === "gates" ? "review" : "test";
    expect(checkView(state, skipped).title).toMatch(/^Skipped: this job has/);
  });

  test("whose model failed goes on in review and repeats no gate", async () => {
    let quota = true;
    const { state, world } = await check({
      answer: (role) => (quota && role.startsWith("reviewer") ? fail("quota") : undefined),
    });
    expect(state.ending).toMatchObject({ verdict: "blocked_on_external", code: "quota" });
    quota = false;
    const before = world.events().filter(({ type }) => type === "gate_finished").length;
    const after = await resumeAutopilot(world, job({ workflowRunId: 2 }));
    expect(after.ending).toMatchObject({ verdict: "ready" });
    expect(world.events().filter(({ type }) => type === "gate_finished").length).toBe(before);
  });

  test("with red gates that is taken up looks again, and writes no code", async () => {
    let red = true;
    const { world } = await check({ gate: () => (red ? 1 : 0) });
    red = false;
    const after = await resumeAutopilot(world, job({ workflowRunId: 2 }));
    expect(after.phaseLog.map(({ phase }) => phase)).toEqual(["test", "test", "verify", "review"]);
    expect(after.ending).toMatchObject({ verdict: "ready" });
  });
});

describe("a fix", () => {
  const fix = (options: FakeOptions = {}, start: Start = {}) =>
    run({ begin: prHead, ...options }, { aim: "fix", pull, branch: pull.headRef, task, ...start });

  test("goes through the six phases and pushes to the branch of the pull request, from its head", async () => {
    const { state, visits, world } = await fix();
    expect(visits.map((visit) => visit.split(" ")[0])).toEqual([
      "plan",
      "code",
      "test",
      "verify",
      "review",
      "deliver",
    ]);
    expect(state.ending).toMatchObject({ verdict: "ready", code: "proved" });
    expect(state.pushed).toMatchObject({ branch: "topic", commit: state.head?.commit });
    expect(state.delivered?.pr).toEqual({
      number: 7,
      url: "https://x/pull/7",
      operation: "updated",
    });
    expect(world.events().filter(({ type }) => type === "pushed")).toHaveLength(1);
    expect(doubts(state)).toEqual([]);
  });

  test("whose coder changes nothing is no change, however much the pull request brought", async () => {
    const { state } = await fix({ changes: false }, { policy: Policy.parse({ max_repairs: 0 }) });
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "empty_diff" });
    expect(state.ending?.text).toContain("the head of #7");
  });

  const unproved = [{ gate: () => 1 }, { policy: Policy.parse({ max_repairs: 0 }) }] as const;
  const aside = "omk/fix-task-abcdefgh";

  test("that is not proved leaves the branch alone, and shows a person its work beside it", async () => {
    const { state, world } = await fix(...unproved);
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "gates_red" });
    expect(world.events().map(({ type }) => type)).not.toContain("pushed");
    expect(state.pushed?.commit).toBe(pull.headSha);
    expect(state.aside).toMatchObject({ branch: aside, commit: state.head?.commit });
    const shown = commentView(state);
    expect(shown).toContain(`(https://x/octocat/hello/compare/topic...${aside})`);
    expect(shown).toContain(`\`git fetch origin ${aside} && git merge FETCH_HEAD\``);
    expect(shown).not.toContain("open a pull request by hand");
  });

  test("whose work cannot be pushed anywhere says how to take it from the artifact", async () => {
    const [options, start] = unproved;
    const push = () => ({ kind: "refused", text: "no" }) as const;
    const { state } = await fix({ ...options, push }, start);
    expect(state.aside).toBeUndefined();
    expect(commentView(state)).toContain("`git fetch repo.bundle topic && git merge FETCH_HEAD`");
  });

  test("that holds a secret is not shown beside it either", async () => {
    const [options, start] = unproved;
    const { state, world } = await fix({ ...options, secret: "+ b" }, start);
    expect(state.aside).toBeUndefined();
    expect(world.pushes()).toEqual([]);
  });

  test("that somebody agreed to is delivered, and its branch beside the pull request goes", async () => {
    const { state, world } = await fix({
      selection,
      tests: (room) => ({ adds: room === "old_tests" ? "failed" : "passed" }),
      answer: (role) =>
        role === "planner"
          ? {
              outcome: "plan",
              summary: "Change it.",
              criteria: [],
              changed_expectations: ["adds: it was wrong"],
            }
          : undefined,
    });
    expect(state.ending).toMatchObject({
      code: "expectations_changed",
      verdict: "blocked_on_human",
    });
    const { head, judgement } = state;
    const after = await resumeAutopilot(world, job({ workflowRunId: 2 }), {
      type: "expectations_approved",
      tree: head?.tree ?? "",
      tests: judgement?.changed.map(({ gate, test: name }) => ({ gate, test: name })) ?? [],
      by: "ada",
    });
    expect(after.ending).toMatchObject({ verdict: "ready" });
    expect(world.pushes()).toEqual([
      `${aside} to ${head?.commit}`,
      `topic to ${head?.commit}`,
      `${aside} gone`,
    ]);
  });

  test("that finds the branch moved says so and how to go on", async () => {
    const { state } = await fix({ push: () => ({ kind: "moved", text: "stale info" }) });
    expect(state.ending).toMatchObject({ verdict: "cancelled", code: "superseded" });
    expect(state.ending?.mend).toContain("/omk fix");
    expect(state.delivered).toBeUndefined();
  });
});

describe("a plan that waits for a person", () => {
  const approve = { type: "plan_approved", by: "ada" } as const;

  test.each([
    ["asked for first", { planFirst: true }],
    ["by the policy", { policy: Policy.parse({ plan_approval: "always" }) }],
    ["for its files", { policy: Policy.parse({ plan_approval: { files: 0 } }) }],
  ])("%s stops before there is code, and goes on with an approval", async (_, start) => {
    const { state, visits, world } = await run({}, start);
    expect(visits).toEqual(["plan 1 completed"]);
    expect(state.ending).toMatchObject({ verdict: "blocked_on_human", code: "plan_to_approve" });
    expect(state.ending?.text).toContain("The plan “Add subtraction” waits for an approval: ");
    expect(state.ending?.mend).toContain("command: approve");
    expect(world.asked.map(({ role }) => role)).toEqual(["planner"]);
    expect(checksOf(state).slice(0, 2)).toEqual([
      "omk / plan success",
      "omk / code action_required",
    ]);
    const after = await resumeAutopilot(world, job({ workflowRunId: 2 }), approve);
    expect(after.ending).toMatchObject({ verdict: "ready" });
    expect(after.planApproval).toEqual({ by: "ada" });
    expect(after.phaseLog.filter(({ phase }) => phase === "plan")).toHaveLength(1);
    expect(doubts(after)).toEqual([]);
  });

  test("still waits when a job takes the run up without an approval", async () => {
    const { world } = await run({}, { planFirst: true });
    const after = await resumeAutopilot(world, job({ workflowRunId: 2 }));
    expect(after.ending).toMatchObject({ code: "plan_to_approve" });
    expect(world.asked.map(({ role }) => role)).toEqual(["planner"]);
  });

  test("is not written where the plan is within the policy's bounds", async () => {
    const policy = Policy.parse({ plan_approval: { files: 1, lines: 2 } });
    const { state } = await run({}, { policy });
    expect(state.ending).toMatchObject({ verdict: "ready" });
  });

  test("for its lines stops after the first change that has more, before test", async () => {
    const policy = Policy.parse({ plan_approval: { lines: 1 } });
    const { state, visits, world } = await run({}, { policy });
    expect(visits).toEqual(["plan 1 completed", "code 1 completed"]);
    expect(state.ending).toMatchObject({ verdict: "blocked_on_human", code: "plan_to_approve" });
    expect(checksOf(state)[2]).toBe("omk / test action_required");
    const after = await resumeAutopilot(world, job({ workflowRunId: 2 }), approve);
    expect(after.ending).toMatchObject({ verdict: "ready" });
    expect(after.phaseLog.filter(({ phase }) => phase === "code")).toHaveLength(1);
  });

  test("needs a new approval when there is a new plan", async () => {
    const { world } = await run({}, { planFirst: true });
    world.record(job({ workflowRunId: 2 }));
    const approved = world.record(approve);
    expect(approved.planApproval).toEqual({ by: "ada" });
    const plan = approved.plan;
    if (plan === undefined) throw new Error("there is a plan");
    expect(world.record({ type: "plan_submitted", plan }).planApproval).toBeUndefined();
  });

  test("is not asked for where nothing is to be done, or a question is open", async () => {
    for (const [outcome, code] of [
      ["no_change", "nothing_to_do"],
      ["question", "question"],
    ]) {
      const { state } = await run(
        {
          answer: (role) =>
            role === "planner" ? { outcome, summary: "See.", question: "?" } : undefined,
        },
        { planFirst: true },
      );
      expect(state.ending?.code).toBe(code);
    }
  });
});
