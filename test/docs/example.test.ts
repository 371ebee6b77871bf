import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runWorkflow } from "../bed/runner/workflow.ts";
import { type Setting, startSetting } from "../e2e/setting.ts";
import { priceTask } from "../samples/price.ts";

const secrets = { KIMI_API_KEY: "sk-test-key-of-the-model" };

describe("the example workflow on the bed", () => {
  test("makes a pull request of a task that is dispatched", async () => {
    await using setting = await startSetting();
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

type Played = Awaited<ReturnType<typeof runWorkflow>>["jobs"][string];

/** Plays the example with one line more: the address of the scripted model. */
async function play(setting: Setting, event: { event: string; payload: object }) {
  const folder = await mkdtemp(join(tmpdir(), "omk-example-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = await readFile("examples/omk.yml", "utf8");
  const own = `          kimi-base-url: ${setting.model.baseUrl}\n`;
  await writeFile(join(folder, "omk.yml"), `${text.trimEnd()}\n${own}`);
  return runWorkflow(setting.bed, join(folder, "omk.yml"), { ...event, secrets });
}

/** The body of the one pull request, after a look at everything else that a good run leaves. */
async function deliveredBody(setting: Setting, job: Played | undefined) {
  const github = await setting.bed.export();
  expect(job?.steps.at(-1)?.outputs).toMatchObject({ verdict: "ready", operation: "created" });
  expect(job).toMatchObject({ conclusion: "success", survivors: [] });
  expect(job?.annotations.filter(({ message }) => message.includes("Unexpected input"))).toEqual(
    [],
  );
  expect(job?.log).not.toContain(secrets.KIMI_API_KEY);
  expect(github.pull_requests).toHaveLength(1);
  expect(setting.bed.calls.filter((call) => call.refused.length > 0)).toEqual([]);
  return github.pull_requests[0]?.body;
}
