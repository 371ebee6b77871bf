import { existsSync } from "node:fs";
import { join } from "node:path";
import { commandIn } from "../domain/command-in.ts";
import { ledgerName } from "../domain/ledger.ts";
import type { Policy } from "../domain/policy.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import { interruptedAt } from "../domain/visits.ts";
import { endedNotification } from "../views/notification.ts";
import { pullHeadOf, workspaceOptions } from "./base.ts";
import type { Carried } from "./finish.ts";
import { info, warning } from "./log.ts";
import { notify } from "./notify.ts";
import { openFolder, runFolder, scratchFolder, storeOf } from "./open-run.ts";
import { overtaken } from "./pull.ts";
import type { RunFiles } from "./run-files.ts";
import { showing } from "./showing.ts";
import type { StepContext } from "./step-context.ts";

/** Saves, closes and shows a run whose main step ended before the run did; undefined where there is nothing to do. */
export async function rescue(
  step: StepContext,
  key: string,
  mainPid: number,
): Promise<Carried | undefined> {
  step.killStartedBy(mainPid);
  if (!existsSync(join(runFolder(step, key), ledgerName))) return undefined;
  const opened = openFolder(step, key);
  const { ledger, folder } = opened;
  if (ledger.events().length === 0) return undefined;
  const state = ledger.state();
  const show = showing(step, ledger, state.task.number);
  const moved = state.aim === "check" ? await overtaken(step, state) : undefined;
  closeLost(show.record, state, moved ?? interrupted(step.signal.aborted, state.policy));
  info(`Run ${key} was not finished by its main step: it is saved and closed here.`);
  const store = storeOf(step, { folder, ledger, prepare: () => prepareSave(step, opened) });
  await store.save();
  const told = notify(step, show, () => endedNotification(ledger.state()));
  const left = await show.reporter.drain(ledger.state());
  for (const view of left)
    warning(`GitHub may show an older state (${view}); the job summary has the last one.`);
  await told;
  await store.save();
  await step.runFolders.writeState(folder, ledger.state());
  await step.runFolders.writeManifest(folder, ledger.state());
  return { state: ledger.state(), artifact: store.artifact, proof: join(folder, "proof.json") };
}

/** Ends a run, and the visit that was open, where nobody recorded an end. */
export function closeLost(
  record: ReturnType<typeof showing>["record"],
  state: AutopilotState,
  ending: Ending,
): void {
  const note = "The process that carried this visit ended before it did.";
  for (const event of interruptedAt(state, note)) record(event);
  if (state.ending === undefined) record({ type: "run_ended", ending });
}

/** What nobody recorded: a cancel that took too long, a crash, or a kill, mostly for lack of memory. */
export function interrupted(isCancelled: boolean, policy: Policy): Ending {
  return {
    verdict: isCancelled ? "cancelled" : "failed_infra",
    code: isCancelled ? "cancelled" : "interrupted",
    text: isCancelled
      ? "The job was cancelled."
      : "The step ended before the run did: it was cancelled, crashed or was killed.",
    mend: `Resume: comment \`${commandIn(policy, "resume")}\`, or run the workflow with \`command: resume\`. If it happens again, use a larger runner.`,
  };
}

async function prepareSave(
  step: StepContext,
  opened: Pick<RunFiles, "folder" | "ledger" | "redact">,
): Promise<void> {
  const { ledger, folder, redact } = opened;
  const state = ledger.state();
  const { head, base, branch, key } = state;
  await step.agents.keepLost({ scratch: scratchFolder(step, key), runFolder: folder, redact });
  const workspace = await step.git.reopen(
    {
      ...workspaceOptions(step, base, { name: key, branch, pull: pullHeadOf(state) }),
      bare: state.scope.phases === "deliver",
    },
    head,
  );
  await workspace.snapshot();
  await workspace.bundle(join(folder, "repo.bundle"));
}
