import { describe, expect, test } from "vitest";
import { submit } from "../bed/model/steps.ts";
import { priceScenario, priceShop, priceTask, quickShop } from "../samples/price.ts";
import { openPull, type PersonsPull, pullEvent } from "./people.ts";
import { type Setting, startSetting } from "./setting.ts";

/** The shortest run there is: the plan finds nothing to do. */
const nothingToDo = {
  ...priceScenario,
  plan: [submit({ outcome: "no_change", summary: "It does that already." })],
};

const common = ({ bed }: Setting) => ({
  repository: { ...bed.host.repository, default_branch: "main" },
  sender: { login: bed.owner, id: 1, type: "User" },
});

/** What people see on a thread beside their own words. */
async function said({ bed }: Setting, on: number): Promise<readonly string[]> {
  const { comments } = await bed.export();
  return comments
    .filter(({ issue_number: at, body }) => at === on && body.startsWith("<!-- omk:"))
    .map(({ body }) => body);
}

async function reviewEvent(setting: Setting, pull: PersonsPull, body: string) {
  const { pull_request } = await pullEvent(setting, pull);
  const user = { login: setting.bed.owner, id: 1, type: "User" };
  const review = { id: 77, body, user, state: "commented", author_association: "OWNER" };
  return { ...common(setting), action: "submitted", pull_request, review };
}

describe("each event that can ask", () => {
  test("a review, and a remark at a line of it", async () => {
    await using setting = await startSetting();
    const pull = await openPull(setting, "half", { "docs.md": "Prices.\n" });
    const review = await reviewEvent(setting, pull, "/omk status");
    await setting.run({ event: "pull_request_review", payload: review });
    const { review: words, ...rest } = await reviewEvent(setting, pull, "Not yet.\n\n/omk help");
    const comment = { ...words, id: 78, path: "docs.md", line: 1 };
    const remark = { ...rest, action: "created", comment };
    await setting.run({ event: "pull_request_review_comment", payload: remark });
    expect(await said(setting, pull.number)).toEqual([
      expect.stringContaining("No run was started here yet"),
      expect.stringContaining("| `/omk fix [task]` |"),
    ]);
    expect(setting.bed.calls.filter(({ refused }) => refused.length > 0)).toEqual([]);
    expect(setting.model.requests).toEqual([]);
  });

  test("a label of a pull request, put there by one who may", async () => {
    await using setting = await startSetting({ scenario: nothingToDo, people: ["mallory"] });
    const pull = await openPull(setting, "half", { "docs.md": "Prices.\n" });
    const labeled = { ...(await pullEvent(setting, pull, "labeled")), ...common(setting) };
    const payload = { ...labeled, label: { name: "omk:fix" } };
    const strange = { ...payload, sender: { login: "mallory", id: 66, type: "User" } };
    const refused = await setting.run({ event: "pull_request", payload: strange });
    expect(refused.outputs["verdict"] ?? "").toBe("");
    expect(setting.model.requests).toEqual([]);
    const other = { ...payload, label: { name: "bug" } };
    expect(
      (await setting.run({ event: "pull_request", payload: other })).outputs["code"] ?? "",
    ).toBe("");
    const fixed = await setting.run({ event: "pull_request", payload });
    expect(fixed.outputs).toMatchObject({ verdict: "no_change" });
  });

  test("a pull request that is opened, or ready for review, but no draft", async () => {
    await using setting = await startSetting();
    const mended = (priceShop["src/price.js"] ?? "").replace("off - off", "off");
    const pull = await openPull(setting, "mend", { "src/price.js": mended });
    const opened = { ...(await pullEvent(setting, pull, "opened")), ...common(setting) };
    const draft = { ...opened, pull_request: { ...opened.pull_request, draft: true } };
    const waits = await setting.run({ event: "pull_request", payload: draft });
    expect(waits).toMatchObject({ exitCode: 0 });
    expect(waits.log).toContain("is a draft");
    const payload = { ...opened, action: "ready_for_review" };
    const checked = await setting.run({ event: "pull_request", payload });
    expect(checked.outputs).toMatchObject({ verdict: "ready", code: "checked" });
    const closed = { ...opened, action: "closed" };
    const nothing = await setting.run({ event: "pull_request", payload: closed });
    expect(nothing.outputs["verdict"] ?? "").toBe("");
  });

  test("dispatches, by their own words", async () => {
    await using setting = await startSetting();
    const inputs = { command: "auto" };
    const payloads = {
      workflow_dispatch: { inputs: { command: "doctor" }, ref: "refs/heads/main" },
      repository_dispatch: { action: "omk", client_payload: { command: "doctor" } },
    };
    for (const [event, words] of Object.entries(payloads)) {
      const payload = { ...common(setting), ...words };
      const result = await setting.run({ event, payload, inputs });
      expect(result.summary).toContain("A run can begin.");
      expect(result.exitCode).toBe(0);
    }
    const payload = { ...common(setting), client_payload: { command: "rm" } };
    const wrong = await setting.run({ event: "repository_dispatch", payload, inputs });
    expect(wrong.outputs).toMatchObject({ code: "bad_input" });
    expect(setting.model.calls).toEqual([]);
  });

  test("and one that cannot, says that there is nothing to do", async () => {
    await using setting = await startSetting();
    const result = await setting.run({
      event: "push",
      payload: common(setting),
      inputs: { command: "auto" },
    });
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.log).toContain("Nothing to do");
  });
});

