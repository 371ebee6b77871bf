import { describe, expect, test } from "vitest";
import { AutopilotError } from "../../src/domain/errors.ts";
import type { EventBody } from "../../src/domain/event.ts";
import type { ChangedTest, Judgement } from "../../src/domain/judgement.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import type { Code, Verdict } from "../../src/domain/verdict.ts";
import { resumeAutopilot, runAutopilot } from "../../src/engine/autopilot.ts";
import { approvalOf, nothingToApprove } from "../../src/step/approval.ts";
import { plainUntil, runStarted, sha, stateOf } from "../helpers/events.ts";
import { fakeWorld, job, started } from "../helpers/world.ts";

const changed = (name: string): ChangedTest => ({
  gate: "test",
  test: name,
  kind: "changed_expectation",
  base: "passed",
  old: "failed",
  head: "gone",
  announced: true,
});

const judgement = (tree: string, names: readonly string[]): Judgement => ({
  tree,
  rooms: {},
  brought: { tests: [], inline: [], reported: [] },
  gates: [],
  changed: names.map(changed),
  fixed: [],
  redGreen: { status: "not_applicable", demonstrated: [] },
  appeared: [],
  disappeared: [],
  skipped: [],
  criteria: [],
});

const upToTest = plainUntil("test");
const headTree = stateOf(upToTest).head?.tree ?? "";
const visit = { phase: "verify", visit: 1 } as const;
const ending = (verdict: Verdict, code: Code) => ({ verdict, code, text: "It ended.", mend: "" });

/** A run that ended in verify, one second an event. */
function endedWith(verdict: Verdict, code: Code, change: Partial<Judgement> = {}): EventBody[] {
  const names = ["adds", "subtracts > by zero", "__proto__"];
  return [
    ...upToTest,
    { type: "phase_started", ...visit },
    { type: "judged", ...visit, judgement: { ...judgement(headTree, names), ...change } },
    { type: "phase_failed", ...visit, ending: ending(verdict, code) },
    { type: "run_ended", ending: ending(verdict, code) },
  ];
}

const waiting = endedWith("blocked_on_human", "expectations_changed");
const listedAt = stateOf(waiting).phaseLog.at(-1)?.completedAt ?? "";
const ada = { by: "ada", askedAt: undefined };

function refusalOf(state: AutopilotState, approver = ada as Parameters<typeof approvalOf>[1]) {
  try {
    approvalOf(state, approver);
  } catch (error) {
    if (error instanceof AutopilotError) return error.ending;
    throw error;
  }
  throw new Error("it was approved");
}

const secondsFromList = (seconds: number) => {
  const at = new Date(Date.parse(listedAt) + seconds * 1000).toISOString();
  return `${at.slice(0, 19)}Z`;
};

describe("an approval", () => {
  test("is for the head tree and exactly the tests that are listed", () => {
    expect(approvalOf(stateOf(waiting), ada)).toEqual({
      type: "expectations_approved",
      tree: headTree,
      tests: [
        { gate: "test", test: "adds" },
        { gate: "test", test: "subtracts > by zero" },
        { gate: "test", test: "__proto__" },
      ],
      by: "ada",
    });
  });

  test("stands in the state once it is recorded, and the run goes on in verify", () => {
    const approval = approvalOf(stateOf(waiting), ada);
    const state = stateOf([...waiting, upToTest[1] as EventBody, approval]);
    expect(state.approval).toMatchObject({ tree: headTree, by: "ada" });
    expect(state.ending).toBeUndefined();
    expect(refusalOf(state)).toMatchObject({ code: "nothing_to_approve" });
  });

  test("is recorded by the job that takes the run up, before anything else", async () => {
    const world = fakeWorld();
    await runAutopilot(world, started(), job());
    const before = world.events().length;
    const approval = approvalOf(stateOf(waiting), ada);
    await resumeAutopilot(world, job(), approval);
    const [first, second] = world.events().slice(before);
    expect([first?.type, second]).toEqual(["job_started", approval]);
  });

  test.each([0, 1, 3600])("counts that was asked for %i s after the list was there", (seconds) => {
    const askedAt = secondsFromList(seconds);
    expect(approvalOf(stateOf(waiting), { by: "ada", askedAt })).toMatchObject({ by: "ada" });
  });

  test.each([1, 60, 86_400])(
    "asked for %i s before the list was there has not seen it",
    (seconds) => {
      const askedAt = secondsFromList(-seconds);
      const refused = refusalOf(stateOf(waiting), { by: "ada", askedAt });
      expect(refused).toMatchObject({
        verdict: "not_ready",
        code: "nothing_to_approve",
        text: expect.stringContaining("before run i12-abcdefgh showed"),
        mend: expect.stringContaining("`/omk approve`"),
      });
    },
  );

  test.each(["dependabot[bot]", "github-actions[bot]", ""])("by %j is none", (by) => {
    expect(refusalOf(stateOf(waiting), { by, askedAt: undefined })).toMatchObject({
      code: "not_authorised",
    });
  });

  test.each([
    ["lists no test", { changed: [] }],
    ["lists those of another tree", { tree: sha("another") }],
  ])("of a run that %s is none", (_, change) => {
    const state = stateOf(endedWith("blocked_on_human", "expectations_changed", change));
    expect(refusalOf(state)).toMatchObject({ code: "nothing_to_approve" });
  });
});

describe("without changed expectations that wait for a person", () => {
  test.each([
    ["not_ready", "expectations_changed", "/omk resume"],
    ["not_ready", "verify_red", "/omk resume"],
    ["needs_more_budget", "budget", "/omk resume"],
    ["cancelled", "cancelled", "/omk resume"],
    ["cancelled", "superseded", "/omk run <task>"],
    ["ready", "proved", "/omk run <task>"],
    ["no_change", "nothing_to_do", "/omk run <task>"],
    ["blocked_on_human", "question", "/omk run <task with the decision>"],
  ] as const)("a run that ended %s (%s) is not approved, but goes on with %s", (...row) => {
    const [verdict, code, command] = row;
    const refused = refusalOf(stateOf(endedWith(verdict, code)));
    expect(refused).toMatchObject({ verdict: "not_ready", code: "nothing_to_approve" });
    expect(refused.text).toContain(verdict);
    expect(refused.text).toContain(code);
    expect(refused.mend).toContain(`\`${command}\``);
  });

  test("a question is said to be one", () => {
    const { text } = refusalOf(stateOf(endedWith("blocked_on_human", "question")));
    expect(text).toContain("a question");
    expect(text).toContain("cannot be approved");
  });

  test("a run that is still at work is waited for", () => {
    const refused = refusalOf(stateOf(upToTest));
    expect(refused.text).toContain("has not ended");
    expect(refused.mend).toContain("Wait");
    expect(refused.mend).toContain("`/omk resume`");
  });

  test("no run at all is named as such", () => {
    expect(nothingToApprove(undefined).ending).toMatchObject({
      code: "nothing_to_approve",
      mend: expect.stringContaining("/omk run <task>"),
    });
  });

  test("a run without an issue goes on by inputs", () => {
    const [, ...rest] = endedWith("not_ready", "verify_red");
    const start = runStarted({
      key: "task-abcdefgh",
      task: { kind: "task", title: "", text: "x" },
    });
    const { mend } = refusalOf(stateOf([start, ...rest]));
    expect(mend).toContain("`command: resume`");
    expect(mend).toContain("`resume-from: task-abcdefgh`");
  });
});
