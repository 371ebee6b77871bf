import { join } from "node:path";
import { waitsForDelivery } from "../domain/delivery.ts";
import { AutopilotError } from "../domain/errors.ts";
import { resumeAutopilot } from "../engine/autopilot.ts";
import type { Order } from "../triggers/order.ts";
import { carry } from "./carry.ts";
import type { Carried } from "./finish.ts";
import { info, warning } from "./log.ts";
import { jobOf, loadRunFiles, noTools } from "./open-run.ts";
import { closeLost, interrupted } from "./rescue.ts";
import { fetchOne, reopen } from "./resume-run.ts";
import type { RunFiles } from "./run-files.ts";
import { showing } from "./showing.ts";
import type { StepContext } from "./step-context.ts";
import { assertDeliverable, assertRecorded } from "./trust.ts";

type Deliver = Extract<Order, { kind: "deliver" }>;

/**
 * Delivers what an earlier job of this very workflow run has proved, and asks no model for it. How a run ended that has
 * nothing to deliver is shown here too: the job before may have had no right to.
 */
export async function deliverRun(step: StepContext, order: Deliver): Promise<Carried> {
  const opened = await fetchOwn(step, order);
  const { folder, ledger } = opened;
  const state = ledger.state();
  if (!waitsForDelivery(state)) return report(step, opened);
  await assertRecorded(await step.runFolders.open(folder), step.action);
  const workspace = await reopen(step, folder, state);
  await assertDeliverable(step, order, { state, workspace });
  const { key, task, policy, budget } = state;
  const files = loadRunFiles(step, opened, {
    key,
    workspace,
    tools: noTools(),
    issue: task.number,
    guidance: "",
    idleSecs: policy.idle_timeout_secs,
  });
  info(`Run ${key} is proved, and delivered here.`);
  // Nothing is spent here, so nothing here can be over what the run was given.
  const job = { ...(await jobOf(step, policy.budget_usd)), budget };
  await carry(step, files, (world) => resumeAutopilot(world, job));
  return files.close();
}

type Opened = Pick<RunFiles, "folder" | "ledger" | "redact"> & { readonly artifact: string };

/** The newest state that this workflow run left of the run; an older one is not taken for it. */
async function fetchOwn(step: StepContext, { from }: Deliver): Promise<Opened> {
  const { runId } = step.job;
  const isKey = /^[a-z]/.test(from) && from !== "latest";
  if (from !== "" && from !== `${runId}` && !isKey) throw notOfThisRun(from);
  const query = { from: `${runId}`, prefixes: isKey ? [from] : [] };
  const [found] = await step.artifacts.findState(query);
  if (found === undefined) throw notOfThisRun(from);
  return fetchOne(step, { ...found, artifacts: found.artifacts.slice(0, 1) });
}

/** Shows a run as it ended, and leaves it as it is for whoever takes it up. */
async function report(step: StepContext, { folder, ledger, artifact }: Opened): Promise<Carried> {
  const { key, task } = ledger.state();
  const show = showing(step, ledger, task.number);
  closeLost(show.record, ledger.state(), interrupted(step.signal.aborted, ledger.state().policy));
  info(`Run ${key} has nothing to deliver: this job only shows how it ended.`);
  for (const view of await show.reporter.drain(ledger.state()))
    warning(`GitHub may show an older state (${view}); the job summary has the last one.`);
  return { state: ledger.state(), artifact, proof: join(folder, "proof.json") };
}

function notOfThisRun(from: string): AutopilotError {
  return new AutopilotError({
    verdict: "not_ready",
    code: "bad_input",
    text: `Input \`resume-from\` is ${JSON.stringify(from)}: a job that only delivers takes nothing but what a job before it in the same workflow run has proved.`,
    mend: "Pass the run key that the job before gave out:\n```yaml\nwith:\n  phases: deliver\n  resume-from: ${{ needs.work.outputs.run-key }}\n```\nA run of another workflow run is delivered by `command: resume` in a job that has the model's key.",
  });
}
