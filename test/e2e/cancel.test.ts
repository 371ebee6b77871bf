import { describe, expect, test } from "vitest";
import { hang } from "../bed/model/steps.ts";
import { priceScenario, priceTask, quickShop } from "../samples/price.ts";
import { atWork } from "./people.ts";
import { expectDecency, type Setting, startSetting } from "./setting.ts";

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

describe("without a checkout", () => {
  const checkout = async () => {};
  const people = { collaborators: { wanda: "write" } } as const;

  async function comment(setting: Setting, body: string) {
    const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
    const payload = await setting.bed.comment(issue, body, "wanda");
    return setting.run({ event: "issue_comment", payload, checkout });
  }

  const answers = async ({ bed }: Setting) =>
    (await bed.export()).comments.flatMap(({ body }) => (body.startsWith("<!--") ? [body] : []));

  test.each([
    ["/omk cancel", "Nothing is running here"],
    ["/omk status", "No run was started here yet"],
    ["/omk help", "| command | does |"],
  ])("%s is obeyed, for it needs no code", async (body, answer) => {
    await using setting = await startSetting(people);
    expect((await comment(setting, body)).exitCode).toBe(0);
    expect(await answers(setting)).toEqual([expect.stringContaining(answer)]);
  });

  test("the repository's own policy decides all the same who may", async () => {
    const repo = { ...quickShop, ".omk/autopilot.toml": 'roles = ["admin"]\n' };
    await using setting = await startSetting({ ...people, repo });
    const { log, exitCode } = await comment(setting, "/omk cancel");
    expect(exitCode).toBe(0);
    expect(log).toContain("Nothing to do");
    expect(await answers(setting)).toEqual([]);
  });

  test("a policy that cannot be read stops it", async () => {
    await using setting = await startSetting(people);
    setting.bed.faults.push({ match: /\/contents\/\.omk/, status: 403, times: 9 });
    const { outputs, exitCode } = await comment(setting, "/omk cancel");
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ code: "github_unavailable" });
  });

  test("a run is told that it needs one", async () => {
    await using setting = await startSetting(people);
    const { outputs } = await comment(setting, "/omk run");
    expect(outputs).toMatchObject({ code: "checkout_missing" });
    expect(setting.model.calls).toEqual([]);
  });
});
