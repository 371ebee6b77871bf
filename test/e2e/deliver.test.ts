import { describe, expect, test } from "vitest";
import { edit, submit } from "../bed/model/steps.ts";
import { priceScenario, priceShop, wrongFirst } from "../samples/price.ts";
import { checksOn, expectDecency, startSetting, visitsAsked } from "./setting.ts";

const allGreen = ["code", "deliver", "plan", "review", "test", "verify"].map(
  (phase) => `omk / ${phase} success`,
);

describe("a task", () => {
  test("of a workflow step becomes one proved pull request", async () => {
    await using setting = await startSetting({ whole: true, repo: priceShop });
    const result = await setting.run({ inputs: { review: "auto" } });
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({
      verdict: "ready",
      code: "proved",
      phase: "deliver",
      operation: "created",
    });
    expect(result.exitCode).toBe(0);
    expect(github.pull_requests).toHaveLength(1);
    const [pull] = github.pull_requests;
    const branch = github.branches.find((b) => b.name.endsWith(pull?.head.ref ?? "-"));
    expect(pull?.head.sha).toBe(branch?.commit.sha);
    expect(result.outputs["head-sha"]).toBe(pull?.head.sha);
    expect(await setting.bed.git("diff", "--stat", "main", pull?.head.sha ?? "")).toMatch(
      /src\/price\.js[\s\S]*test\/price\.test\.js/,
    );
    expect(checksOn(github, pull?.head.sha)).toEqual(allGreen);
    expect(github.artifacts.map((a) => a.name)).toContain(result.outputs["state-artifact"]);
    expect(
      setting.bed.calls.filter((call) => !call.path.startsWith("/twirp")).length,
    ).toBeLessThanOrEqual(40);
  });

  test("of a comment becomes a pull request, with a reaction and one sticky comment", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue(
      "Discount is wrong",
      "discounted(1000, 10) gives 800.",
    );
    const payload = await setting.bed.comment(issue, "/omk run");
    const result = await setting.run({ event: "issue_comment", payload });
    const github = await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(result.outputs["run-key"]).toMatch(new RegExp(`^i${issue}-[a-z2-7]{8}$`));
    expect(setting.bed.reactions(payload.comment?.id ?? 0).map((r) => r.content)).toContain("eyes");
    const ours = github.comments.filter((c) => c.user?.login === "github-actions[bot]");
    expect(ours).toHaveLength(1);
    expect(ours[0]?.body.split("\n")[0]).toBe(
      `<!-- omk:sticky key=${result.outputs["run-key"]} run=${result.runId} -->`,
    );
    expect(github.pull_requests[0]?.body).toContain(`Closes #${issue}`);
    const message = await setting.bed.git(
      "log",
      "-1",
      "--format=%B",
      github.pull_requests[0]?.head.sha ?? "",
    );
    expect(message).toContain("Co-authored-by: octocat");
  });

  test("whose first attempt is wrong is repaired with the tail that shows the failure", async () => {
    await using setting = await startSetting({ whole: true, scenario: wrongFirst });
    const result = await setting.run();
    await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(visitsAsked(setting.model)).toEqual(["plan 1", "code 1", "test 1", "code 2"]);
    const repair = setting.model.calls.find((call) => call.phase === "code" && call.visit === 2);
    expect(repair?.system).toContain("800 !== 900");
  });

  test("that never gets green ends not_ready without a pull request, its branch pushed and linked", async () => {
    const scenario = {
      ...priceScenario,
      code: {
        1: [edit("src/price.js", "- off - off", "- off - off - 0"), submit({ summary: "Tried." })],
      },
    };
    await using setting = await startSetting({
      scenario,
      repo: {
        ...(await import("../samples/price.ts")).priceShop,
        ".omk/autopilot.toml": "max_repairs = 1\n",
      },
    });
    const issue = await setting.bed.openIssue("Discount is wrong", "");
    const payload = await setting.bed.comment(issue, "/omk run mend it");
    setting.play({
      ...scenario,
      code: (call) =>
        call.visit === 1 ? scenario.code[1] : [submit({ summary: "Nothing more." })],
    });
    const result = await setting.run({ event: "issue_comment", payload });
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "not_ready", code: "gates_red" });
    expect(result.exitCode).toBe(1);
    expect(github.pull_requests).toEqual([]);
    expect(github.branches.map((b) => b.name)).toContain(result.outputs["branch"]);
    expect(checksOn(github, result.outputs["head-sha"])).toContain("omk / test failure");
    const sticky = github.comments.find((c) => c.body.startsWith("<!-- omk:sticky"));
    expect(sticky?.body).toContain(result.outputs["branch"]);
    expect(sticky?.body).toContain("/omk resume");
    expect(
      github.comments.some(
        (c) => c.body.startsWith("<!-- omk:attention") && c.body.includes("@octocat"),
      ),
    ).toBe(true);
  });

  test("that is fulfilled already ends no_change and leaves no branch", async () => {
    const plan = [submit({ outcome: "no_change", summary: "src/price.js does that already." })];
    await using setting = await startSetting({ scenario: { plan } });
    const result = await setting.run();
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "no_change", code: "nothing_to_do" });
    expect(result.exitCode).toBe(0);
    expect(github.branches.map((b) => b.name)).toEqual(["main"]);
  });

  test("is sent back by a blocking finding and reviewed again", async () => {
    const finding = {
      severity: "major",
      path: "src/price.js",
      start_line: 4,
      end_line: 4,
      what: "Negative percent raises the price.",
    };
    await using setting = await startSetting({
      scenario: {
        ...priceScenario,
        code: {
          1: priceScenario.code,
          2: [
            edit("src/price.js", "return cents - off", "return cents - Math.max(0, off)"),
            submit({ summary: "Guarded." }),
          ],
        },
        review: (call) => {
          if (call.role === "verifier")
            return [submit({ verdict: "confirmed", evidence: "discounted(1000, -10) is 1100." })];
          if (!call.system.includes("You are the code reviewer"))
            return [submit({ summary: "Looked.", findings: [] })];
          return call.visit === 1
            ? [submit({ summary: "Looked.", findings: [finding] })]
            : [submit({ summary: "Mended.", earlier: [{ id: "F1", status: "resolved" }] })];
        },
      },
    });
    const result = await setting.run({ inputs: { review: "auto" } });
    const github = await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(visitsAsked(setting.model)).toContain("review 2");
    const repair = setting.model.calls.find((call) => call.phase === "code" && call.visit === 2);
    expect(repair?.system).toContain("Negative percent raises the price.");
    expect(repair?.system).toContain("discounted(1000, -10) is 1100.");
    expect(github.pull_requests[0]?.body).toContain("Resolved by a repair (1)");
    expect(github.pull_requests).toHaveLength(1);
  });
});
