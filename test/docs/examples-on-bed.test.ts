import { describe, expect, test } from "vitest";
import { hang, quota, submit } from "../bed/model/steps.ts";
import { atWork, openPull, pullEvent, tickEvent } from "../e2e/people.ts";
import { type Setting, startSetting, visitsAsked } from "../e2e/setting.ts";
import { priceScenario, priceShop, priceTask } from "../samples/price.ts";
import { failedRun } from "./failed-run.ts";
import { outputsOfGood, playExample } from "./play-example.ts";

const mended = {
  "src/price.js": (priceShop["src/price.js"] ?? "").replace("off - off", "off"),
  "test/price.test.js": `${priceShop["test/price.test.js"] ?? ""}
test("everything off costs nothing", () => assert.equal(discounted(1000, 100), 0));
`,
};

/** That a run begins is shown here, and how it goes on by the runs of test/e2e. */
const nothingToDo = {
  ...priceScenario,
  plan: [submit({ outcome: "no_change", summary: "It does that already." })],
};

/** Somebody comments, and the example's job plays. */
async function comment(setting: Setting, name: string, said: { issue: number; text: string }) {
  const payload = await setting.bed.comment(said.issue, said.text);
  return playExample(setting, name, { event: "issue_comment", payload });
}

/** Somebody ticks a box of the bot's comment, and the example's job plays. */
async function tick(setting: Setting, name: string, on: { issue: number; command: string }) {
  const payload = await tickEvent(setting, on);
  return playExample(setting, name, { event: "issue_comment", payload });
}

async function bodies(setting: Setting): Promise<readonly string[]> {
  return (await setting.bed.export()).comments.map(({ body }) => body);
}

describe("the issue bot on the bed", () => {
  test("answers status, help and a cancel of nothing, and asks the model nothing for it", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
    for (const text of ["/omk status", "/omk help", "/omk cancel"]) {
      setting.bed.calls.length = 0;
      const { jobs } = await comment(setting, "omk.yml", { issue, text });
      const [plays, rests] = text === "/omk cancel" ? ["cancel", "omk"] : ["omk", "cancel"];
      outputsOfGood(setting, jobs[plays]);
      expect(jobs[rests]).toMatchObject({ conclusion: "skipped", steps: [] });
      expect(setting.bed.calls.length).toBeLessThan(9);
    }
    const said = (await bodies(setting)).filter((body) => body.startsWith("<!-- omk:answer -->"));
    expect(said).toEqual([
      expect.stringContaining("No run was started here yet"),
      expect.stringContaining("| `/omk cancel` |"),
      expect.stringContaining("Nothing is running here"),
    ]);
    expect(setting.model.requests).toEqual([]);
  });

  test("starts for an issue that begins with a command, and for its label", async () => {
    for (const action of ["opened", "labeled"]) {
      await using setting = await startSetting({ scenario: nothingToDo });
      const text = action === "opened" ? `/omk run\n\n${priceTask}` : priceTask;
      const number = await setting.bed.openIssue("Discount is wrong", text);
      const at = { owner: setting.bed.owner, repo: setting.bed.repo, issue_number: number };
      const { data: issue } = await setting.bed.user(setting.bed.owner).issues.get(at);
      const label = action === "labeled" ? { label: { name: "omk" } } : {};
      const payload = { action, issue, ...label };
      const { jobs } = await playExample(setting, "omk.yml", { event: "issues", payload });
      expect(outputsOfGood(setting, jobs["omk"])).toMatchObject({ verdict: "no_change" });
    }
  });
});

describe("a cancel on the bed", () => {
  const names = ["omk.yml", "plan-then-approve.yml", "two-jobs.yml"];

  test.each(names)(
    "of %s stops the run by the one job that may, with every right it has",
    async (name) => {
      await using setting = await startSetting({ scenario: { ...priceScenario, code: [hang()] } });
      const { issue, running } = await atWork(setting);
      setting.bed.calls.length = 0;
      const { jobs } = await comment(setting, name, { issue, text: "/omk cancel" });
      outputsOfGood(setting, jobs["cancel"]);
      const others = Object.entries(jobs).filter(([job]) => job !== "cancel");
      for (const [, job] of others) expect(job).toMatchObject({ conclusion: "skipped", steps: [] });
      expect((await running.result).outcome).toBe("cancelled");
      const asked = setting.bed.calls.flatMap(({ method, path }) =>
        method !== "GET" && path.endsWith("/cancel") ? [path] : [],
      );
      expect(asked).toHaveLength(1);
    },
  );
});

describe("plan, then approve, on the bed", () => {
  test("writes code only after a tick at the plan, and shows the box unticked again", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
    const name = "plan-then-approve.yml";
    const refused = await comment(setting, name, { issue, text: "/omk run" });
    expect(refused.jobs["omk"]).toMatchObject({ conclusion: "skipped" });
    const planned = await comment(setting, name, { issue, text: "/omk plan" });
    expect(outputsOfGood(setting, planned.jobs["omk"])).toMatchObject({ code: "plan_to_approve" });
    const approved = await tick(setting, name, { issue, command: "approve" });
    expect(outputsOfGood(setting, approved.jobs["omk"])).toMatchObject({ verdict: "ready" });
    expect((await bodies(setting)).join("\n")).not.toContain("- [x]");
  });
});

