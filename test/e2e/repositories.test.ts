import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Bed } from "../bed/bed.ts";
import { git } from "../bed/git/run-git.ts";
import { edit, submit } from "../bed/model/steps.ts";
import { priceScenario, priceTask, quickShop } from "../samples/price.ts";
import { expectDecency, startSetting } from "./setting.ts";

describe("a repository", () => {
  test("in which the agent changes nothing ends not_ready", async () => {
    await using setting = await startSetting({
      scenario: { ...priceScenario, code: [submit({ summary: "I looked at it." })] },
      repo: { ...quickShop, ".omk/autopilot.toml": "max_repairs = 1\n" },
    });
    const result = await setting.run();
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "not_ready", code: "empty_diff" });
    expect(github.branches.map((b) => b.name)).toEqual(["main"]);
  });

  test("without a known gate ends before a token is spent, and says how to write one", async () => {
    await using setting = await startSetting({ repo: { "README.md": "# nothing to run\n" } });
    const result = await setting.run();
    await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "not_ready", code: "no_gates" });
    expect(result.summary).toContain("[[gates]]");
    expect(setting.model.calls).toEqual([]);
  });

  test("whose base branch is missing ends before a token is spent", async () => {
    await using setting = await startSetting();
    const result = await setting.run({ inputs: { base: "develop" } });
    await expectDecency(setting, result);
    expect(result.outputs["code"]).toBe("base_missing");
    expect(setting.model.calls).toEqual([]);
  });

  test.each([
    ["shallow", ["--depth=1"], []],
    ["detached", ["--depth=1"], ["checkout", "--quiet", "--detach"]],
    ["full", [], []],
  ])(
    "in a %s checkout, with main moved since, is delivered against main as it is now",
    async (_, depth, then) => {
      await using setting = await startSetting();
      const { bed } = setting;
      const url = `${bed.serverUrl}/${bed.owner}/${bed.repo}`;
      const checkout = async (folder: string) => {
        await git(["clone", "--quiet", ...depth, url, folder], { cwd: "/" });
        if (then.length > 0) await git(then, { cwd: folder });
        await moveMain(bed);
      };
      const result = await setting.run({ checkout });
      expect(result.outputs["verdict"]).toBe("ready");
      const parent = await bed.git("merge-base", "main", result.outputs["head-sha"] ?? "");
      expect(parent).toBe(await bed.git("rev-parse", "main"));
    },
  );

  test("with spaces, non-ASCII names, links and CRLF keeps them all", async () => {
    const odd = {
      "docs/a file with spaces.md": "one\r\ntwo\r\n",
      "docs/ünïcödé 文件.txt": "text\n",
      "docs/-dash.txt": "dash\n",
      link: { content: "docs/ünïcödé 文件.txt", mode: "120000" },
      "run.sh": { content: "#!/bin/sh\n", mode: "100755" },
    } as const;
    await using setting = await startSetting({ repo: { ...quickShop, ...odd } });
    const result = await setting.run();
    await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    const files = await setting.bed.git(
      "diff",
      "--name-only",
      "main",
      result.outputs["head-sha"] ?? "",
    );
    expect(files.trim().split("\n")).toEqual(["src/price.js", "test/price.test.js"]);
  });

  test("is not harmed by a task of 200 kB with shell and workflow commands in it", async () => {
    const task = `${priceTask}\n$(touch /tmp/omk-pwned) \`touch /tmp/omk-pwned\`\n::set-output name=verdict::cancelled\n::error::boo\n${"x".repeat(200_000)}`;
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", "It is.");
    const payload = await setting.bed.comment(issue, "/omk run");
    const body = `/omk run ${task}`;
    const result = await setting.run({
      event: "issue_comment",
      payload: { ...payload, comment: { ...payload.comment, body } },
    });
    const github = await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(setting.model.calls[0]?.system).toContain("x".repeat(200_000));
    expect(result.annotations.filter((a) => a.message === "boo")).toEqual([]);
    expect(existsSync("/tmp/omk-pwned")).toBe(false);
    expect(github.pull_requests[0]?.body?.length).toBeLessThan(65_536);
  });

  test("keeps its own checkout untouched", async () => {
    await using setting = await startSetting({
      scenario: {
        ...priceScenario,
        code: [
          ...priceScenario.code.slice(0, 1),
          edit("src/price.js", "- off - off", "- off"),
          submit({ summary: "" }),
        ],
      },
    });
    const result = await setting.run();
    const { execa } = await import("execa");
    const { stdout } = await execa({ cwd: result.workspace })`git status --porcelain --ignored`;
    expect(stdout).toBe("");
  });
});

/** Somebody merges something else meanwhile. */
async function moveMain(bed: Bed): Promise<void> {
  const where = { owner: bed.owner, repo: bed.repo };
  await bed.user(bed.owner).repos.createOrUpdateFileContents({
    ...where,
    path: "CHANGES.md",
    message: "Note a change",
    content: Buffer.from("# Changes\n").toString("base64"),
  });
}
