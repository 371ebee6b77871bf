import { describe, expect, test } from "vitest";
import { type Setting, startSetting } from "../e2e/setting.ts";
import { priceTask } from "../samples/price.ts";
import { outputsOfGood, type PlayedJob, playExample } from "./play-example.ts";

describe("the example workflow on the bed", () => {
  test("makes a pull request of a task that is dispatched", async () => {
    await using setting = await startSetting({ whole: true });
    const { jobs } = await play(setting, {
      event: "workflow_dispatch",
      payload: { inputs: { task: priceTask, command: "run" } },
    });
    const body = await deliveredBody(setting, jobs["omk"]);
    expect(body).toContain("discounted");
  });

  test("makes a pull request of an issue on which somebody comments /omk run", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", "discounted(1000, 10) is 800.");
    const payload = await setting.bed.comment(issue, "/omk run");
    const { jobs } = await play(setting, { event: "issue_comment", payload });
    expect(await deliveredBody(setting, jobs["omk"])).toContain(`Closes #${issue}`);
  });

  test("runs nothing for a comment that only mentions the command", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", "");
    const payload = await setting.bed.comment(issue, "I wonder what /omk run would do here.");
    const { jobs } = await play(setting, { event: "issue_comment", payload });
    expect(jobs["omk"]).toMatchObject({ conclusion: "skipped", steps: [] });
    expect(setting.model.requests).toEqual([]);
  });

  test("checks the set-up for a dispatch with doctor, and asks the model nothing", async () => {
    await using setting = await startSetting();
    const payload = { inputs: { task: "", command: "doctor" } };
    const { jobs } = await play(setting, { event: "workflow_dispatch", payload });
    expect(jobs["omk"]?.steps.at(-1)?.outputs).toMatchObject({ verdict: "ready" });
    expect(setting.model.calls).toEqual([]);
    expect((await setting.bed.export()).branches.map(({ name }) => name)).toEqual(["main"]);
  });
});

/** Plays the issue bot. */
function play(setting: Setting, event: { event: string; payload: object }) {
  return playExample(setting, "omk.yml", event);
}

/** The body of the one pull request, after a look at everything else that a good run leaves. */
async function deliveredBody(setting: Setting, job: PlayedJob | undefined) {
  expect(outputsOfGood(setting, job)).toMatchObject({ verdict: "ready", operation: "created" });
  const github = await setting.bed.export();
  expect(github.pull_requests).toHaveLength(1);
  return github.pull_requests[0]?.body;
}
