import { describe, expect, test } from "vitest";
import { Policy } from "../../src/domain/policy.ts";
import type { Room } from "../../src/domain/room.ts";
import type { TestCase } from "../../src/domain/test-case.ts";
import type { Violation } from "../../src/domain/violation.ts";
import { resumeAutopilot, runAutopilot } from "../../src/engine/autopilot.ts";
import type { World } from "../../src/ports/world.ts";
import { type FakeOptions, fakeWorld, job, started } from "../helpers/world.ts";

type Tests = Readonly<Record<string, TestCase["status"]>>;

const oldTests = [{ path: "add.test.js", from: "b" }];
const newTests = [{ path: "add.test.js", from: "t" }];
const touchesTests = { selection: { oldTests, newTests, tests: ["add.test.js"] } };

/** A change whose rooms show these tests; a room that is not named shows what head shows. */
const rooms = (shown: Partial<Record<Room, Tests>> & { head: Tests }) => ({
  tests: (room: Room) => shown[room] ?? shown.head,
});

async function run(options: FakeOptions, start: Parameters<typeof started>[0] = {}) {
  const world = fakeWorld(options);
  const state = await runAutopilot(world, started(start), job());
  const visits = state.phaseLog.map((entry) => `${entry.phase} ${entry.visit} ${entry.outcome}`);
  return { world, state, visits };
}

const finished = (world: ReturnType<typeof fakeWorld>) =>
  world
    .events()
    .flatMap((event) =>
      event.type === "gate_finished"
        ? [`${event.room} ${event.result.name} ${event.result.status}`]
        : [],
    );

const planning =
  (changed_expectations: readonly string[]): NonNullable<FakeOptions["answer"]> =>
  (role) =>
    role === "planner"
      ? { outcome: "plan", summary: "Change the rate.", criteria: [], changed_expectations }
      : undefined;

