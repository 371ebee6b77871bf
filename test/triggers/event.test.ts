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
