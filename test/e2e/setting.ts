import { expect } from "vitest";
import { type Bed, type BedOptions, startBed } from "../bed/bed.ts";
import type { GitHubExport } from "../bed/github/export.ts";
import type { Scenario } from "../bed/model/scenario.ts";
import { type ModelOptions, type ModelServer, startModel } from "../bed/model/server.ts";
import { startInProcess } from "../bed/runner/in-process.ts";
import type { StepOptions, StepResult } from "../bed/runner/step.ts";
import { priceScenario, priceShop, priceTask, quickShop } from "../samples/price.ts";

/** A bed, a model and the inputs that bring them together. */
export interface Setting extends AsyncDisposable {
  readonly bed: Bed;
  readonly model: ModelServer;
  /** Options of a step of the action on this bed. */
  step(options?: StepOptions): StepOptions;
  run(options?: StepOptions): Promise<StepResult>;
  /** What the model does from now on. */
  play(scenario: Scenario): void;
}

export interface SettingOptions extends Partial<BedOptions> {
  readonly scenario?: Scenario;
  readonly model?: ModelOptions;
  /** The bundle in a process of its own, with the real Kimi. Otherwise the step is played in this process (`in-process.ts`). */
  readonly whole?: boolean;
}

/** `npm run test:all` plays every step as a whole run. */
const alwaysWhole = process.env["OMK_RUNS"] === "whole";

/** The price shop, its scenario and a model that takes one key, unless told otherwise. */
export async function startSetting(options: SettingOptions = {}): Promise<Setting> {
  const { scenario = priceScenario, model: modelOptions = {}, ...rest } = options;
  const { whole = alwaysWhole, ...bedOptions } = rest;
  let playing: Scenario = scenario;
  const model = await startModel(() => playing, {
    key: "sk-test-key-of-the-model",
    ...modelOptions,
  });
  const bed = await startBed({
    // npm takes longer to start than its tests to run: one whole run has it, and all have it every night.
    repo: alwaysWhole ? priceShop : quickShop,
    ...(whole ? {} : { startStage: startInProcess }),
    ...bedOptions,
  });
  const step = (given: StepOptions = {}): StepOptions => ({
    ...given,
    inputs: {
      "kimi-api-key": "sk-test-key-of-the-model",
      "kimi-base-url": model.baseUrl,
      "kimi-model": "kimi-k2",
      review: "none",
      // What a cage holds is asked where it is the matter (cage.test.ts): everywhere else, with it and without is the same.
      sandbox: "off",
      ...(given.payload === undefined && given.inputs?.["command"] === undefined
        ? { task: priceTask }
        : {}),
      ...given.inputs,
    },
  });
  return {
    bed,
    model,
    step,
    run: (given) => bed.run(step(given)),
    play(next) {
      playing = next;
    },
    async [Symbol.asyncDispose]() {
      await bed[Symbol.asyncDispose]();
      await model[Symbol.asyncDispose]();
    },
  };
}

/** What holds after every run, however it ended. */
export async function expectDecency(setting: Setting, result: StepResult): Promise<GitHubExport> {
  const github = await setting.bed.export();
  const main = await setting.bed.git("rev-parse", "main");
  expect(setting.bed.calls.filter((call) => call.refused.length > 0)).toEqual([]);
  expect(github.check_runs.filter((check) => check.status !== "completed")).toEqual([]);
  expect(github.check_runs.filter((check) => check.head_sha === main.trim())).toEqual([]);
  expect(result.survivors).toEqual([]);
  expect(result.log + result.postLog).not.toContain("sk-test-key-of-the-model");
  return github;
}

/** The check runs of a commit, as `name conclusion`. */
export function checksOn(github: GitHubExport, sha: string | undefined): readonly string[] {
  return github.check_runs
    .filter((check) => check.head_sha === sha)
    .map((check) => `${check.name} ${check.conclusion ?? check.status}`)
    .toSorted();
}

/** How often the model was asked by each phase and visit, as `plan 1`. */
export function visitsAsked(model: ModelServer): readonly string[] {
  return [...new Set(model.calls.map((call) => `${call.phase} ${call.visit}`))];
}
