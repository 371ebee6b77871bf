import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { git } from "../bed/git/run-git.ts";
import { expectToHold, verify } from "../proof/run-state.ts";
import { dearerScenario, soundShop } from "../samples/price.ts";
import { openPull, pushAs } from "./people.ts";
import { checksOn, type Setting, startSetting } from "./setting.ts";

describe("a fix of a person's pull request", () => {
  test("is pushed to its branch on top of its head, and its words stay as they were", async () => {
    await using setting = await startSetting();
    const pull = await openPull(setting, "half", { "docs.md": "Prices.\n" });
    await pushAs(setting, "main", { "NEWS.md": "News.\n" });
    const result = await setting.run({
      event: "issue_comment",
      payload: await setting.bed.comment(pull.number, "/omk fix the discount"),
    });
    expect(result.outputs).toMatchObject({
      verdict: "ready",
      code: "proved",
      "pull-request-number": `${pull.number}`,
      operation: "updated",
      branch: "half",
    });
    const { bed } = setting;
    const head = (await bed.git("rev-parse", "refs/heads/half")).trim();
    expect(head).toBe(result.outputs["head-sha"]);
    expect(await bed.git("rev-list", "half")).toContain(pull.head.sha);
    expect(await bed.git("show", "half:docs.md")).toContain("Prices.");
    const github = await bed.export();
    expect(github.pull_requests).toHaveLength(1);
    expect(github.pull_requests[0]).toMatchObject({
      title: "Mend the discount",
      body: "It was taken off twice.",
    });
    expect(checksOn(github, head)).toEqual([
      "omk / code success",
      "omk / deliver success",
      "omk / plan success",
      "omk / review skipped",
      "omk / test success",
      "omk / verify success",
    ]);
    expect(github.check_runs.filter(({ status }) => status !== "completed")).toEqual([]);
  });

  test("whose branch somebody moves meanwhile pushes nothing and says so", async () => {
    await using setting = await startSetting();
    const pull = await openPull(setting, "half", { "docs.md": "Prices.\n" });
    let pushed: Promise<string> | undefined;
    const result = await setting.run({
      event: "issue_comment",
      payload: await setting.bed.comment(pull.number, "/omk fix the discount"),
      onLine: (line) => {
        if (line.includes("verify")) pushed ??= pushAs(setting, "half", { "b.md": "b\n" });
      },
    });
    expect(result.outputs).toMatchObject({ verdict: "cancelled", code: "superseded" });
    expect((await setting.bed.git("rev-parse", "refs/heads/half")).trim()).toBe(await pushed);
  });

  test("that changes what a test expects is seen beside it, and goes to its branch with /omk approve", async () => {
    await using setting = await startSetting({ scenario: dearerScenario, repo: soundShop });
    const pull = await openPull(setting, "half", { "docs.md": "Prices.\n" });
    const { bed } = setting;
    const tip = async (branch: string) =>
      (await bed.git("rev-parse", "--verify", "--quiet", branch).catch(() => "")).trim();
    const { result: first, aside } = await waiting(setting, pull.number);
    expect(await tip("half")).toBe(pull.head.sha);
    const made = await tip(aside);
    expect(await bed.git("show", `${aside}:src/price.js`)).toContain("percent === 0");
    const { comments } = await bed.export();
    const sticky = comments.find(({ body }) => body.startsWith("<!-- omk:sticky"))?.body;
    expect(sticky).toContain(`/compare/half...${aside})`);
    expect(sticky).toContain("no discount leaves the price");
    expectToHold(await verify(dirname(first.outputs["proof"] ?? "")));
    const second = await setting.run({
      event: "issue_comment",
      payload: await bed.comment(pull.number, "/omk approve"),
    });
    expect(second.outputs).toMatchObject({ verdict: "ready", code: "proved", branch: "half" });
    expect([await tip("half"), await tip(aside)]).toEqual([made, ""]);
    await git(["fetch", "--quiet", "origin", pull.head.sha], { cwd: second.workspace });
    const folder = dirname(second.outputs["proof"] ?? "");
    expectToHold(await verify(folder, "--repo", second.workspace));
  });

  test("that waits while somebody pushes is not delivered, and says how to take it over", async () => {
    await using setting = await startSetting({ scenario: dearerScenario, repo: soundShop });
    const pull = await openPull(setting, "half", { "docs.md": "Prices.\n" });
    const { aside } = await waiting(setting, pull.number);
    const now = await pushAs(setting, "half", { "b.md": "b\n" });
    const asked = setting.model.calls.length;
    const result = await setting.run({
      event: "issue_comment",
      payload: await setting.bed.comment(pull.number, "/omk approve"),
    });
    expect(result.outputs).toMatchObject({ verdict: "cancelled", code: "superseded" });
    expect(result.log).toContain(`git fetch origin ${aside} && git merge FETCH_HEAD`);
    expect(setting.model.calls).toHaveLength(asked);
    expect((await setting.bed.git("rev-parse", "half")).trim()).toBe(now);
  });

  test("is refused in words where its branch is the default branch, or is protected", async () => {
    await using setting = await startSetting();
    const { bed } = setting;
    const at = { owner: bed.owner, repo: bed.repo };
    await pushAs(setting, "release", { "NEWS.md": "News.\n" });
    await pushAs(setting, "main", { "docs.md": "Prices.\n" });
    const { data: back } = await bed
      .user(bed.owner)
      .pulls.create({ ...at, head: "main", base: "release", title: "Catch up" });
    const kept = await openPull(setting, "kept", { "a.md": "a\n" });
    await bed.user(bed.owner).repos.updateBranchProtection({
      ...at,
      branch: "kept",
      required_status_checks: null,
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    });
    for (const number of [back.number, kept.number]) {
      const payload = await bed.comment(number, "/omk fix it");
      const result = await setting.run({ event: "issue_comment", payload });
      expect(result.outputs).toMatchObject({ code: "branch_not_writable" });
      expect(result.log).toMatch(/default branch|branch protection/);
    }
    expect(setting.model.calls).toEqual([]);
  });
});

/** A fix that has stopped before a person's word, and the branch on which its work lies. */
async function waiting(setting: Setting, pull: number) {
  const result = await setting.run({
    event: "issue_comment",
    payload: await setting.bed.comment(pull, "/omk fix a cent more without a discount"),
  });
  expect(result.outputs).toMatchObject({
    code: "expectations_changed",
    verdict: "blocked_on_human",
  });
  return { result, aside: `omk/fix-${result.outputs["run-key"]}` };
}
