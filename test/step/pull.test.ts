import { describe, expect, test } from "vitest";
import { startFix } from "../../src/step/fix-run.ts";
import { needReadingToken } from "../../src/step/fork-secrets.ts";
import { pinPull } from "../../src/step/pull.ts";
import type { StepContext } from "../../src/step/step-context.ts";
import { type Bench, startBench } from "../adapters/github/bench.ts";
import { openPull, pushAs } from "../e2e/people.ts";
import type { Setting } from "../e2e/setting.ts";

function stepOf({ bed, client }: Bench, event: object): StepContext {
  const place = { client, repository: { owner: bed.owner, name: bed.repo } };
  const inputs = { "kimi-api-key": "sk-test" };
  return { place, inputs, job: { event, eventName: "issue_comment" } } as unknown as StepContext;
}

function settingOf({ bed }: Bench): Setting {
  return { bed } as unknown as Setting;
}

describe("a pull request that is to be looked at", () => {
  test("has the words that it had when the command was given", async () => {
    await using bench = await startBench();
    const { number } = await openPull(settingOf(bench), "mend", { "a.txt": "a\n" });
    const then = { number, title: "Then", body: "As it was." };
    for (const event of [{ issue: then }, { pull_request: then }])
      expect(await pinPull(stepOf(bench, event), number, undefined)).toMatchObject({
        title: "Then",
        body: "As it was.",
      });
    const other = { issue: { ...then, number: number + 1 } };
    expect(await pinPull(stepOf(bench, other), number, undefined)).toMatchObject({
      title: "Mend the discount",
    });
  });

  test("from the default branch is not fixed there", async () => {
    await using bench = await startBench();
    const setting = settingOf(bench);
    await pushAs(setting, "old", { "a.txt": "a\n" });
    await pushAs(setting, "main", { "b.txt": "b\n" });
    const { bed } = bench;
    const at = { owner: bed.owner, repo: bed.repo };
    const { data } = await bed
      .user(bed.owner)
      .pulls.create({ ...at, head: "main", base: "old", title: "Main", body: "" });
    const step = stepOf(bench, { repository: { id: 1, default_branch: "main" } });
    const task = { kind: "pr", number: data.number, title: "", text: "x" } as const;
    await expect(
      startFix(step, { kind: "fix", pull: data.number, task, options: {} }),
    ).rejects.toMatchObject({ ending: { code: "branch_not_writable" } });
  });
});

describe("the token beside a fork's code", () => {
  const hidden = { repository: { private: true } };
  const reads = {
    contents: "read",
    issues: "read",
    pull_requests: "read",
    checks: "read",
  } as const;

  test("may only read, where a private repository gives more", async () => {
    await using bench = await startBench({ permissions: { ...reads, issues: "write" } });
    await expect(needReadingToken(stepOf(bench, hidden))).rejects.toMatchObject({
      ending: { code: "not_authorised", text: expect.stringContaining("comments") },
    });
  });

  test("that reads is enough, and in a public repository nobody is asked", async () => {
    await using bench = await startBench({ permissions: reads });
    await needReadingToken(stepOf(bench, hidden));
    bench.bed.calls.length = 0;
    await needReadingToken(stepOf(bench, { repository: { private: false } }));
    expect(bench.bed.calls).toEqual([]);
  });
});
