import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { runWorkflow } from "../bed/runner/workflow.ts";
import type { Setting } from "../e2e/setting.ts";

/** The secret that the examples name. */
export const secrets = { KIMI_API_KEY: "sk-test-key-of-the-model" };

/** A job of an example, as it was played. */
export type PlayedJob = Awaited<ReturnType<typeof runWorkflow>>["jobs"][string];

/** Plays an example with one line more behind the key: the address of the scripted model. */
export async function playExample(
  setting: Setting,
  name: string,
  event: { event: string; payload: object },
) {
  const folder = await mkdtemp(join(tmpdir(), "omk-example-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = await readFile(`examples/${name}`, "utf8");
  const own = `$&\n          kimi-base-url: ${setting.model.baseUrl}`;
  await writeFile(join(folder, name), text.replace(/^ {10}kimi-api-key: .*$/m, own));
  return runWorkflow(setting.bed, join(folder, name), { ...event, secrets });
}

/** The outputs of our step, after a look at everything else that a good job leaves. */
export function outputsOfGood(setting: Setting, job: PlayedJob | undefined) {
  expect(job).toMatchObject({ conclusion: "success", survivors: [] });
  expect(job?.annotations.filter(({ message }) => message.includes("Unexpected input"))).toEqual(
    [],
  );
  expect(job?.log).not.toContain(secrets.KIMI_API_KEY);
  expect(setting.bed.calls.filter((call) => call.refused.length > 0)).toEqual([]);
  return job?.steps.at(-1)?.outputs ?? {};
}
