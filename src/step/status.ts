import { statusView } from "../views/status.ts";
import type { StepContext } from "./step-context.ts";
import { stickyHere } from "./sticky-here.ts";

/** Where the newest run of a thread stands: two requests and more only on long threads; no model is asked. */
export async function statusText(
  step: StepContext,
  { target, trigger }: { readonly target: number; readonly trigger: string },
): Promise<string> {
  const sticky = await stickyHere(step, target);
  const id = sticky?.workflowRunId ?? 0;
  const job = id === 0 ? undefined : await step.github.workflowRun(id);
  return statusView(trigger, sticky, job);
}
