import { describe, expect, test } from "vitest";
import { AnyEvent } from "../../src/triggers/event.ts";
import { parseEvent, requestOfEvent } from "../../src/triggers/request-event.ts";
import { askedOf, orderOfStep, type StepRequest } from "../../src/triggers/step-order.ts";

const none: StepRequest = { command: "auto", task: "", resumeFrom: "" };
const sender = { login: "ada", id: 1, type: "User" };

function orderOf(asked: Partial<StepRequest>, payload: object = {}, eventName = "push") {
  const step = { asked: { ...none, ...asked }, event: parseEvent(AnyEvent, payload), eventName };
  return orderOfStep({ ...step, asked: askedOf(step), actor: "grace" });
}

describe("a step", () => {
  test.each([
    ["says nothing", {}],
    [
      "writes null",
      { sender: null, repository: null, issue: null, pull_request: null, inputs: null },
    ],
  ])("on an event that %s carries a task without a place", (_, payload) => {
    expect(orderOf({ command: "run", task: "mend it" }, payload)).toEqual({
      kind: "run",
      task: { kind: "task", title: "", text: "mend it", requester: "grace" },
      planFirst: false,
      options: {},
    });
  });

  test("with a task on somebody's comment is the word of its author", () => {
    const payload = {
      comment: { body: "no command" },
      issue: { number: 3, title: "t", pull_request: null },
      sender,
    };
    const order = orderOf({ task: "mend it" }, payload, "issue_comment");
    expect(order).toMatchObject({
      kind: "run",
      task: { kind: "issue", number: 3, requester: "ada" },
    });
  });

  test.each([
    ["resume", { kind: "resume", from: "latest", target: undefined, options: {} }],
    ["approve", { kind: "approve", from: "latest", target: undefined, by: "grace" }],
  ] as const)("asks for %s with the newest run where none is named", (command, order) => {
    expect(orderOf({ command })).toEqual(order);
    const named = orderOf(
      { command, task: "not looked at", resumeFrom: "i12-abcdefgh" },
      { pull_request: { number: 7, title: "t" }, sender },
    );
    expect(named).toEqual({ ...order, from: "i12-abcdefgh", target: 7 });
  });

  test("that only names a run takes it up, and approves nothing", () => {
    expect(orderOf({ resumeFrom: "latest" })).toMatchObject({ kind: "resume" });
  });

  test("that says plan plans first, and needs a task", () => {
    expect(orderOf({ command: "plan", task: "x" })).toMatchObject({ kind: "run", planFirst: true });
    expect(() => orderOf({ command: "plan" })).toThrow(/`task` is empty/);
  });

  test.each([
    ["pull_request", { repo: { id: 1 } }, {}],
    ["pull_request", { repo: { id: 2 } }, { checks: "gates" }],
    ["pull_request", { repo: null }, { checks: "gates" }],
    ["pull_request_target", { repo: { id: 2 } }, { checks: "review" }],
    ["pull_request_target", { repo: null }, { checks: "review" }],
  ])("that says check on %s of a head %j does what is safe there", (eventName, head, checks) => {
    const pull_request = {
      number: 7,
      title: "t",
      head: { sha: "abc", ...head },
      base: { repo: { id: 1 } },
    };
    expect(orderOf({ command: "check" }, { pull_request, sender }, eventName)).toEqual({
      kind: "check",
      pull: 7,
      by: "ada",
      options: {},
      headSha: "abc",
      ...checks,
    });
  });

  test("that says fix without words mends what is objected to", () => {
    const pull_request = { number: 7, title: "t", head: { sha: "abc" } };
    expect(orderOf({ command: "fix" }, { pull_request })).toMatchObject({
      kind: "fix",
      pull: 7,
      headSha: "abc",
      task: { kind: "pr", number: 7, text: expect.stringContaining("reviews") },
    });
  });

  test("that says check checks a bot's pull request, too: that is the choice of the workflow's author", () => {
    const bot = { login: "dependabot[bot]", id: 5, type: "Bot" };
    const side = { ref: "x", sha: "a".repeat(40), repo: { id: 1 } };
    const pull_request = { number: 7, title: "Bump", user: bot, head: side, base: side };
    const order = orderOf({ command: "check" }, { pull_request, sender: bot }, "pull_request");
    expect(order).toMatchObject({ kind: "check", pull: 7, by: bot.login });
    const event = { action: "opened", repository: { id: 1 }, sender: bot, pull_request };
    const asked = requestOfEvent({ eventName: "pull_request", event, own: { name: "", path: "" } });
    expect(asked).toMatchObject({
      kind: "nothing",
      why: expect.stringContaining("`command: check`"),
    });
  });

  test.each(["check", "fix"] as const)(
    "that says %s without a pull request is explained",
    (command) => {
      expect(() => orderOf({ command }, { issue: { number: 3, title: "t" } })).toThrow(
        /names no pull request/,
      );
    },
  );
});

describe("a dispatch", () => {
  test.each([
    [{ task: "mend it" }, { kind: "run", task: { text: "mend it" } }],
    [
      { task: "mend it", command: "plan", issue: 4 },
      { kind: "run", planFirst: true, task: { kind: "issue", number: 4 } },
    ],
    [
      { command: "check", "pull-request": 7 },
      { kind: "check", pull: 7 },
    ],
    [
      { command: "fix", "pull-request": "#7", task: "the name" },
      { kind: "fix", pull: 7, task: { text: "the name" } },
    ],
    [{ command: "doctor" }, { kind: "doctor" }],
    [
      { command: "resume", "resume-from": "i1-abcdefgh" },
      { kind: "resume", from: "i1-abcdefgh" },
    ],
    [
      { command: "resume", "resume-from": "https://github.com/o/r/actions/runs/77" },
      { kind: "resume", from: "77" },
    ],
    [{}, { kind: "nothing" }],
    [{ task: { a: 1 } }, { kind: "nothing" }],
    [null, { kind: "nothing" }],
  ])("that says %j", (said, order) => {
    expect(orderOf({}, { client_payload: said, sender }, "repository_dispatch")).toMatchObject(
      order,
    );
    expect(orderOf({}, { inputs: said, sender }, "workflow_dispatch")).toMatchObject(order);
  });

  test("that says an unknown command is told which there are", () => {
    const payload = { client_payload: { command: "deploy" } };
    expect(() => orderOf({}, payload, "repository_dispatch")).toThrow(
      /"deploy"; allowed is auto, run/,
    );
    expect(() =>
      orderOf({}, { client_payload: { command: "status" } }, "repository_dispatch"),
    ).toThrow(/doctor\. `status` is a word for comments/);
  });

  test("says less than the inputs of the step, and nothing on other events", () => {
    const payload = { client_payload: { task: "theirs" }, inputs: { task: "theirs" } };
    expect(orderOf({ task: "ours" }, payload, "repository_dispatch")).toMatchObject({
      task: { text: "ours" },
    });
    expect(orderOf({}, payload, "push")).toMatchObject({ kind: "nothing" });
    expect(orderOf({}, payload, "schedule")).toMatchObject({ kind: "nothing" });
  });
});
