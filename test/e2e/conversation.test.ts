import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { edit, hang, read, submit } from "../bed/model/steps.ts";
import { startStage } from "../bed/runner/stage.ts";
import type { StepResult } from "../bed/runner/step.ts";
import { pricePlan, priceScenario, priceTask } from "../samples/price.ts";
import { pushAs, tickEvent } from "./people.ts";
import { type Setting, startSetting } from "./setting.ts";
import { agreedOn, checksOf, stickyOn } from "./shown.ts";

const asked = { event: "issue_comment", inputs: { review: "code" } };

/** What the model does about a person's slip on the branch of the pull request. */
const mendSlip = {
  ...priceScenario,
  plan: [submit({ ...pricePlan, title: "Take off no cent more", criteria: [] })],
  code: [
    read("src/price.js"),
    edit("src/price.js", "cents - off - 1", "cents - off"),
    submit({ summary: "No cent more is taken off." }),
  ],
  test: [submit({ summary: "The tests of the branch say it already." })],
};

/** Somebody's words on a thread, and what the workflow makes of them. */
function talk(setting: Setting) {
  const event = async (on: number, text: string, as?: string) => ({
    ...asked,
    payload: await setting.bed.comment(on, text, as),
  });
  return {
    event,
    say: async (on: number, text: string, as?: string): Promise<StepResult> =>
      setting.run(await event(on, text, as)),
    answers: async (): Promise<readonly string[]> =>
      (await setting.bed.export()).comments
        .map(({ body }) => body)
        .filter((body) => body.startsWith("<!-- omk:answer -->")),
  };
}

/** Waits until comment and check runs say that `code` is running: they are written beside the work. */
async function codeIsRunning({ bed }: Setting, issue: number): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const github = await bed.export();
    const sticky = stickyOn(github, issue);
    const check = checksOf(github, sticky?.key ?? "")["code"];
    if (sticky?.headline.includes("code is running") === true && check === "▶") return;
    await sleep(500);
  }
  throw new Error("comment and check run do not say that code is running");
}

test("a conversation, in which comment, check runs and state agree at every step", {
  timeout: 600_000,
}, async () => {
  await using setting = await startSetting({ people: ["mallory"] });
  const { bed, model } = setting;
  const { say, answers } = talk(setting);
  const issue = await bed.openIssue("Discount is wrong", priceTask);

  // 1. Nothing was started yet: a near miss is helped, and starts nothing.
  await say(issue, "/omk aprove");
  expect((await answers()).at(-1)).toContain("Did you mean `/omk approve`?");
  expect((await bed.export()).check_runs).toEqual([]);

  // 2. A plan is posted, and waits.
  const planned = await say(issue, "/omk plan");
  expect(planned.outputs).toMatchObject({ verdict: "blocked_on_human", code: "plan_to_approve" });
  const waiting = await agreedOn(setting, issue);
  expect(waiting).toMatchObject({ boxes: ["approve", "plan"] });

  // 3. Its status is the comment's.
  const requests = model.requests.length;
  await say(issue, "/omk status");
  expect((await answers()).at(-1)).toContain(waiting.headline);

  // 4. A stranger's approval changes nothing.
  const strange = await say(issue, "/omk approve", "mallory");
  expect(strange.outputs["verdict"] ?? "").toBe("");
  expect(await agreedOn(setting, issue)).toEqual(waiting);
  expect(model.requests.length).toBe(requests);

  // 5. Approved by a tick, it writes code: as a whole run, beside which others are played.
  setting.play({ ...priceScenario, code: [hang()] });
  const running = bed.start(
    setting.step({
      ...asked,
      startStage,
      payload: await tickEvent(setting, { issue, command: "approve" }),
    }),
  );
  await codeIsRunning(setting, issue);

  // 6. Its status says so, from another job.
  await say(issue, "/omk status");
  expect((await answers()).at(-1)).toContain("code is running");

  // 7. Cancelled from another job, it saves and says so.
  await say(issue, "/omk cancel");
  const cancelled = await running.result;
  expect(cancelled.outcome).toBe("cancelled");
  const stopped = await agreedOn(setting, issue);
  expect(stopped).toMatchObject({ boxes: ["resume", "plan"] });
  expect(stopped.state.key).toBe(waiting.state.key);

  // 8. Resumed, it delivers; the plan was asked for once.
  setting.play(priceScenario);
  const resumed = await say(issue, "/omk resume");
  expect(resumed.outputs).toMatchObject({ verdict: "ready", operation: "created" });
  const ready = await agreedOn(setting, issue);
  expect(ready).toMatchObject({ boxes: [], state: { key: waiting.state.key } });
  expect(
    new Set(model.calls.filter(({ phase }) => phase === "plan").map((c) => c.visit)).size,
  ).toBe(1);

  // 9. What is finished is not resumed.
  const again = await say(issue, "/omk resume");
  expect(again.outputs).toMatchObject({ code: "nothing_to_resume" });
  expect(await agreedOn(setting, issue)).toEqual(ready);

  // 10. On the pull request, the status is that of its run.
  const pull = Number(resumed.outputs["pull-request-number"]);
  const branch = resumed.outputs["branch"] ?? "";
  await say(pull, "/omk status");
  expect((await answers()).at(-1)).toContain("✓ Ready");

  // 11. A person's slip on its branch is found by a check.
  const good = await bed.git("show", `${branch}:src/price.js`);
  await pushAs(setting, branch, { "src/price.js": good.replace("cents - off", "cents - off - 1") });
  const checked = await say(pull, "/omk check");
  expect(checked.outputs).toMatchObject({ verdict: "not_ready" });
  expect(await agreedOn(setting, pull)).toMatchObject({ boxes: ["fix", "check"] });

  // 12. And mended by a tick, on the same branch.
  setting.play(mendSlip);
  const payload = await tickEvent(setting, { issue: pull, command: "fix" });
  const fixed = await setting.run({ ...asked, payload });
  expect(fixed.outputs).toMatchObject({ verdict: "ready", operation: "updated", branch });
  await agreedOn(setting, pull);

  // 13. So that the next check finds nothing.
  const fine = await say(pull, "/omk check");
  expect(fine.outputs).toMatchObject({ verdict: "ready", code: "checked" });
  await agreedOn(setting, pull);

  const end = await bed.export();
  expect(end.pull_requests).toHaveLength(1);
  expect(end.check_runs.filter(({ status }) => status !== "completed")).toEqual([]);
  expect(bed.calls.filter(({ refused }) => refused.length > 0)).toEqual([]);
});
