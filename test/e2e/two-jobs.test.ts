import { describe, expect, test } from "vitest";
import type { EventBody } from "../../src/domain/event.ts";
import type { Call } from "../bed/github/exchange.ts";
import { bash, submit } from "../bed/model/steps.ts";
import type { StepOptions, StepResult } from "../bed/runner/step.ts";
import { forge } from "../proof/run-state.ts";
import { priceScenario, priceShop, quickShop } from "../samples/price.ts";
import { leave, stateOf } from "./forged-state.ts";
import { openPull } from "./people.ts";
import { checksOn, expectDecency, type Setting, startSetting, visitsAsked } from "./setting.ts";

/** What the token of the job with the model's key may, at the least. */
const permissions = {
  contents: "read",
  actions: "read",
  issues: "none",
  pull_requests: "read",
  checks: "none",
  statuses: "none",
} as const;

/** The job that works: it has the model's key, and may write nothing. */
function work(setting: Setting, options: StepOptions = {}): Promise<StepResult> {
  const inputs = { phases: "plan..review", ...options.inputs };
  return setting.run({ permissions, ...options, inputs });
}

/** The job after it in the same workflow run: it may write, and has no key. */
function deliver(
  setting: Setting,
  { runId, outputs }: Pick<StepResult, "runId" | "outputs">,
  options: StepOptions = {},
): Promise<StepResult> {
  const inputs = {
    phases: "deliver",
    "resume-from": outputs["run-key"] ?? "",
    ...options.inputs,
  };
  return setting.bed.run({ runId, ...options, inputs });
}

/** Requests that ask to change something; states go up by another way. */
function writes(calls: readonly Call[]): readonly string[] {
  return calls
    .filter(({ method, path }) => method !== "GET" && !path.startsWith("/twirp"))
    .map(
      ({ method, path, status }) => `${status} ${method} ${path.replace(/\/\d+(?=\/|$)/, "/n")}`,
    );
}

async function branches({ bed }: Setting): Promise<readonly string[]> {
  return (await bed.export()).branches.map(({ name }) => name);
}

/** A shop in which nobody mends anything at first. */
const hopeless = {
  scenario: {
    ...priceScenario,
    code: [bash("echo '// no' >> src/price.js"), submit({ summary: "Tried." })],
  },
  repo: { ...quickShop, ".omk/autopilot.toml": "max_repairs = 0\n" },
};

