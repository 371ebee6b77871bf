import {
  cancelWorkflowRun,
  hasStateOf,
  type WorkflowRun,
  workflowRun,
} from "../adapters/github/workflow-runs.ts";
import { hostEnv } from "../adapters/process/environment.ts";
import { AutopilotError } from "../domain/errors.ts";
import type { Order } from "../triggers/order.ts";
import {
  cancelledView,
  cannotCancel,
  nothingToCancelView,
  notOurs,
  type ToCancel,
} from "../views/cancel.ts";
import { say } from "./answer.ts";
import type { Desk } from "./desk.ts";
import { stickyHere } from "./sticky-here.ts";

/**
 * Cancels the run that is at work on a thread, in whichever job it is; that job saves and reports it by itself.
 * @throws AutopilotError `not_authorised` where the token may not, or the job shows no sign of the run.
 */
export async function cancelRun(
  desk: Desk,
  { target, by }: Extract<Order, { kind: "cancel" }>,
): Promise<void> {
  const sticky = await stickyHere(desk, target);
  if (sticky === undefined || sticky.workflowRunId === 0)
    return say(desk, target, nothingToCancelView(undefined, ""));
  const run = await workflowRun(desk.place, sticky.workflowRunId);
  const shown = { key: sticky.key, url: run?.url ?? jobUrl(desk, sticky.workflowRunId) };
  if (run === undefined) throw new AutopilotError(cannotCancel(shown, 404, "it cannot be seen."));
  if (run.status === "completed" || run.id === desk.job.runId)
    return say(desk, target, nothingToCancelView(shown, endOf(run)));
  if (!(await isOurs(desk, run, sticky.key))) throw new AutopilotError(notOurs(shown));
  return say(desk, target, await cancel(desk, run, { ...shown, by }));
}

async function cancel(desk: Desk, run: WorkflowRun, asked: ToCancel & { readonly by: string }) {
  const done = await cancelWorkflowRun(desk.place, run.id);
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
async function isOurs({ place }: Desk, { id, path }: WorkflowRun, key: string): Promise<boolean> {
  const own = /^[^/]+\/[^/]+\/(.+?)@/.exec(hostEnv()["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
  return path === own || (await hasStateOf(place, id, key));
}

function endOf({ status, conclusion }: WorkflowRun): string {
  return status === "completed" ? `has ended (${conclusion ?? "no conclusion"})` : "is this one";
}

function jobUrl({ job }: Desk, id: number): string {
  return `${job.serverUrl}/${job.owner}/${job.repo}/actions/runs/${id}`;
}
