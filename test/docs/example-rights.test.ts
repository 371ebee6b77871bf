import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { quota } from "../bed/model/steps.ts";
import { openPull, pullEvent } from "../e2e/people.ts";
import { type Setting, startSetting } from "../e2e/setting.ts";
import { priceScenario, priceShop, priceTask } from "../samples/price.ts";
import { failedRun } from "./failed-run.ts";
import { playExample } from "./play-example.ts";

const Jobs = z.object({
  jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.string()) })),
});

/** The rights that an example's job has, of those which the bed sees used: reading a public repository takes none. */
async function seenRights(name: string, job: string): Promise<readonly string[]> {
  const { jobs } = Jobs.parse(parse(await readFile(`examples/${name}`, "utf8")));
  return Object.entries(jobs[job]?.permissions ?? {})
    .filter(([scope, access]) => access === "write" || scope === "actions")
    .filter(([scope]) => scope !== "security-events")
    .map(([scope, access]) => `${scope}: ${access}`)
    .toSorted();
}

/** The rights without which some request of the job would have been refused. */
function usedRights({ bed }: Setting, granted: readonly string[]): readonly string[] {
  const needs = bed.calls.flatMap(({ needed, status }) =>
    needed === undefined || status >= 400
      ? []
      : [needed.scopes.map((scope) => `${scope.replace("_", "-")}: ${needed.access}`)],
  );
  const pushed = bed.pushes.some((push) => push.granted) ? [["contents: write"]] : [];
  const used = [...needs, ...pushed].flatMap((any) => {
    const had = any.filter((right) => granted.includes(right));
    return had.length === 1 ? had : [];
  });
  return [...new Set(used)].toSorted();
}

async function said(setting: Setting, text: string) {
  const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
  return { event: "issue_comment", payload: await setting.bed.comment(issue, text) };
}

const plays: Readonly<
  Record<string, (setting: Setting) => Promise<{ event: string; payload: object }>>
> = {
  "omk.yml": (setting) => said(setting, "/omk run"),
  "maintenance.yml": async () => ({ event: "schedule", payload: { schedule: "23 5 * * 1" } }),
  "fix-ci.yml": (setting) => failedRun(setting),
  "code-scanning.yml": async () => ({
    event: "workflow_dispatch",
    payload: { inputs: { task: priceTask } },
  }),
  "resume.yml": async (setting) => {
    setting.play({ ...priceScenario, code: [quota({ "retry-after": "0" })] });
    await setting.run(await said(setting, "/omk run"));
    setting.play(priceScenario);
    return { event: "schedule", payload: { schedule: "41 * * * *" } };
  },
  "pr-checks.yml": async (setting) => {
    const source = (priceShop["src/price.js"] ?? "").replace("off - off", "off");
    const pull = await openPull(setting, "mend", { "src/price.js": source });
    return { event: "pull_request", payload: await pullEvent(setting, pull) };
  },
};

describe("the job of an example uses every right that it has", () => {
  test.each(Object.keys(plays))("of %s", async (name) => {
    await using setting = await startSetting();
    const event = await plays[name]?.(setting);
    if (event === undefined) throw new Error(`nothing plays ${name}`);
    const { bed } = setting;
    bed.calls.length = 0;
    bed.pushes.length = 0;
    const { jobs } = await playExample(setting, name, event);
    const [job = ""] = Object.keys(jobs);
    const granted = await seenRights(name, job);
    expect(jobs[job]).toMatchObject({ conclusion: "success" });
    expect(bed.calls.filter(({ status }) => status === 403)).toEqual([]);
    expect(usedRights(setting, granted)).toEqual(granted);
  });
});
