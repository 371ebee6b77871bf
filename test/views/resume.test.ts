import { describe, expect, test } from "vitest";
import type { EventBody } from "../../src/domain/event.ts";
import type { Code, Verdict } from "../../src/domain/verdict.ts";
import { attentionView } from "../../src/views/attention.ts";
import { commentView } from "../../src/views/comment.ts";
import { helpView } from "../../src/views/help.ts";
import { endedNotification } from "../../src/views/notification.ts";
import { outputsOf } from "../../src/views/outputs.ts";
import { plainUntil, runStarted, stateOf } from "../helpers/events.ts";

const plain = { kind: "task", title: "", text: "Do it." } as const;

function ended(verdict: Verdict, code: Code, { mend = "", start = runStarted() } = {}) {
  const ending = { verdict, code, text: "It stopped.", mend };
  const [, ...rest]: EventBody[] = plainUntil("test");
  return stateOf([start, ...rest, { type: "run_ended", ending }]);
}

describe("a run that waits for an approval", () => {
  test("names the comment that gives it", () => {
    const state = ended("blocked_on_human", "expectations_changed");
    expect(outputsOf(state)["resume-command"]).toBe("/omk approve");
    for (const text of [attentionView(state), commentView(state)]) {
      expect(text).toContain("To agree and go on, comment `/omk approve`.");
      expect(text).not.toContain("/omk resume");
    }
  });

  test("names the inputs where there is no issue", () => {
    const start = runStarted({ key: "task-abcdefgh", task: plain });
    const state = ended("blocked_on_human", "expectations_changed", { start });
    expect(outputsOf(state)["resume-command"]).toBe("command: approve, resume-from: task-abcdefgh");
    expect(commentView(state)).toContain("`command: approve` and `resume-from: task-abcdefgh`");
  });

  test("does not say twice what the ending says", () => {
    const mend = "Comment `/omk approve`, or run with `command: approve` and `resume-from: k`.";
    const state = ended("blocked_on_human", "expectations_changed", { mend });
    expect(
      commentView(state)
        .replace(/^- \[ \] .*$/gm, "")
        .split("/omk approve"),
    ).toHaveLength(2);
    const start = runStarted({ key: "k", task: plain });
    const byInput = ended("blocked_on_human", "expectations_changed", { mend, start });
    expect(commentView(byInput).split("command: approve")).toHaveLength(2);
  });
});

describe("a run that waits for the job that delivers", () => {
  const ending = { verdict: "ready", code: "to_deliver", text: "It waits.", mend: "" } as const;
  const state = stateOf([...plainUntil("review"), { type: "run_ended", ending }]);

  test("is ready and not yet done: it calls nobody, and says how it goes on where that job does not come", () => {
    expect(outputsOf(state)).toMatchObject({
      verdict: "ready",
      code: "to_deliver",
      "resume-command": "/omk resume",
    });
    expect(attentionView(state)).toBeUndefined();
    expect(endedNotification(state)).toBeUndefined();
    const comment = commentView(state);
    expect(comment).toContain("### ✓ Ready: waits for its delivery");
    expect(comment).toContain("<!-- omk:box resume -->");
    expect(comment).toContain("| – | deliver | Waits for the job that delivers |");
  });
});

describe("another ending", () => {
  test("with the same code that no person was asked about is resumed", () => {
    const state = ended("not_ready", "expectations_changed");
    expect(outputsOf(state)["resume-command"]).toBe("/omk resume");
  });

  test("with a question names no way on of its own", () => {
    expect(outputsOf(ended("blocked_on_human", "question"))).not.toHaveProperty("resume-command");
  });
});

test("help lists the command", () => {
  expect(helpView({ trigger: "/omk", word: "", isPull: false })).toContain("| `/omk approve` |");
});
