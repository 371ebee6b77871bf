import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseCommand } from "../../src/domain/command.ts";
import { refusedAtOnce } from "../../src/triggers/authority.ts";
import { AnyEvent, IssueComment } from "../../src/triggers/event.ts";
import { orderOfComment, orderOfStep } from "../../src/triggers/order.ts";

const Examples = z.array(
  z.object({
    name: z.string(),
    examples: z.array(z.looseObject({ action: z.string().optional() })),
  }),
);
const file = createRequire(import.meta.url).resolve("@octokit/webhooks-examples");
const examples = Examples.parse(JSON.parse(await readFile(file, "utf8")));
const comments = examples.find((one) => one.name === "issue_comment")?.examples ?? [];
const all = examples.flatMap((one) => one.examples.map((example) => [one.name, example] as const));
const asked = { command: "auto", task: "Do it.", resumeFrom: "" } as const;

describe("GitHub's own example payloads", () => {
  test.each(all.map(([name, example], index) => [name, index, example] as const))(
    "of %s (%i) can carry a task given by the workflow",
    (_, __, example) => {
      const order = orderOfStep(asked, AnyEvent.parse(example), "octocat");
      expect(order).toMatchObject({ kind: "run", task: { text: "Do it." } });
    },
  );

  test("of issue_comment parse, and none of them is a command", () => {
    expect(comments.length).toBeGreaterThan(0);
    const bodies = comments.map((example) => IssueComment.parse(example).comment.body ?? "");
    expect(bodies.map((body) => parseCommand(body, "/omk"))).toEqual(bodies.map(() => undefined));
  });
});

describe("a comment", () => {
  const created = IssueComment.parse(comments.find((example) => example.action === "created"));

  test.each([
    ["edited", { action: "edited" }],
    ["sent by a bot", { sender: { ...created.sender, type: "Bot" } }],
    ["of a login that ends in [bot]", { sender: { ...created.sender, login: "x[bot]" } }],
    ["sent by somebody else", { sender: { ...created.sender, login: "mallory" } }],
    ["of nobody", { comment: { ...created.comment, user: null } }],
    ["made by an app", { comment: { ...created.comment, performed_via_github_app: { id: 1 } } }],
    ["with our marker", { comment: { ...created.comment, body: "/omk run\n<!-- omk:x -->" } }],
  ])("%s is refused at once", (_, change) => {
    expect(refusedAtOnce({ ...created, ...change })).toEqual(expect.any(String));
  });

  test("by a person is not", () => {
    expect(refusedAtOnce(created)).toBeUndefined();
  });

  test("that approves is the word of who sent it, on the newest run of the issue", () => {
    expect(orderOfComment({ name: "approve" }, created, "/omk")).toEqual({
      kind: "approve",
      from: "latest",
      target: created.issue.number,
      by: created.sender.login,
    });
  });

  test("without a text takes the issue for the task, and with one both", () => {
    const bare = orderOfComment({ name: "run", text: "" }, created, "/omk");
    const said = orderOfComment({ name: "run", text: "Do this." }, created, "/omk");
    expect(bare).toMatchObject({ kind: "run", task: { title: created.issue.title } });
    expect(said.kind === "run" ? said.task.text : "").toMatch(/^Do this\.\n/);
  });
});
