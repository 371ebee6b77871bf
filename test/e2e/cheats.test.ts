import { describe, expect, test } from "vitest";
import { cheating, cheats } from "../samples/cheats.ts";
import { priceShop } from "../samples/price.ts";
import { expectDecency, startSetting } from "./setting.ts";

describe("a coder that only looks done", () => {
  test.each(cheats)("and $name is never ready", async (cheat) => {
    await using setting = await startSetting({
      scenario: cheating(cheat),
      repo: { ...priceShop, ".omk/autopilot.toml": "max_repairs = 0\n" },
    });
    const result = await setting.run();
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "not_ready", code: cheat.code });
    expect(github.pull_requests).toEqual([]);
    const said = github.check_runs
      .map((check) => `${check.output.title}\n${check.output.summary}\n${check.output.text}`)
      .join("\n");
    expect(said).toContain(cheat.names);
  });
});
