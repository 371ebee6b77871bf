import { describe, expect, test } from "vitest";
import { AutopilotError } from "../../src/domain/errors.ts";
import type { ChecksScope } from "../../src/domain/scope.ts";
import { checksToDo } from "../../src/step/check-run.ts";
import type { StepContext } from "../../src/step/step-context.ts";

function stepOf(eventName: string, key: string, more: object = {}): StepContext {
  const inputs = { "kimi-api-key": key, "delivery-token": "", "notify-url": "", ...more };
  return { inputs, job: { eventName } } as unknown as StepContext;
}

interface Row {
  readonly event: string;
  readonly key: boolean;
  readonly isFork: boolean;
  readonly asked?: ChecksScope;
}

function done({ event, key, isFork, asked }: Row): string {
  try {
    return checksToDo(stepOf(event, key ? "sk-key" : ""), { isFork }, asked);
  } catch (error) {
    return error instanceof AutopilotError ? error.code : "another error";
  }
}

describe("how much of a check a job does", () => {
  const rows: readonly (readonly [Row, string])[] = [
    [{ event: "issue_comment", key: true, isFork: false }, "all"],
    [{ event: "pull_request", key: true, isFork: false, asked: "gates" }, "gates"],
    [{ event: "pull_request", key: false, isFork: false }, "gates"],
    [{ event: "pull_request", key: false, isFork: false, asked: "review" }, "key_missing"],
    [{ event: "pull_request", key: false, isFork: true }, "gates"],
    [{ event: "pull_request", key: false, isFork: true, asked: "gates" }, "gates"],
    [{ event: "pull_request_target", key: true, isFork: true, asked: "review" }, "review"],
  ];
  test.each(rows)("%j is %j", (row, checks) => {
    expect(done(row)).toBe(checks);
  });

  test.each(["delivery-token", "notify-url"])("executes no fork's code beside %s", (name) => {
    const step = stepOf("pull_request", "", { [name]: "https://secret.example" });
    expect(() => checksToDo(step, { isFork: true }, "gates")).toThrow(AutopilotError);
    expect(checksToDo(step, { isFork: false }, "gates")).toBe("gates");
  });

  test("never executes a fork's code where a key or a token that may write is in reach", () => {
    const events = ["pull_request", "pull_request_target", "issue_comment", "workflow_dispatch"];
    const asks = [undefined, "gates", "review", "all"] as const;
    for (const event of events) {
      for (const asked of asks) {
        const row = { event, isFork: true, ...(asked === undefined ? {} : { asked }) };
        expect(done({ ...row, key: true })).toBe("review");
        const without = done({ ...row, key: false });
        const isSafe = event === "pull_request" && asked !== "review";
        expect(without).toBe(isSafe ? "gates" : "key_missing");
      }
    }
  });
});
