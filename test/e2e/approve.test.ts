import { describe, expect, test } from "vitest";
import { dearerScenario, priceScenario, soundShop } from "../samples/price.ts";
import { checksOn, expectDecency, startSetting, visitsAsked } from "./setting.ts";

describe("a change of what a test expects", () => {
  test("waits for a person, names the test, and goes on from there with /omk approve", async () => {
    await using setting = await startSetting({ scenario: dearerScenario, repo: soundShop });
    const issue = await setting.bed.openIssue("A cent more", "Prices without a discount.");
    const first = await setting.run({
      event: "issue_comment",
      payload: await setting.bed.comment(issue, "/omk run"),
    });
    const waiting = await expectDecency(setting, first);
    expect(first.outputs).toMatchObject({
      verdict: "blocked_on_human",
      code: "expectations_changed",
      "resume-command": "/omk approve",
    });
    expect(first.exitCode).toBe(0);
    expect(waiting.pull_requests).toEqual([]);
    expect(checksOn(waiting, first.outputs["head-sha"])).toContain("omk / verify action_required");
    const sticky = waiting.comments.find((c) => c.body.startsWith("<!-- omk:sticky"));
    expect(sticky?.body).toContain("no discount leaves the price");
    expect(sticky?.body).toContain("/omk approve");
    const asked = setting.model.calls.length;

    const second = await setting.run({
      event: "issue_comment",
      payload: await setting.bed.comment(issue, "/omk approve"),
    });
    const github = await expectDecency(setting, second);
    expect(second.outputs).toMatchObject({ verdict: "ready", code: "proved" });
    expect(second.outputs["run-key"]).toBe(first.outputs["run-key"]);
    const body = github.pull_requests[0]?.body ?? "";
    expect(body).toMatch(/Changed expectations.*Approved by octocat/);
    expect(body.indexOf("Changed expectations")).toBeLessThan(body.indexOf("### Proof"));
    expect(visitsAsked(setting.model).slice(0, 3)).toEqual(["plan 1", "code 1", "test 1"]);
    expect(setting.model.calls.length).toBe(asked);
  });

  test("that nobody announced is not there to be approved", async () => {
    const silent = { ...dearerScenario, plan: priceScenario.plan };
    await using setting = await startSetting({
      scenario: silent,
      repo: { ...soundShop, ".omk/autopilot.toml": "max_repairs = 0\n" },
    });
    const first = await setting.run();
    expect(first.outputs).toMatchObject({ verdict: "not_ready", code: "expectations_changed" });
    const approve = await setting.run({ inputs: { command: "approve", task: "" } });
    expect(approve.outputs).toMatchObject({ code: "nothing_to_approve" });
    await expectDecency(setting, approve);
  });
});