describe("two jobs on the bed", () => {
  const name = "two-jobs.yml";

  test("deliver what a comment asked for, and the one that works pushes nothing", async () => {
    await using setting = await startSetting();
    const { bed } = setting;
    const issue = await bed.openIssue("Discount is wrong", priceTask);
    const { jobs } = await comment(setting, name, { issue, text: "/omk run" });
    const work = outputsOfGood(setting, jobs["work"]);
    expect(work).toMatchObject({ verdict: "ready", code: "to_deliver" });
    expect(outputsOfGood(setting, jobs["deliver"])).toMatchObject({
      verdict: "ready",
      code: "proved",
      "run-key": work["run-key"],
    });
    expect(bed.calls.filter(({ status }) => status === 403)).toEqual([]);
    expect(bed.pushes.every(({ granted }) => granted)).toBe(true);
    expect(jobs["cancel"]).toMatchObject({ conclusion: "skipped" });
    const stickies = (await bodies(setting)).filter((body) => body.startsWith("<!-- omk:sticky"));
    expect(stickies).toEqual([expect.stringContaining("✓ Ready\n")]);
  });

  test("tell people how a run ended that has nothing to deliver", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
    const planned = await comment(setting, name, { issue, text: "/omk plan" });
    for (const job of ["work", "deliver"])
      expect(outputsOfGood(setting, planned.jobs[job])).toMatchObject({ code: "plan_to_approve" });
    expect(setting.bed.pushes).toEqual([]);
  });

  test("stay out of talk: it has no run, so nothing is to be delivered", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
    const asked = await comment(setting, name, { issue, text: "/omk status" });
    outputsOfGood(setting, asked.jobs["work"]);
    expect(asked.jobs["deliver"]).toMatchObject({ conclusion: "skipped" });
    const cancelled = await comment(setting, name, { issue, text: "/omk cancel" });
    outputsOfGood(setting, cancelled.jobs["cancel"]);
    expect(cancelled.jobs["work"]).toMatchObject({ conclusion: "skipped" });
    expect(await bodies(setting)).toContainEqual(
      expect.stringContaining("Nothing is running here"),
    );
  });
});

describe("the checks of pull requests on the bed", () => {
  test("are the job's outcome", async () => {
    await using setting = await startSetting();
    const event = "pull_request";
    const good = await openPull(setting, "mend", mended);
    const payload = await pullEvent(setting, good);
    const { jobs } = await playExample(setting, "pr-checks.yml", { event, payload });
    expect(outputsOfGood(setting, jobs["check"])).toMatchObject({ code: "checked" });
    const worse = (priceShop["src/price.js"] ?? "").replace("off - off", "off - off - off");
    const bad = await openPull(setting, "worse", { "src/price.js": worse });
    const red = await playExample(setting, "pr-checks.yml", {
      event,
      payload: await pullEvent(setting, bad),
    });
    expect(red.jobs["check"]).toMatchObject({ conclusion: "failure" });
  });
});

describe("maintenance on the bed", () => {
  test("starts a run of its task", async () => {
    await using setting = await startSetting({ scenario: nothingToDo });
    const payload = { schedule: "23 5 * * 1" };
    const { jobs } = await playExample(setting, "maintenance.yml", { event: "schedule", payload });
    expect(outputsOfGood(setting, jobs["omk"])).toMatchObject({ verdict: "no_change" });
    expect(visitsAsked(setting.model)).toEqual(["plan 1"]);
  });
});

describe("the fix of CI on the bed", () => {
  test("starts for what broke on the default branch, and leaves a fork's code alone", async () => {
    await using setting = await startSetting({ scenario: nothingToDo });
    const { event, payload } = await failedRun(setting);
    const { repository, workflow_run: run } = payload;
    const fork = { ...repository, id: 9_999, full_name: "mallory/hello" };
    const strange = { ...payload, workflow_run: { ...run, head_repository: fork } };
    const skipped = await playExample(setting, "fix-ci.yml", { event, payload: strange });
    expect(skipped.jobs["omk"]).toMatchObject({ conclusion: "skipped" });
    const { jobs } = await playExample(setting, "fix-ci.yml", { event, payload });
    expect(outputsOfGood(setting, jobs["omk"])).toMatchObject({ verdict: "no_change" });
    expect(visitsAsked(setting.model)).toEqual(["plan 1"]);
  });
});

describe("resuming on schedule on the bed", () => {
  const event = "schedule";
  const payload = { schedule: "41 * * * *" };
  const name = "resume.yml";

  test("passes and says so where nothing waits", async () => {
    await using setting = await startSetting();
    const { jobs } = await playExample(setting, name, { event, payload });
    expect(outputsOfGood(setting, jobs["omk"])).toMatchObject({
      verdict: "no_change",
      code: "nothing_to_resume",
    });
  });

  test("leaves a run alone until its quota is back", async () => {
    const scenario = { ...priceScenario, code: [quota({ "retry-after": "86400" })] };
    await using setting = await startSetting({ scenario });
    expect((await setting.run()).outputs).toMatchObject({ code: "quota" });
    setting.play(priceScenario);
    const { jobs } = await playExample(setting, name, { event, payload });
    expect(outputsOfGood(setting, jobs["omk"])).toMatchObject({ code: "nothing_to_resume" });
    expect(jobs["omk"]?.log).toContain("waits until");
  });

  test("takes it up then", async () => {
    const scenario = { ...priceScenario, code: [quota({ "retry-after": "0" })] };
    await using setting = await startSetting({ scenario });
    const stopped = await setting.run();
    expect(stopped.outputs).toMatchObject({ code: "quota" });
    setting.play(priceScenario);
    const { jobs } = await playExample(setting, name, { event, payload });
    expect(outputsOfGood(setting, jobs["omk"])).toMatchObject({
      verdict: "ready",
      "run-key": stopped.outputs["run-key"],
    });
  });
});