describe("what starts runs again and again", () => {
  test("is bounded for an issue, and says by which key", async () => {
    const repo = { ...quickShop, ".omk/autopilot.toml": "max_runs_per_issue = 2\n" };
    await using setting = await startSetting({ repo, scenario: nothingToDo });
    const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
    const other = await setting.bed.openIssue("Discount is wrong, too", priceTask);
    const run = async (on: number) => {
      const payload = await setting.bed.comment(on, "/omk run");
      return (await setting.run({ event: "issue_comment", payload })).outputs["code"];
    };
    expect([await run(issue), await run(issue)]).toEqual(["nothing_to_do", "nothing_to_do"]);
    const requests = setting.model.requests.length;
    expect(await run(issue)).toBe("too_many_runs");
    expect(setting.model.requests.length).toBe(requests);
    expect((await said(setting, issue)).at(-1)).toContain("max_runs_per_issue = 4");
    expect(await run(other)).toBe("nothing_to_do");
  });

  test("a workflow that stays red is mended three times, and then left to a person", async () => {
    await using setting = await startSetting({ scenario: nothingToDo });
    const { bed } = setting;
    const both = common(setting);
    const workflow_run = {
      id: 4_711,
      name: "CI",
      path: ".github/workflows/ci.yml",
      workflow_id: 12,
      event: "push",
      conclusion: "failure",
      head_branch: "main",
      head_sha: (await bed.git("rev-parse", "main")).trim(),
      pull_requests: [],
      head_repository: both.repository,
      actor: both.sender,
      triggering_actor: both.sender,
    };
    const payload = { ...both, action: "completed", workflow_run };
    const codes: string[] = [];
    for (let time = 0; time < 4; time += 1) {
      const result = await setting.run({ event: "workflow_run", payload });
      codes.push(result.outputs["code"] ?? "");
    }
    expect(codes).toEqual(["nothing_to_do", "nothing_to_do", "nothing_to_do", ""]);
    const bot = { login: "robot[bot]", id: 9, type: "Bot" };
    const caused = {
      ...payload,
      workflow_run: { ...workflow_run, id: 4_712, workflow_id: 13, actor: bot },
    };
    const byBot = await setting.run({ event: "workflow_run", payload: caused });
    expect(byBot.outputs["verdict"] ?? "").toBe("");
  });
});