describe("two jobs share a run", () => {
  test("the first proves it and writes nothing, the second delivers it without a model", async () => {
    await using setting = await startSetting({ whole: true });
    const { bed, model } = setting;
    const proved = await work(setting);
    expect(proved.outputs).toMatchObject({ verdict: "ready", code: "to_deliver" });
    expect(proved.exitCode).toBe(0);
    expect(proved.annotations).toEqual([]);
    expect(writes(bed.calls)).toEqual([]);
    expect(bed.pushes).toEqual([]);
    expect(await branches(setting)).toEqual(["main"]);

    const asked = model.requests.length;
    const done = await deliver(setting, proved, { inputs: { "budget-minutes": "1" } });
    const github = await expectDecency(setting, done);
    expect(done.outputs).toMatchObject({
      verdict: "ready",
      code: "proved",
      "run-key": proved.outputs["run-key"],
      operation: "created",
    });
    expect(model.requests).toHaveLength(asked);
    expect(done.log).not.toContain("gate test");
    expect(github.pull_requests[0]?.head.sha).toBe(done.outputs["head-sha"]);
    expect(checksOn(github, done.outputs["head-sha"])).toEqual([
      "omk / code success",
      "omk / deliver success",
      "omk / plan success",
      "omk / review skipped",
      "omk / test success",
      "omk / verify success",
    ]);
  });

  test("one comment tells both, where the first may write it", async () => {
    await using setting = await startSetting();
    const { bed } = setting;
    const issue = await bed.openIssue("Discount is wrong", "It is.");
    const payload = await bed.comment(issue, "/omk run");
    const on = { event: "issue_comment", payload };
    const proved = await work(setting, {
      ...on,
      permissions: { ...permissions, issues: "write" },
    });
    expect(proved.outputs).toMatchObject({ code: "to_deliver" });
    expect(bed.reactions(payload.comment?.id ?? 0)).toHaveLength(1);
    const sticky = async () =>
      (await bed.export()).comments.filter(({ body }) => body.startsWith("<!-- omk:"));
    expect((await sticky())[0]?.body).toContain("✓ Ready: waits for its delivery");
    const done = await deliver(setting, proved, on);
    const github = await expectDecency(setting, done);
    const after = await sticky();
    expect(after).toHaveLength(1);
    expect(after[0]?.body).toContain("Pull request");
    expect(github.pull_requests[0]?.body).toContain(`Closes #${issue}`);
  });

  test("an ending with nothing to deliver is told by the second, and its outcome is the same", async () => {
    await using setting = await startSetting(hopeless);
    const { bed } = setting;
    const issue = await bed.openIssue("Discount is wrong", "It is.");
    const on = { event: "issue_comment", payload: await bed.comment(issue, "/omk run") };
    bed.calls.length = 0;
    const red = await work(setting, on);
    expect(red.outputs).toMatchObject({ verdict: "not_ready", code: "gates_red" });
    expect(red.exitCode).toBe(1);
    // A reaction, a comment: each is tried once.
    expect(writes(bed.calls)).toEqual([
      expect.stringMatching(/^403 POST .*\/reactions$/),
      expect.stringMatching(/^403 POST .*\/comments$/),
    ]);
    expect(red.annotations.filter(({ level }) => level === "warning")).toEqual([]);
    const asked = setting.model.requests.length;
    const told = await deliver(setting, red, on);
    const github = await expectDecency(setting, told);
    expect(told.outputs).toMatchObject({ verdict: "not_ready", code: "gates_red" });
    expect(told.exitCode).toBe(1);
    expect(setting.model.requests).toHaveLength(asked);
    expect(bed.pushes).toEqual([]);
    expect(github.pull_requests).toEqual([]);
    expect(github.comments.filter(({ body }) => body.startsWith("<!-- omk:sticky"))).toHaveLength(
      1,
    );
    expect(github.comments.some(({ body }) => body.startsWith("<!-- omk:attention"))).toBe(true);
  });

  test("a run that is resumed in the first is delivered by the second", async () => {
    await using setting = await startSetting(hopeless);
    const red = await work(setting);
    expect(red.outputs).toMatchObject({ code: "gates_red" });
    setting.play(priceScenario);
    const mended = await work(setting, { inputs: { command: "resume" } });
    expect(mended.outputs).toMatchObject({
      code: "to_deliver",
      "run-key": red.outputs["run-key"],
    });
    expect((await deliver(setting, mended)).outputs).toMatchObject({ code: "proved" });
  }, 240_000);

  test("what waits for its delivery is delivered by a whole job, too, and no phase is repeated", async () => {
    await using setting = await startSetting();
    const proved = await work(setting);
    const asked = visitsAsked(setting.model);
    const done = await setting.run({ inputs: { command: "resume" } });
    await expectDecency(setting, done);
    expect(done.outputs).toMatchObject({
      verdict: "ready",
      code: "proved",
      "run-key": proved.outputs["run-key"],
    });
    expect(visitsAsked(setting.model)).toEqual(asked);
  });

  test("a delivery that was refused is made by the same job once more", async () => {
    await using setting = await startSetting();
    const proved = await work(setting);
    setting.bed.faults.push({ match: /^POST .*\/pulls$/, status: 403, body: { message: "No." } });
    const refused = await deliver(setting, proved);
    expect(refused.outputs).toMatchObject({ code: "pull_request_refused" });
    const done = await deliver(setting, proved, { attempt: 2 });
    await expectDecency(setting, done);
    expect(done.outputs).toMatchObject({ verdict: "ready", code: "proved" });
  });

  test("a fix is pushed to its pull request by the second", async () => {
    await using setting = await startSetting();
    const { bed } = setting;
    const pull = await openPull(setting, "half", { "docs.md": "Prices.\n" });
    const payload = await bed.comment(pull.number, "/omk fix the discount");
    const on = { event: "issue_comment", payload };
    const proved = await work(setting, on);
    expect(proved.outputs).toMatchObject({ code: "to_deliver" });
    expect((await bed.git("rev-parse", "refs/heads/half")).trim()).toBe(pull.head.sha);
    const done = await deliver(setting, proved, on);
    expect(done.outputs).toMatchObject({ verdict: "ready", operation: "updated", branch: "half" });
    expect((await bed.git("rev-parse", "refs/heads/half")).trim()).toBe(done.outputs["head-sha"]);
  });

  test("the check runs of a check are made by the second", async () => {
    await using setting = await startSetting();
    const pull = await openPull(setting, "mend", {
      "src/price.js": (priceShop["src/price.js"] ?? "").replace("off - off", "off"),
    });
    const payload = await setting.bed.comment(pull.number, "/omk check");
    const on = { event: "issue_comment", payload };
    const checked = await work(setting, on);
    expect(checked.outputs).toMatchObject({ verdict: "ready", code: "checked" });
    expect((await setting.bed.export()).check_runs).toEqual([]);
    const told = await deliver(setting, checked, on);
    expect(told.outputs).toMatchObject({ code: "checked" });
    expect(checksOn(await setting.bed.export(), pull.head.sha)).toEqual([
      "omk / review skipped",
      "omk / test success",
      "omk / verify success",
    ]);
  });
});

