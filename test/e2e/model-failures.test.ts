import { describe, expect, test } from "vitest";
import { bash, contentFilter, cut, hang, length, quota, read, say, status, type Step } from "../bed/model/steps.ts";
import { priceScenario, priceShop } from "../samples/price.ts";
import { expectDecency, startSetting } from "./setting.ts";

const cases: readonly [string, readonly Step[] | ((call: object) => Step), string, string][] = [
  ["a refused key", [status(401)], "blocked_on_external", "auth"],
  ["a spent quota", [quota()], "blocked_on_external", "quota"],
  ["errors without end", () => status(500), "failed_infra", "overloaded"],
  ["a stream that is cut", () => cut(), "failed_infra", "truncated"],
  ["no answer at all", () => hang(), "failed_infra", "timeout"],
  ["prose instead of a result", () => say("All done, trust me."), "not_ready", "no_result"],
  ["answers that are too long", () => length(), "not_ready", "length"],
  ["the same call for ever", () => bash("true"), "not_ready", "repeat_breaker"],
  ["a content filter", () => contentFilter(), "not_ready", "content_filter"],
];

describe("a model with", () => {
  test.each(cases)("%s ends the run with its own code, and never green", async (_, reply, verdict, code) => {
    await using setting = await startSetting({
      repo: { ...priceShop, ".omk/autopilot.toml": "idle_timeout_secs = 10\n" },
      scenario: { ...priceScenario, code: reply },
    });
    const result = await setting.run();
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict, code, phase: "code" });
    expect(result.exitCode).toBe(1);
    expect(github.pull_requests).toEqual([]);
    expect(github.artifacts.length).toBeGreaterThan(0);
  });

  test("a key that allows one request at a time still ends ready", async () => {
    await using setting = await startSetting({
      model: { parallel: 1 },
      scenario: { ...priceScenario, review: [read("src/price.js"), ...priceScenario.review.slice(1)] },
    });
    const result = await setting.run({ inputs: { review: "auto" } });
    await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
  });
});
