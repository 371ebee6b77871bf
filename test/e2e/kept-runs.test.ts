import { readdirSync, readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuild } from "../../src/adapters/local/build-file.ts";
import { writeManifest } from "../../src/adapters/local/manifest.ts";
import { omk } from "../../src/cli/omk.ts";
import type { StepResult } from "../bed/runner/step.ts";
import { KeptArtifact, KeptName } from "../helpers/kept-run.ts";
import { restoreRun } from "../helpers/restored-run.ts";
import { type RunState, runState } from "../proof/run-state.ts";
import { priceScenario } from "../samples/price.ts";
import { leave } from "./forged-state.ts";
import { expectDecency, type Setting } from "./setting.ts";

const root = join(import.meta.dirname, "../ledgers");
const formats = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What takes each kept run on, and what comes of it; the thread is #1 of its bed. */
const goesOn: Readonly<Record<KeptName, { readonly command: string; readonly code: string }>> = {
  waiting: { command: "/omk approve", code: "proved" },
  quota: { command: "/omk resume", code: "proved" },
  cancelled: { command: "/omk resume", code: "proved" },
  "not-ready": { command: "/omk resume", code: "proved" },
  "two-jobs": { command: "deliver", code: "proved" },
  ready: { command: "/omk resume", code: "nothing_to_resume" },
  check: { command: "/omk resume", code: "nothing_to_resume" },
};

/** With the bundle and the real Kimi; the others are played in this process. */
const byBundle: readonly string[] = ["0/waiting"];

const kept = formats.flatMap((format) =>
  KeptName.options.map((name) => `${format}/${name}` as const),
);

const goingOn = kept.filter((at) => goesOn[nameOf(at)].code === "proved");
const over = kept.filter((at) => !goingOn.includes(at));

describe("a run that an earlier version left", () => {
  test.each(goingOn)("%s goes on from its files, and is delivered", async (at) => {
    await using setting = await restored(at);
    const result = await takenUp(setting, at);
    const github = await expectDecency(setting, result);
    expect(result.outputs["code"]).toBe("proved");
    expect(github.pull_requests).toMatchObject([{ head: { sha: result.outputs["head-sha"] } }]);
    // What it had done is not done again.
    expect(setting.model.calls.map(({ phase }) => phase)).not.toContain("plan");
    const verified = await verify(join(result.temp, "omk", result.outputs["run-key"] ?? ""));
    expect(verified).toMatch(/made by omk 1[\s\S]*Everything holds; the verdict is ready/);
  });

  test.each(over)("%s has nothing to go on with, and says so", async (at) => {
    await using setting = await restored(at);
    const result = await takenUp(setting, at);
    await expectDecency(setting, result);
    expect(result.outputs["code"]).toBe("nothing_to_resume");
    expect(setting.model.calls).toEqual([]);
  });
});

describe("a run that a later version has carried since", () => {
  test("is refused with the name of that version where it is resumed, and nothing of it is touched", async () => {
    await using setting = await restored("1/waiting");
    using state = runState();
    await cp(join(root, "1/waiting/run"), state.path, { recursive: true });
    const later = state.read("events.jsonl").replaceAll('"format":1,', '"format":2,');
    const named = later.replaceAll('"formats":{"ledger":1', '"formats":{"ledger":2');
    state.write("events.jsonl", named.replaceAll('"version":"1.0.0"', '"version":"2.5.0"'));
    await writeManifest(state.path, {
      key: keyOf(state),
      repository: { id: 1, owner: "octocat", name: "price-shop" },
    });
    await leave(
      setting,
      { runId: 1001, outputs: { "state-artifact": nameIn("1/waiting") } },
      state,
    );
    const before = await setting.bed.export();
    const result = await comment(setting, "/omk approve");
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "blocked_on_external", code: "state_newer" });
    expect(result.exitCode).toBe(1);
    const said = github.comments.at(-1)?.body;
    expect(said).toContain("carried by omk 2.5.0 (omk/autopilot@");
    expect(said).toContain("uses: omk/autopilot@v1 # omk 2.5.0 or later");
    expect(setting.model.calls).toEqual([]);
    expect(github.check_runs).toEqual(before.check_runs);
    expect(github.artifacts).toEqual(before.artifacts);
    expect(github.branches).toEqual(before.branches);
  });
});

function keyOf(state: RunState): string {
  return /"key":"([^"]+)"/.exec(state.read("events.jsonl"))?.[1] ?? "";
}

function nameIn(at: string): string {
  const text = readFileSync(join(root, at, "artifact.json"), "utf8");
  return KeptArtifact.parse(JSON.parse(text)).name;
}

/** What verify-proof says of a ledger that two versions wrote. */
async function verify(folder: string): Promise<string> {
  let out = "";
  const write = (text: string) => {
    out += text;
  };
  const { signal } = new AbortController();
  await omk(["verify-proof", folder], { out: write, err: write, signal, build: readBuild("dist") });
  return out;
}

function nameOf(at: string): KeptName {
  return KeptName.parse(at.split("/")[1]);
}

function restored(at: string): Promise<Setting> {
  const whole = byBundle.includes(at) ? { whole: true } : {};
  return restoreRun(join(root, at), { scenario: priceScenario, ...whole });
}

function takenUp(setting: Setting, at: string): Promise<StepResult> {
  const { command } = goesOn[nameOf(at)];
  return command === "deliver" ? deliver(setting) : comment(setting, command);
}

async function comment(setting: Setting, body: string): Promise<StepResult> {
  const payload = await setting.bed.comment(1, body);
  return setting.run({ event: "issue_comment", payload });
}

/** The second job of the workflow run whose first one proved it. */
function deliver(setting: Setting): Promise<StepResult> {
  const [runId = 0] = setting.bed.host.runs.keys();
  return setting.run({
    event: "issue_comment",
    payload: {},
    runId,
    inputs: { phases: "deliver", "kimi-api-key": "" },
  });
}