type Edit = (bodies: EventBody[]) => EventBody[];

const change =
  <T extends EventBody["type"]>(
    type: T,
    to: (body: Extract<EventBody, { type: T }>) => EventBody,
  ): Edit =>
  (bodies) =>
    bodies.map((body) => (body.type === type ? to(body as Extract<EventBody, { type: T }>) : body));

describe("the job that delivers", () => {
  test("refuses what does not hold, and what the job before may not choose", async () => {
    await using setting = await startSetting();
    const proved = await work(setting);
    const refuses = async (what: RegExp) => {
      const result = await deliver(setting, proved);
      expect(result.outputs).toMatchObject({ verdict: "failed_infra", code: "state_broken" });
      expect(result.exitCode).toBe(1);
      expect(result.annotations.map(({ message }) => message).join("\n")).toMatch(what);
      expect(setting.bed.pushes).toEqual([]);
    };
    const honest = await stateOf(setting, proved);
    const forged = async (edit: Edit) => {
      const state = await stateOf(setting, proved);
      await forge(state, edit);
      await leave(setting, proved, state);
    };

    const torn = await stateOf(setting, proved);
    torn.write("events.jsonl", torn.read("events.jsonl").replace("max_repairs", "max_repair5"));
    await leave(setting, proved, torn);
    await refuses(/was changed/);

    await forged(
      change("judged", (body) => ({ ...body, judgement: { ...body.judgement, fixed: [] } })),
    );
    await refuses(/does not follow from what the gates showed/);

    await forged(change("run_started", (body) => ({ ...body, branch: "release" })));
    await refuses(/`release` is none that a run may open/);

    await forged(
      change("run_started", (body) => ({
        ...body,
        policy: { ...body.policy, labels: ["urgent"] },
      })),
    );
    await refuses(/its policy is not the one that base holds/);

    const { head } = JSON.parse(honest.read("state.json")) as { head: { tree: string } };
    const other = "0".repeat(40);
    await forged((bodies) => JSON.parse(JSON.stringify(bodies).replaceAll(head.tree, other)));
    await refuses(/does not hold the tree/);

    await leave(setting, proved, honest);
    expect((await deliver(setting, proved)).outputs).toMatchObject({ code: "proved" });
  }, 400_000);

  test("delivers no run of another workflow run", async () => {
    await using setting = await startSetting();
    const proved = await work(setting);
    const elsewhere = { ...proved, runId: proved.runId + 1 };
    expect((await deliver(setting, elsewhere)).outputs).toMatchObject({ code: "state_missing" });
    for (const from of ["latest", `${proved.runId}`]) {
      const result = await deliver(setting, elsewhere, { inputs: { "resume-from": from } });
      expect(result.outputs).toMatchObject({ code: "bad_input" });
    }
    expect(setting.bed.pushes).toEqual([]);
  });

  test.each([
    [{ phases: "plan..review", "delivery-token": "ghs_x" }, /Input `delivery-token` is a value/],
  ])("is not confused with the other one: %j", async (inputs, message) => {
    await using setting = await startSetting();
    const result = await setting.run({ inputs });
    expect(result.outputs).toMatchObject({ code: "bad_input" });
    expect(result.annotations[0]?.message).toMatch(message);
    expect(setting.model.calls).toEqual([]);
  });
});
