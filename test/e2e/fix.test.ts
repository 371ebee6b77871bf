import { describe, expect, test } from "vitest";
import { openPull, pushAs } from "./people.ts";
import { checksOn, startSetting } from "./setting.ts";

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
});
