import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { checksOn, expectDecency, startSetting, visitsAsked } from "./setting.ts";

describe("a step in process", () => {
  test("delivers what the bundle delivers: comment, checks, pull request, artifact", async () => {
    await using setting = await startSetting({ whole: false });
    const before = { ...process.env };
    const issue = await setting.bed.openIssue("Discount is wrong", "discounted(1000, 10) is 800.");
    const payload = await setting.bed.comment(issue, "/omk run");
    const result = await setting.run({ event: "issue_comment", payload });
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "ready", code: "proved", phase: "deliver" });
    expect(result.exitCode).toBe(0);
    expect(visitsAsked(setting.model)).toEqual(["plan 1", "code 1", "test 1"]);
    const key = result.outputs["run-key"];
    const ours = github.comments.filter((c) => c.user?.login === "github-actions[bot]");
    expect(ours.map(({ body }) => body.split("\n")[0])).toEqual([
      `<!-- omk:sticky key=${key} run=${result.runId} -->`,
    ]);
    const [pull] = github.pull_requests;
    expect(pull?.body).toContain(`Closes #${issue}`);
    expect(result.outputs["head-sha"]).toBe(pull?.head.sha);
    expect(await setting.bed.git("diff", "--stat", "main", pull?.head.sha ?? "")).toMatch(
      /src\/price\.js[\s\S]*test\/price\.test\.js/,
    );
    expect(checksOn(github, pull?.head.sha)).toEqual([
      "omk / code success",
      "omk / deliver success",
      "omk / plan success",
      "omk / review skipped",
      "omk / test success",
      "omk / verify success",
    ]);
    expect(github.artifacts.map((a) => a.name)).toContain(result.outputs["state-artifact"]);
    const looks = setting.bed.calls.filter(({ path }) => path.endsWith("/git/ref/heads%2Fmain"));
    expect(looks).toHaveLength(1);
    expect(result.summary).toContain("price");
    expect(result.masks).toContain("sk-test-key-of-the-model");
    expect(process.env).toEqual(before);
  });

  test("has its secrets in no environment from its first word on, and uploads all the same", async () => {
    await using setting = await startSetting({ whole: false });
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "identity-of-the-job",
      "INPUT_NO-INPUT": "by-a-name-that-is-none",
    };
    const looks: string[] = [];
    const look = () => {
      // What a child would see that is given no environment of its own.
      if (looks.length === 0) looks.push(execFileSync("env", { encoding: "utf8" }));
      looks.push(...Object.entries(process.env).map(([name, value]) => `${name}=${value}`));
    };
    const result = await setting.run({
      inputs: { "notify-url": "http://127.0.0.1:9/hook-of-nobody" },
      env,
      // Not in the line itself: the artifact client says one while it reads its token.
      onLine: () => void setImmediate(look),
    });
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "ready", code: "proved" });
    expect(github.artifacts.map((a) => a.name)).toContain(result.outputs["state-artifact"]);
    expect(looks.length).toBeGreaterThan(100);
    expect(looks.join("\n")).toContain("GITHUB_RUN_ID=");
    const secret =
      /^INPUT_.*|^ACTIONS_\w+_TOKEN.*|sk-test-key|hook-of-nobody|identity-of|by-a-name/gm;
    expect([...new Set(looks.join("\n").match(secret))]).toEqual([]);
  });
});
