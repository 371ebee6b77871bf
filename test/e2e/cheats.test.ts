import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { missingPrograms, skipNote } from "../helpers/installed.ts";
import { cheating, cheats, limited, limits } from "../samples/cheats.ts";
import { nodeShop } from "../samples/shops.ts";
import { expectDecency, startSetting } from "./setting.ts";

/** What Kimi does with its own hands; the others play theirs in process. */
const byKimi = ["weakens the assertion", "poisons what packages are run from"];

describe("a coder that only looks done", () => {
  describe.each(cheats)("and $name", (cheat) => {
    const { repo, programs } = cheat.shop ?? nodeShop;
    const missing = missingPrograms(programs);
    test.skipIf(missing.length > 0)(`is never ready${skipNote(missing)}`, async () => {
      await using setting = await startSetting({
        ...(byKimi.includes(cheat.name) ? { whole: true } : {}),
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
