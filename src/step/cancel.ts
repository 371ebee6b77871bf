import { AutopilotError } from "../domain/errors.ts";
import type { WorkflowRun } from "../ports/github.ts";
import { runUrl } from "../ports/job.ts";
import type { Order } from "../triggers/order.ts";
import {
  cancelledView,
  cannotCancel,
  nothingToCancelView,
  notOurs,
  type ToCancel,
} from "../views/cancel.ts";
import { say } from "./answer.ts";
import type { StepContext } from "./step-context.ts";
import { stickyHere } from "./sticky-here.ts";

/**
 * Cancels the run that is at work on a thread, in whichever job it is; that job saves and reports it by itself.
 * @throws AutopilotError `not_authorised` where the token may not, or the job shows no sign of the run.
 */
export async function cancelRun(
  step: StepContext,
  { target, by }: Extract<Order, { kind: "cancel" }>,
): Promise<void> {
  const sticky = await stickyHere(step, target);
  if (sticky === undefined || sticky.workflowRunId === 0)
    return say(step, target, nothingToCancelView(undefined, ""));
  const run = await step.github.workflowRun(sticky.workflowRunId);
  const shown = { key: sticky.key, url: run?.url ?? runUrl(step.job, sticky.workflowRunId) };
  if (run === undefined) throw new AutopilotError(cannotCancel(shown, 404, "it cannot be seen."));
  if (run.status === "completed" || run.id === step.job.runId)
    return say(step, target, nothingToCancelView(shown, endOf(run)));
  if (!(await isCarrier(step, run, sticky.key))) throw new AutopilotError(notOurs(shown));
  return say(step, target, await cancel(step, run, { ...shown, by }));
}

async function cancel(
  step: StepContext,
  run: WorkflowRun,
  asked: ToCancel & { readonly by: string },
) {
  const done = await step.github.cancelWorkflowRun(run.id);
  switch (done.kind) {
    case "asked":
      return cancelledView(asked, asked.by);
    case "over":
      return nothingToCancelView(asked, "has ended, or is being cancelled already");
    case "refused":
      throw new AutopilotError(cannotCancel(asked, done.status, done.text));
  }
}

/** A comment can be edited: it may only stop a job of this very workflow, or one that saved a state of the run. */
async function isCarrier(
  { artifacts, job }: StepContext,
  { id, path }: WorkflowRun,
  key: string,
): Promise<boolean> {
  if (path === job.workflow.path) return true;
  try {
    return (await artifacts.findState({ from: `${id}`, prefixes: [key] })).length > 0;
  } catch (error) {
    if (error instanceof AutopilotError) return false;
    throw error;
  }
}

function endOf({ status, conclusion }: WorkflowRun): string {
  return status === "completed" ? `has ended (${conclusion ?? "no conclusion"})` : "is this one";
}
