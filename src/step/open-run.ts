import { join } from "node:path";
import type { EventBody } from "../domain/event.ts";
import { redactor } from "../domain/redact.ts";
import type { Tools } from "../ports/agent.ts";
import type { ArtifactStore } from "../ports/artifacts.ts";
import type { LedgerFile } from "../ports/ledger.ts";
import type { RunWorkspace } from "../ports/workspace.ts";
import type { RunOptions } from "../triggers/order.ts";
import type { Carried } from "./finish.ts";
import { warning } from "./log.ts";
import type { RunFiles } from "./run-files.ts";
import type { StepContext } from "./step-context.ts";

/** Where the files of a run lie on the runner. */
export function runFolder(step: StepContext, key: string): string {
  return join(step.job.temp, "omk", key);
}

/** Where the homes of its turns lie: outside of everything that is saved. */
export function scratchFolder(step: StepContext, key: string): string {
  return join(step.job.temp, "omk-kimi", key);
}

/** Opens the folder of a run for this job. */
export function openFolder(
  step: StepContext,
  key: string,
): Pick<RunFiles, "folder" | "ledger" | "redact"> {
  const folder = runFolder(step, key);
  const redact = redactor(step.secrets, (hit) => ledger.recordHit(hit));
  const ledger: LedgerFile = step.runFolders.openLedger(folder, redact);
  return { folder, ledger, redact };
}

/** What carrying a run needs beside its folder. */
export interface Opening {
  readonly key: string;
  readonly workspace: RunWorkspace;
  readonly tools: Promise<Tools>;
  readonly issue: number | undefined;
  readonly guidance: string;
  readonly idleSecs: number;
}

/** Everything that a job needs to carry a run, and what is left of it when the run has ended. */
export function loadRunFiles(
  step: StepContext,
  opened: Pick<RunFiles, "folder" | "ledger" | "redact">,
  opening: Opening,
): RunFiles & { close(): Promise<Carried> } {
  const { folder, ledger } = opened;
  const held: { store?: ArtifactStore } = {};
  return {
    ...opened,
    ...opening,
    openStore(prepare) {
      held.store = storeOf(step, { folder, ledger, prepare });
      return held.store;
    },
    async close() {
      const state = ledger.state();
      await step.runFolders.writeState(folder, state);
      await step.runFolders.writeManifest(folder, state);
      return { state, artifact: held.store?.artifact, proof: join(folder, "proof.json") };
    },
  };
}

/** The store of a run's folder under this job's name. */
export function storeOf(
  step: StepContext,
  {
    folder,
    ledger,
    prepare,
  }: Pick<RunFiles, "folder" | "ledger"> & { prepare: () => Promise<void> },
): ArtifactStore {
  return step.artifacts.store({
    folder,
    state: () => ledger.state(),
    prepare,
    onFailure: (text, mend) =>
      warning(`${text}\n${mend}`, { title: "omk: the state could not be saved" }),
  });
}

/** This job, as the ledger records it. Whoever commands may ask for less than the inputs give, and not for more. */
export async function jobOf(
  { job, inputs, agents, action, caging }: StepContext,
  usd: number | undefined,
  { budgetTokens, budgetMinutes }: Pick<RunOptions, "budgetTokens" | "budgetMinutes"> = {},
): Promise<Extract<EventBody, { type: "job_started" }>> {
  const { sandbox } = await caging();
  return {
    type: "job_started",
    workflowRunId: job.runId,
    attempt: job.attempt,
    action,
    ...(sandbox === undefined ? {} : { sandbox }),
    scope: { phases: inputs.phases },
    budget: {
      tokens: Math.min(inputs["budget-tokens"], budgetTokens ?? Number.POSITIVE_INFINITY),
      minutes: Math.min(inputs["budget-minutes"], budgetMinutes ?? Number.POSITIVE_INFINITY),
      ...(usd === undefined ? {} : { usd }),
    },
    url: job.url,
    tools: { node: process.versions.node, ...agents.versions() },
  };
}

/** The Kimi CLI and ripgrep, on their way; whoever needs them awaits them and meets the failure there. */
export function toolsOf({ agents, job, signal }: StepContext): Promise<Tools> {
  const tools = agents.install({ cacheDir: job.toolCache, signal });
  tools.catch(() => undefined);
  return tools;
}

/** For a job that asks no model: nothing is installed. */
export function noTools(): Promise<Tools> {
  const none = Promise.reject(new Error("this job has no model, and asked one"));
  none.catch(() => undefined);
  return none;
}
