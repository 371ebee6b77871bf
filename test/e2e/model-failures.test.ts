import { describe, expect, test } from "vitest";
import {
  bash,
  contentFilter,
  cut,
  hang,
  length,
  quota,
  read,
  type Step,
  say,
  status,
} from "../bed/model/steps.ts";
import { priceScenario, quickShop } from "../samples/price.ts";
import { expectDecency, startSetting } from "./setting.ts";

const cases: readonly [string, readonly Step[] | ((call: object) => Step), object][] = [
  ["a refused key", [status(401)], { verdict: "blocked_on_external", code: "auth" }],
  ["a spent quota", [quota()], { verdict: "blocked_on_external", code: "quota" }],
  ["errors without end", () => status(500), { verdict: "failed_infra", code: "overloaded" }],
  ["a stream that is cut", () => cut(), { verdict: "failed_infra", code: "truncated" }],
  ["no answer at all", () => hang(), { verdict: "failed_infra", code: "timeout" }],
  [
    "prose instead of a result",
    () => say("All done, trust me."),
    { verdict: "not_ready", code: "no_result" },
  ],
  ["answers that are too long", () => length(), { verdict: "not_ready", code: "length" }],
  ["the same call for ever", () => bash("true"), { verdict: "not_ready", code: "repeat_breaker" }],
  ["a content filter", () => contentFilter(), { verdict: "not_ready", code: "content_filter" }],
];

/** What a real Kimi notices by itself: silence, and that it goes in circles. */
const byKimi = ["no answer at all", "the same call for ever"];

describe("a model with", () => {
  test.each(cases)(
    "%s ends the run with its own code, and never green",
    async (name, reply, ending) => {
      await using setting = await startSetting({
        ...(byKimi.includes(name) ? { whole: true } : {}),
        repo: { ...quickShop, ".omk/autopilot.toml": "idle_timeout_secs = 10\n" },
        scenario: { ...priceScenario, code: reply },
      });
      const result = await setting.run();
      const github = await expectDecency(setting, result);
      expect(result.outputs).toMatchObject({ ...ending, phase: "code" });
      expect(result.exitCode).toBe(1);
      expect(github.pull_requests).toEqual([]);
      expect(github.artifacts.length).toBeGreaterThan(0);
    },
  );

  test("a key that allows one request at a time still ends ready", async () => {
    await using setting = await startSetting({
      model: { parallel: 1 },
      scenario: {
        ...priceScenario,
        review: [read("src/price.js"), ...priceScenario.review.slice(1)],
      },
    });
    const result = await setting.run({ inputs: { review: "auto" } });
    await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
  });
});
