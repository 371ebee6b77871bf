import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { missingPrograms, skipNote } from "../helpers/installed.ts";
import { type Cheat, cheating, cheats, limited, limits } from "../samples/cheats.ts";
import { nodeShop } from "../samples/shops.ts";
import { expectDecency, startSetting } from "./setting.ts";

describe("a coder that only looks done", () => {
  for (const cheat of cheats) {
    const { language, programs } = cheat.shop ?? nodeShop;
    const missing = missingPrograms(programs);
    const title = `and ${cheat.name} is never ready, in ${language}${skipNote(missing)}`;
    test.skipIf(missing.length > 0)(title, () => expectCaught(cheat));
  }

  test.each(limits)("and would $class is ready, and docs/limits.md says so", async (limit) => {
    await using setting = await startSetting({ scenario: limited(limit) });
    const result = await setting.run();
    await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(await readFile("docs/limits.md", "utf8")).toContain(`\n## ${limit.class}\n`);
  });
});

async function expectCaught(cheat: Cheat): Promise<void> {
  await using setting = await startSetting({
    scenario: cheating(cheat),
    repo: { ...(cheat.shop ?? nodeShop).repo, ".omk/autopilot.toml": "max_repairs = 0\n" },
  });
  const result = await setting.run();
  const github = await expectDecency(setting, result);
  expect(result.outputs).toMatchObject({ verdict: "not_ready", code: cheat.code });
  expect(github.pull_requests).toEqual([]);
  const said = github.check_runs
    .map((check) => `${check.output.title}\n${check.output.summary}\n${check.output.text}`)
    .join("\n");
  expect(said).toContain(cheat.names);
}
