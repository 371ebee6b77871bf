import { describe, expect, test } from "vitest";
import type { Scenario } from "../bed/model/scenario.ts";
import { bash, submit } from "../bed/model/steps.ts";
import { pricePlan, priceScenario, priceShop } from "../samples/price.ts";
import { checksOn, expectDecency, startSetting, visitsAsked } from "./setting.ts";

/** A shop without a defect, and a task that wants another price where nothing is taken off. */
const shop = {
  ...priceShop,
  "src/price.js": (priceShop["src/price.js"] ?? "").replace("off - off", "off"),
};

const newExpectation: Scenario = {
  ...priceScenario,
  plan: [
    submit({
      ...pricePlan,
      summary: "A price without a discount costs a cent more.",
      criteria: [{ id: "C1", text: "discounted(1000, 0) is 1001" }],
      changed_expectations: ["test/price.test.js: `no discount leaves the price` expects 1000"],
    }),
  ],
  code: [
    bash(
      "sed -i 's/return cents - off/return cents - off + (percent === 0 ? 1 : 0)/' src/price.js",
    ),
    submit({ summary: "A cent more without a discount." }),
  ],
  test: [
    bash("sed -i 's/0), 1000/0), 1001/' test/price.test.js"),
    submit({
      summary: "The test expects 1001 now.",
      claims: [{ criterion: "C1", test: "no discount leaves the price" }],
    }),
  ],
};

describe("a change of what a test expects", () => {
  test("waits for a person, names the test, and goes on from there with /omk approve", async () => {
    await using setting = await startSetting({ scenario: newExpectation, repo: shop });
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
    const silent = { ...newExpectation, plan: priceScenario.plan };
    await using setting = await startSetting({
      scenario: silent,
      repo: { ...shop, ".omk/autopilot.toml": "max_repairs = 0\n" },
    });
    const first = await setting.run();
    expect(first.outputs).toMatchObject({ verdict: "not_ready", code: "expectations_changed" });
    const approve = await setting.run({ inputs: { command: "approve", task: "" } });
    expect(approve.outputs).toMatchObject({ code: "nothing_to_approve" });
    await expectDecency(setting, approve);
  });
});
