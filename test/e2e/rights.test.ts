import { describe, expect, test } from "vitest";
import { priceShop, quickShop } from "../samples/price.ts";
import { expectDecency, type Setting, startSetting } from "./setting.ts";

describe("what is wrong is named before tokens are spent", () => {
  test.each([
    [
      { command: "go" },
      /Input `command` is "go"; allowed is auto, run, plan, check, fix, resume, approve, doctor/,
    ],
    [{ "kimi-api-key": "" }, /kimi-api-key/],
    [{ task: "   ", command: "run" }, /`task` is empty/],
  ])("for the inputs %j", async (inputs, message) => {
    await using setting = await startSetting();
    const result = await setting.run({ inputs });
    await expectDecency(setting, result);
    expect(result.exitCode).toBe(1);
    expect(result.annotations.find((a) => a.level === "error")?.message).toMatch(message);
    expect(setting.model.calls).toEqual([]);
  });

  test.each([
    [".omk/autopilot.toml", "max_repair = 3\n", /autopilot\.toml.*1.*max_repairs/s],
    [".omk/gates.toml", '[[gates]]\nname = "t"\ncomand = "npm"\n', /gates\.toml.*3.*command/s],
  ])("for %s with a mistake, by line", async (file, text, message) => {
    await using setting = await startSetting({ repo: { ...quickShop, [file]: text } });
    const result = await setting.run();
    await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("not_ready");
    expect(result.annotations.find((a) => a.level === "error")?.message).toMatch(message);
    expect(setting.model.calls).toEqual([]);
  });

  test("for a key that the model's server refuses", async () => {
    await using setting = await startSetting();
    const result = await setting.run({ inputs: { "kimi-api-key": "sk-another-key" } });
    await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "blocked_on_external", code: "auth" });
    expect(result.summary).toContain("api.moonshot.cn");
  });
});

describe("a plain run asks for no right by trying to write", () => {
  // A question of that kind is a request to write that cannot succeed.
  const failedWrites = ({ bed }: Setting) =>
    bed.calls.filter(({ method, status }) => method !== "GET" && status >= 400);

  test("on an issue: whatever it writes is meant, and taken", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", "It is.");
    const payload = await setting.bed.comment(issue, "/omk run");
    const result = await setting.run({ event: "issue_comment", payload });
    expect(result.outputs["verdict"]).toBe("ready");
    expect(failedWrites(setting)).toEqual([]);
  });

  test("and doctor asks for each right of it once", async () => {
    await using setting = await startSetting();
    await setting.run({ inputs: { command: "doctor" } });
    const asked = failedWrites(setting).map(({ path }) => path.split("/").slice(4).join("/"));
    expect(asked.toSorted()).toEqual([
      "check-runs",
      "git/refs",
      "issues/999999999/comments",
      "pulls",
    ]);
  });
});

describe("what can still be done is done", () => {
  test("without the right to create check runs", async () => {
    await using setting = await startSetting({ permissions: { checks: "none" } });
    const result = await setting.run();
    const github = await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(result.log).toContain("checks: write");
    expect(github.check_runs).toEqual([]);
    expect(github.pull_requests).toHaveLength(1);
  });

  test("without the right to comment", async () => {
    await using setting = await startSetting({ permissions: { issues: "none" } });
    const issue = await setting.bed.openIssue("Discount is wrong", "It is.");
    const payload = await setting.bed.comment(issue, "/omk run");
    const result = await setting.run({ event: "issue_comment", payload });
    const github = await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(result.log).toContain("issues: write");
    expect(github.pull_requests).toHaveLength(1);
  });

  test("without the right to push: the change is kept in the artifact", async () => {
    await using setting = await startSetting({ permissions: { contents: "read" } });
    const result = await setting.run();
    await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "blocked_on_external", code: "push_refused" });
    expect(result.summary).toContain("repo.bundle");
  });

  test("without the right to open pull requests: the branch is pushed and linked", async () => {
    await using setting = await startSetting({ mayCreatePullRequests: false });
    const result = await setting.run();
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({
      verdict: "blocked_on_external",
      code: "pull_request_refused",
    });
    expect(result.summary).toContain("/compare/main...");
    expect(github.branches.map((b) => b.name)).toContain(result.outputs["branch"]);
  });
});

describe("orders by comment", () => {
  test.each([
    ["a reader", "reader", "/omk run do it"],
    ["a stranger", "mallory", "/omk run do it"],
  ])("of %s start no run and get a reaction only", async (_, login, body) => {
    await using setting = await startSetting({
      collaborators: { reader: "read" },
      people: ["mallory"],
    });
    const issue = await setting.bed.openIssue("A bug", "It is.");
    const payload = await setting.bed.comment(issue, body, login);
    const result = await setting.run({ event: "issue_comment", payload });
    const github = await expectDecency(setting, result);
    expect(result.exitCode).toBe(0);
    expect(setting.model.calls).toEqual([]);
    expect(github.comments).toHaveLength(1);
    expect(github.branches.map((b) => b.name)).toEqual(["main"]);
    expect(setting.bed.reactions(payload.comment?.id ?? 0)).toHaveLength(1);
  });

  test("are none in a comment that only speaks of one", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("A bug", "It is.");
    const payload = await setting.bed.comment(issue, "please /omk run");
    const result = await setting.run({ event: "issue_comment", payload });
    expect(result.exitCode).toBe(0);
    expect((await setting.bed.export()).comments).toHaveLength(1);
  });

  test("answer help and status", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("A bug", "It is.");
    for (const body of ["/omk help", "/omk status", "/omk rnu"]) {
      const payload = await setting.bed.comment(issue, body);
      expect((await setting.run({ event: "issue_comment", payload })).exitCode).toBe(0);
    }
    const answers = (await setting.bed.export()).comments.filter(
      (c) => c.user?.login === "github-actions[bot]",
    );
    expect(answers.map((c) => c.body)).toEqual([
      expect.stringContaining("/omk resume"),
      expect.stringContaining("No run"),
      expect.stringContaining("`rnu` is no command"),
    ]);
  });
});

describe("doctor", () => {
  test("names what is there and what is missing, and spends no token", async () => {
    await using setting = await startSetting({ repo: priceShop, permissions: { checks: "none" } });
    const result = await setting.run({ inputs: { command: "doctor" } });
    const github = await expectDecency(setting, result);
    expect(result.summary).toContain("checks: write");
    expect(result.summary).toContain("npm test");
    expect(github.comments).toEqual([]);
    expect(github.branches.map((b) => b.name)).toEqual(["main"]);
    expect(setting.model.calls).toEqual([]);
  });

  test("answers where somebody asked", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Is all well?", "");
    const payload = await setting.bed.comment(issue, "/omk doctor");
    const result = await setting.run({ event: "issue_comment", payload });
    const { comments } = await expectDecency(setting, result);
    const answers = comments.filter(({ user }) => user.login === "github-actions[bot]");
    expect(answers.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- omk:answer -->\nA run can begin\./),
    ]);
  });
});
