import { describe, expect, test } from "vitest";
import type { Call } from "../bed/github/exchange.ts";
import type { StepOptions } from "../bed/runner/step.ts";
import { checksOn, expectDecency, type Setting, startSetting } from "./setting.ts";

/** What the token of the job with the model's key may, at the least. */
const reads = { contents: "read", actions: "read", issues: "none", pull_requests: "none" } as const;
const first = { permissions: { ...reads, checks: "none", statuses: "none" } } as const;

/** The job that works: it has the model's key and may write nothing. */
function work(setting: Setting, options: StepOptions = {}) {
  const inputs = { phases: "plan..review", ...options.inputs };
  return setting.run({ ...first, ...options, inputs });
}

/** The job that delivers, of the same workflow run: it may write, and has no key. */
function deliver(setting: Setting, options: StepOptions & { readonly runId: number }) {
  const inputs = { phases: "deliver", ...options.inputs };
  return setting.bed.run({ ...options, inputs });
}

/** Requests that ask to change something; a state goes up by another way. */
function writes(calls: readonly Call[]): readonly string[] {
  return calls
    .filter(({ method, path }) => method !== "GET" && !path.startsWith("/twirp"))
    .map(({ method, path }) => `${method} ${path}`);
}

describe("two jobs share a run", () => {
  test("the first proves it and writes nothing, the second delivers it without a model", async () => {
    await using setting = await startSetting();
    const { bed, model } = setting;
    const proved = await work(setting);
    expect(proved.outputs).toMatchObject({ verdict: "ready", code: "to_deliver" });
    expect(proved.exitCode).toBe(0);
    expect(writes(bed.calls)).toEqual([]);
    expect((await bed.export()).branches.map(({ name }) => name)).toEqual(["main"]);
    const asked = model.requests.length;
    bed.calls.length = 0;
    const done = await deliver(setting, {
      runId: proved.runId,
      inputs: { "resume-from": proved.outputs["run-key"] ?? "" },
    });
    const github = await expectDecency(setting, done);
    expect(done.outputs).toMatchObject({ verdict: "ready", code: "proved", operation: "created" });
    expect(model.requests).toHaveLength(asked);
    expect(checksOn(github, done.outputs["head-sha"])).toEqual([]);
  });
});
