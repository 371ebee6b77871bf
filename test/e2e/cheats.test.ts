import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { missingPrograms } from "../helpers/installed.ts";
import { cheating, cheats, limited, limits } from "../samples/cheats.ts";
import { nodeShop } from "../samples/shops.ts";
import { expectDecency, startSetting } from "./setting.ts";

describe("a coder that only looks done", () => {
  test.for(cheats)("and $name is never ready", async (cheat, { skip }) => {
    const { repo, programs } = cheat.shop ?? nodeShop;
    const missing = missingPrograms(programs);
    skip(missing.length > 0, `no ${missing.join(", ")} here`);
    await using setting = await startSetting({
      scenario: cheating(cheat),
      repo: { ...repo, ".omk/autopilot.toml": "max_repairs = 0\n" },
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

  test.each(limits)(
    "is ready where its way is “$class”, which docs/limits.md names",
    async (limit) => {
      await using setting = await startSetting({ scenario: limited(limit) });
      const result = await setting.run();
      await expectDecency(setting, result);
      expect(result.outputs["verdict"]).toBe("ready");
      expect(await readFile("docs/limits.md", "utf8")).toContain(`\n## ${limit.class}\n`);
    },
  );
});
