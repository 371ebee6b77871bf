import { setTimeout as delay } from "node:timers/promises";
import { type Bed, startBed } from "../test/bed/bed.ts";
import { startModel } from "../test/bed/model/server.ts";
import type { StepOptions } from "../test/bed/runner/step.ts";
import { priceScenario, priceShop, priceTask } from "../test/samples/price.ts";
import { clockOf, type Taken } from "./bench-clock.ts";

/** What people wait for who comment: the first reaction to a command, and the answers that need no model. */
export async function measureTalk(
  times: number,
): Promise<Readonly<Record<"reaction" | "status" | "help" | "refusal", readonly Taken[]>>> {
  await using model = await startModel(priceScenario, { key: "bench-key" });
  await using bed = await startBed({ repo: priceShop, people: ["stranger"] });
  const issue = await bed.openIssue("The discount", priceTask);
  const said = async (text: string, as?: string): Promise<StepOptions> => ({
    event: "issue_comment",
    payload: await bed.comment(issue, text, as),
    inputs: { "kimi-api-key": "bench-key", "kimi-base-url": model.baseUrl },
  });
  // A plan that waits gives `status` something to say, and installs the tools.
  await bed.run(await said("/omk plan"));
  const answered = async (text: string, as?: string) => whole(bed, await said(text, as));
  return {
    status: await repeated(times, () => answered("/omk status")),
    help: await repeated(times, () => answered("/omk help")),
    refusal: await repeated(times, () => answered("/omk run", "stranger")),
    reaction: await repeated(times, async () => toReaction(bed, await said("/omk run"))),
  };
}

/** One more time than asked: the first one warms the caches and does not count. */
async function repeated(times: number, take: () => Promise<Taken>): Promise<readonly Taken[]> {
  const all: Taken[] = [];
  for (let n = 0; n <= times; n += 1) all.push(await take());
  return all.slice(1);
}

/** A step with all that the runner starts for it, its post step too. */
async function whole(bed: Bed, options: StepOptions): Promise<Taken> {
  const clock = await clockOf(bed);
  const { ms, exitCode, log } = await bed.run(options);
  if (exitCode !== 0) throw new Error(`a bench step failed\n${log}`);
  return { ms, requests: clock.calls().length };
}

/** From the start of the process until the reaction is asked for; then the machine is lost, because nobody needs the run. */
async function toReaction(bed: Bed, options: StepOptions): Promise<Taken> {
  const clock = await clockOf(bed);
  const step = bed.start({ ...options, skipPost: true });
  await step.started;
  const began = Date.now();
  const isReaction = ({ path }: { path: string }) => path.endsWith("/reactions");
  while (!clock.calls().some(isReaction)) await delay(5);
  const calls = clock.calls();
  const index = calls.findIndex(isReaction);
  step.cancel();
  await step.result;
  return { ms: clock.timeOf(calls[index]) - began, requests: index + 1 };
}
