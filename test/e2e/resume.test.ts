import { describe, expect, test } from "vitest";
import { hang, quota, read, submit } from "../bed/model/steps.ts";
import { priceScenario } from "../samples/price.ts";
import { expectDecency, startSetting, visitsAsked } from "./setting.ts";

const resume = { inputs: { command: "resume", "resume-from": "latest" } };

describe("a second workflow run resumes and delivers", () => {
  test("after the machine was lost during code, with nothing but the artifacts", async () => {
    await using setting = await startSetting({
      whole: true,
      scenario: { ...priceScenario, code: [read("src/price.js"), hang()] },
    });
    const saved = Promise.withResolvers<void>();
    const lost = setting.bed.start(
      setting.step({
        skipPost: true,
        cancelAfter: () => false,
        timeoutMs: 60_000,
        onLine: (line) => {
          if (line.includes("successfully finalized")) saved.resolve();
        },
      }),
    );
    await modelReached(setting.model, "code", 2);
    await saved.promise;
    lost.kill("SIGKILL");
    await lost.result;
    setting.play(priceScenario);
    const result = await setting.run(resume);
    const github = await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(visitsAsked(setting.model).filter((v) => v.startsWith("plan"))).toEqual(["plan 1"]);
    expect(github.pull_requests).toHaveLength(1);
  });

  test("after the process was killed during code and the post step saved what was there", async () => {
    await using setting = await startSetting({
      whole: true,
      scenario: { ...priceScenario, code: [...priceScenario.code.slice(1, 2), hang()] },
    });
    const killed = setting.bed.start(setting.step());
    await modelReached(setting.model, "code", 2);
    killed.kill("SIGKILL");
    const first = await killed.result;
    expect(first.survivors).toEqual([]);
    setting.play({
      ...priceScenario,
      code: () => submit({ summary: "The edit was there already." }),
    });
    const result = await setting.run({
      inputs: { command: "resume", "resume-from": `${first.runId}` },
    });
    await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
  });

  test("after a cancel during review, in the same conversation", async () => {
    await using setting = await startSetting({
      whole: true,
      scenario: { ...priceScenario, review: [read("src/price.js"), hang()] },
    });
    const running = setting.bed.start(setting.step({ inputs: { review: "auto" } }));
    await modelReached(setting.model, "review", 6);
    running.cancel();
    const first = await running.result;
    await expectDecency(setting, first);
    expect(first.outcome).toBe("cancelled");
    const before = setting.model.calls.length;
    setting.play(priceScenario);
    const result = await setting.run({ inputs: { ...resume.inputs, review: "auto" } });
    await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(new Set(setting.model.calls.slice(before).map((call) => call.phase))).toEqual(
      new Set(["review"]),
    );
    expect(
      setting.model.calls.slice(before).some((call) => call.index > 0 && call.phase === "review"),
    ).toBe(true);
  });

  test("after the budget ran out in test, with a higher one", async () => {
    const tokens = await tokensOfOne();
    expect(tokens).toBeGreaterThan(0);
    await using again = await startSetting();
    const first = await again.run({
      inputs: { "budget-tokens": String(Math.round(tokens * 0.75)) },
    });
    await expectDecency(again, first);
    expect(first.outputs).toMatchObject({
      verdict: "needs_more_budget",
      code: "budget",
      phase: "test",
    });
    const result = await again.run(resume);
    await expectDecency(again, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(visitsAsked(again.model).filter((v) => /^(plan|code)/.test(v))).toEqual([
      "plan 1",
      "code 1",
    ]);
  });

  test("after the quota was spent in plan, by a comment", async () => {
    await using setting = await startSetting({
      scenario: { ...priceScenario, plan: [read("src/price.js"), quota()] },
    });
    const issue = await setting.bed.openIssue("Discount is wrong", "It is.");
    const payload = await setting.bed.comment(issue, "/omk run");
    const first = await setting.run({ event: "issue_comment", payload });
    await expectDecency(setting, first);
    expect(first.outputs).toMatchObject({
      verdict: "blocked_on_external",
      code: "quota",
      phase: "plan",
    });
    setting.play(priceScenario);
    const again = await setting.bed.comment(issue, "/omk resume");
    const result = await setting.run({ event: "issue_comment", payload: again });
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "ready", "run-key": first.outputs["run-key"] });
    expect(github.comments.filter((c) => c.body.startsWith("<!-- omk:sticky"))).toHaveLength(1);
  });

  test("delivers only, after the pull request was refused", async () => {
    await using setting = await startSetting({ mayCreatePullRequests: false });
    const first = await setting.run();
    await expectDecency(setting, first);
    expect(first.outputs).toMatchObject({
      verdict: "blocked_on_external",
      code: "pull_request_refused",
    });
    const calls = setting.model.calls.length;
    const result = await setting.run(resume);
    expect(result.outputs["code"]).toBe("pull_request_refused");
    expect(setting.model.calls).toHaveLength(calls);
  });

  test("says so when there is nothing to resume", async () => {
    await using setting = await startSetting();
    const result = await setting.run(resume);
    expect(result.exitCode).toBe(1);
    expect(result.outputs["code"]).toBe("state_missing");
    expect(result.annotations.some((a) => a.level === "error")).toBe(true);
  });
});

/** What a run of the price shop costs. */
async function tokensOfOne(): Promise<number> {
  await using setting = await startSetting();
  return Number((await setting.run()).outputs["tokens"]);
}

/** Resolves when the phase has asked the model this often. */
async function modelReached(
  model: { called(n: number): Promise<unknown>; calls: readonly { phase: string }[] },
  phase: string,
  times: number,
) {
  for (let n = 1; model.calls.filter((call) => call.phase === phase).length < times; n += 1)
    await model.called(n);
}
