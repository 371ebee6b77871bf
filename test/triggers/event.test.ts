import { describe, expect, test } from "vitest";
import { AnyEvent, IssueComment } from "../../src/triggers/event.ts";
import { orderOfComment, orderOfStep } from "../../src/triggers/order.ts";

const asked = { command: "run", task: "mend it", resumeFrom: "" } as const;
const sender = { login: "ada", id: 1, type: "User" };

describe("an event", () => {
  test.each([
    ["says nothing", {}],
    [
      "writes null for what is not there",
      { sender: null, repository: null, issue: null, pull_request: null },
    ],
  ])("that %s carries a task without a place", (_, payload) => {
    expect(orderOfStep(asked, AnyEvent.parse(payload), "ada")).toEqual({
      kind: "run",
      task: { kind: "task", title: "", text: "mend it", requester: "ada" },
    });
  });

  test.each([
    ["resume", { kind: "resume", from: "latest", target: undefined }],
    ["approve", { kind: "approve", from: "latest", target: undefined, by: "ada" }],
  ] as const)("asks for %s with the newest run where none is named", (command, order) => {
    const given = { command, task: "", resumeFrom: "" };
    expect(orderOfStep(given, AnyEvent.parse({}), "ada")).toEqual(order);
    const named = { ...given, task: "not looked at", resumeFrom: "i12-abcdefgh" };
    const event = AnyEvent.parse({ pull_request: { number: 7, title: "t" }, sender });
    expect(orderOfStep(named, event, "grace")).toEqual({
      ...order,
      from: "i12-abcdefgh",
      target: 7,
      ...("by" in order ? { by: "grace" } : {}),
    });
  });

  test("that only names a run to take up approves nothing", () => {
    const given = { command: "auto", task: "", resumeFrom: "latest" } as const;
    expect(orderOfStep(given, AnyEvent.parse({}), "ada")).toMatchObject({ kind: "resume" });
  });

  test("of an issue whose pull_request is null is of an issue", () => {
    const issue = { number: 3, title: "t", body: null, pull_request: null };
    const any = AnyEvent.parse({ issue, sender, repository: { id: 1, default_branch: null } });
    expect(orderOfStep(asked, any, "ada")).toMatchObject({ task: { kind: "issue", number: 3 } });
    const comment = { id: 9, body: "/omk run", user: sender, performed_via_github_app: null };
    const event = IssueComment.parse({
      action: "created",
      comment,
      issue,
      sender,
      repository: { id: 1 },
    });
    expect(orderOfComment({ name: "run", text: "" }, event, "/omk")).toMatchObject({
      task: { kind: "issue", number: 3, text: "" },
    });
  });
});
