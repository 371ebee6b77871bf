import { describe, expect, test } from "vitest";
import { hang } from "../bed/model/steps.ts";
import { startStage } from "../bed/runner/stage.ts";
import { priceScenario, priceTask } from "../samples/price.ts";
import { expectDecency, type Setting, startSetting } from "./setting.ts";

/** A run that is at work on an issue, in a process of its own: the model is silent in `code`. */
async function atWork(setting: Setting) {
  const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
  const payload = await setting.bed.comment(issue, "/omk run");
  const { promise, resolve } = Promise.withResolvers<void>();
  const running = setting.bed.start(
    setting.step({
      startStage,
      event: "issue_comment",
      payload,
      onLine: (line) => {
        if (/\bcode\b/.test(line)) resolve();
      },
    }),
  );
  await Promise.race([promise, running.result]);
  return { issue, running };
}

const stuck = { ...priceScenario, code: [hang()] };

describe("/omk cancel", () => {
  test("reaches the run in its other job, which saves and reports it, and resume goes on", async () => {
    await using setting = await startSetting({ scenario: stuck });
    const { issue, running } = await atWork(setting);
    const say = async (text: string) => ({
      event: "issue_comment",
      payload: await setting.bed.comment(issue, text),
    });
    const cancel = await setting.run(await say("/omk cancel"));
    expect(cancel.exitCode).toBe(0);
    const cancelled = await running.result;
    expect(cancelled.outcome).toBe("cancelled");
    const github = await expectDecency(setting, cancelled);
    const bodies = github.comments.map(({ body }) => body);
    const sticky = bodies.find((body) => body.startsWith("<!-- omk:sticky")) ?? "";
    expect(bodies.find((body) => body.startsWith("<!-- omk:answer"))).toContain(
      `as \`${setting.bed.owner}\` asked`,
    );
    expect(sticky).toMatch(/– Cancelled[\s\S]*- \[ \] <!-- omk:box resume -->/);
    setting.play(priceScenario);
    const resumed = await setting.run(await say("/omk resume"));
    expect(resumed.outputs["verdict"]).toBe("ready");
    expect(sticky).toContain(` key=${resumed.outputs["run-key"]} `);
  });

  test("without the right names it, and the run goes on", async () => {
    await using setting = await startSetting({
      scenario: stuck,
      permissions: { actions: "read" },
    });
    const { issue, running } = await atWork(setting);
    const refused = await setting.run({
      event: "issue_comment",
      payload: await setting.bed.comment(issue, "/omk cancel"),
    });
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs).toMatchObject({ code: "not_authorised" });
    expect(refused.log).toContain("actions: write");
    running.cancel();
    expect((await running.result).outcome).toBe("cancelled");
  });
});
