import { describe, expect, test } from "vitest";
import { priceTask } from "../samples/price.ts";
import { expectDecency, startSetting, visitsAsked } from "./setting.ts";

describe("a plan that waits", () => {
  test("is shown, and /omk approve writes the code of exactly this plan in a new job", {
    timeout: 300_000,
  }, async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("The discount", priceTask);
    const say = async (text: string) => ({
      event: "issue_comment",
      payload: await setting.bed.comment(issue, text),
    });
    const first = await setting.run(await say("/omk plan"));
    expect(first.outputs).toMatchObject({
      verdict: "blocked_on_human",
      code: "plan_to_approve",
      "resume-command": "/omk approve",
    });
    expect(first.exitCode).toBe(0);
    const waiting = await expectDecency(setting, first);
    expect(visitsAsked(setting.model)).toEqual(["plan 1"]);
    const sticky = waiting.comments.find((c) => c.body.startsWith("<!-- omk:sticky"));
    expect(sticky?.body).toContain("Subtract `off` once");
    expect(waiting.check_runs.find(({ name }) => name === "omk / code")).toMatchObject({
      conclusion: "action_required",
    });
    const second = await setting.run(await say("/omk approve"));
    expect(second.outputs).toMatchObject({ verdict: "ready", code: "proved" });
    expect(second.outputs["run-key"]).toBe(first.outputs["run-key"]);
    expect(visitsAsked(setting.model).filter((visit) => visit.startsWith("plan"))).toEqual([
      "plan 1",
    ]);
    await expectDecency(setting, second);
  });
});

describe("two runs on one issue", () => {
  test("one after the other: the second takes a branch of its own", {
    timeout: 300_000,
  }, async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("The discount", priceTask);
    const run = async () =>
      setting.run({
        event: "issue_comment",
        payload: await setting.bed.comment(issue, "/omk run"),
      });
    const first = await run();
    const second = await run();
    expect(first.outputs["branch"]).toBe(`omk/i${issue}-the-discount`);
    expect(second.outputs["branch"]).toBe(`omk/i${issue}-the-discount-2`);
    expect(second.outputs).toMatchObject({ verdict: "ready" });
  });
});