describe("verify", () => {
  test("judges equal trees once: a change without tests needs head and base alone", async () => {
    const { world, state } = await run(rooms({ head: { a: "passed" } }));
    expect(finished(world)).toEqual([
      "worktree test passed",
      "head test passed",
      "base test passed",
    ]);
    expect(state.ending?.verdict).toBe("ready");
  });

  test("counts a test once that turned green both as base wrote it and as it is now", async () => {
    const base = { a: "failed", b: "passed" } as const;
    const { state } = await run({
      ...touchesTests,
      ...rooms({
        head: { a: "passed", b: "passed" },
        base,
        old_tests: { a: "passed", b: "passed" },
        new_tests: { a: "failed", b: "passed" },
      }),
    });
    expect(state.judgement?.fixed).toHaveLength(1);
    expect(state.judgement?.redGreen.demonstrated).toHaveLength(1);
    const note = state.phaseLog.find(({ phase }) => phase === "verify")?.note;
    expect(note).toContain("1 test red before and green now");
  });

  test("with exit codes only and no test touched, base is not asked", async () => {
    const { world } = await run({});
    expect(finished(world)).toEqual(["worktree test passed", "head test passed"]);
  });

  test("gives an expectation that changed without announcement back to code, and never delivers it", async () => {
    const { state, world } = await run(
      {
        ...touchesTests,
        ...rooms({
          head: { a: "passed" },
          base: { a: "passed", b: "passed" },
          old_tests: { a: "passed", b: "failed" },
        }),
      },
      { policy: Policy.parse({ max_repairs: 1 }) },
    );
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "expectations_changed" });
    expect(state.delivered).toBeUndefined();
    const coder = world.asked.filter(({ role }) => role === "coder");
    expect(coder[1]?.prompt).toContain("add.test.js > b");
  });

  const announced: FakeOptions = {
    answer: planning(["add.test.js: b expects the old rate"]),
    ...touchesTests,
    ...rooms({
      head: { a: "passed", b: "passed" },
      base: { a: "passed", b: "passed" },
      old_tests: { a: "passed", b: "failed" },
    }),
  };

  test("asks a person where the plan announced it, and goes on with the approval of exactly this change", async () => {
    const world = fakeWorld(announced);
    const asked = await runAutopilot(world, started(), job());
    expect(asked.ending).toMatchObject({
      verdict: "blocked_on_human",
      code: "expectations_changed",
    });
    expect(asked.ending?.mend).toContain("/omk approve");
    const approve = (tree: string) =>
      world.record({
        type: "expectations_approved",
        tree,
        tests: [{ gate: "test", test: "add.test.js > b" }],
        by: "monalisa",
      });
    approve("another tree");
    const still = await resumeAutopilot(world, job());
    expect(still.ending).toMatchObject({ verdict: "blocked_on_human" });
    approve(asked.head?.tree ?? "");
    const done = await resumeAutopilot(world, job());
    expect(done.ending?.verdict).toBe("ready");
  });

  test("an approval of other tests is none", async () => {
    const world = fakeWorld(announced);
    const asked = await runAutopilot(world, started(), job());
    world.record({
      type: "expectations_approved",
      tree: asked.head?.tree ?? "",
      tests: [{ gate: "test", test: "add.test.js > a" }],
      by: "monalisa",
    });
    const done = await resumeAutopilot(world, job());
    expect(done.ending?.verdict).toBe("blocked_on_human");
  });

  test("lets announced changes pass where the policy says so, and only those", async () => {
    const policy = Policy.parse({ expectations: "allow", max_repairs: 0 });
    expect((await run(announced, { policy })).state.ending?.verdict).toBe("ready");
    const silent = { ...announced, answer: planning([]) };
    expect((await run(silent, { policy })).state.ending?.verdict).toBe("not_ready");
  });

  test("a base that is red elsewhere does not stop a change that shows itself", async () => {
    const { state, visits } = await run({
      ...touchesTests,
      ...rooms({
        head: { a: "passed", broken: "failed", neu: "passed" },
        base: { a: "passed", broken: "failed" },
        old_tests: { a: "passed", broken: "failed" },
        new_tests: { a: "passed", broken: "failed", neu: "failed" },
      }),
    });
    expect(state.ending?.verdict).toBe("ready");
    expect(visits).toHaveLength(6);
    expect(state.judgement?.gates).toMatchObject([{ comparison: "still_failing", excused: true }]);
  });

  test("but it stops one that shows nothing", async () => {
    const red = { a: "passed", broken: "failed" } as const;
    const { state } = await run(rooms({ head: red }), { policy: Policy.parse({ max_repairs: 0 }) });
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "verify_red" });
  });

  test("a test that is red in the worktree and green at base costs a repair at once", async () => {
    const { visits } = await run({
      tests: (room, time) => ({ a: room === "worktree" && time === 1 ? "failed" : "passed" }),
    });
    expect(visits.slice(2, 4)).toEqual(["test 1 rejected", "code 2 completed"]);
  });

  const wavering: FakeOptions = {
    gate: (_, room, time) => (room === "head" && time === 1 ? 1 : 0),
  };

  test("a gate that fails and then passes is flaky: shown, and in the way", async () => {
    const { state } = await run(wavering, { policy: Policy.parse({ max_repairs: 0 }) });
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "verify_red" });
    expect(state.qaResults.at(-1)?.gates).toMatchObject([{ status: "flaky" }]);
  });

  test("unless the policy lets flaky gates pass", async () => {
    const { state } = await run(wavering, { policy: Policy.parse({ flaky: "pass" }) });
    expect(state.ending?.verdict).toBe("ready");
  });

  const violation = (mode: Violation["mode"]): Violation => ({
    rule: "protected_path",
    mode,
    path: ".github/workflows/ci.yml",
    text: "The workflow `.github/workflows/ci.yml` is changed.",
    mend: "Take it out.",
  });

  test("a broken policy goes back to code before any gate runs, and then on", async () => {
    const { world, visits, state } = await run({
      violations: (time) => (time === 1 ? [violation("block")] : []),
    });
    expect(visits).toContain("verify 1 rejected");
    expect(finished(world).filter((line) => line.startsWith("head"))).toHaveLength(1);
    expect(world.asked.filter(({ role }) => role === "coder")[1]?.prompt).toContain(
      ".github/workflows/ci.yml",
    );
    expect(state.ending?.verdict).toBe("ready");
  });

  test("a broken policy that stays ends not_ready", async () => {
    const { state } = await run(
      { violations: () => [violation("block")] },
      { policy: Policy.parse({ max_repairs: 1 }) },
    );
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "policy_broken" });
  });

  test("what a person should look at first is delivered as a draft", async () => {
    const drafts: boolean[] = [];
    const world = fakeWorld({ violations: () => [violation("review")] });
    const forge: World["forge"] = {
      ...world.forge,
      pullRequest: (draft) => {
        drafts.push(draft.draft);
        return world.forge.pullRequest(draft);
      },
    };
    const state = await runAutopilot({ ...world, forge }, started(), job());
    expect({ verdict: state.ending?.verdict, drafts }).toEqual({
      verdict: "ready",
      drafts: [true],
    });
  });

  test("a gate whose paths the change does not touch is skipped, and alone shows nothing", async () => {
    const gate = { ...started().gates[0], paths: ["docs/**"] };
    const { state } = await run({}, { gates: [gate] });
    expect(state.ending).toMatchObject({ verdict: "not_ready", code: "no_gates" });
    expect(state.qaResults[0]?.gates).toMatchObject([{ status: "skipped" }]);
  });

  test("gates run side by side where the repository says so, in the order of the file", async () => {
    const [one] = started().gates;
    const gates = ["a", "b", "c"].map((name) => ({ ...one, name }));
    const { world } = await run({}, { gates, parallel: true });
    expect(finished(world).slice(0, 3)).toEqual([
      "worktree a passed",
      "worktree b passed",
      "worktree c passed",
    ]);
  });
});
