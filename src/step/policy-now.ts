import { AutopilotError, endingOf } from "../domain/errors.ts";
import { Policy, policyFile } from "../domain/policy.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Base } from "../ports/workspace.ts";
import { readPolicy } from "../projects/config/policy-file.ts";
import { AnyEvent } from "../triggers/event.ts";
import type { Order } from "../triggers/order.ts";
import { parseEvent } from "../triggers/request-event.ts";
import { isTalk } from "../triggers/words/command.ts";
import { findBase, policyAt, workspaceOptions } from "./base.ts";
import type { StepContext } from "./step-context.ts";

/** The policy that an order is held against, and what keeps the order from being obeyed. */
export interface PolicyNow {
  readonly policy: Policy;
  readonly base?: Base;
  readonly ending?: Ending;
}

/** The policy of base as it is now. Where it cannot be read, the usual one decides who is told so. */
export async function policyNow(step: StepContext): Promise<PolicyNow> {
  const { repository } = parseEvent(AnyEvent, step.job.event);
  try {
    const base = await findBase(step, repository?.default_branch);
    const place = { name: "policy", branch: "policy" };
    const files = await step.git.openBase(workspaceOptions(step, base, place));
    return { policy: await policyAt(files), base };
  } catch (error) {
    const ending = endingOf(error);
    return ending.code === "checkout_missing"
      ? withoutCheckout(step, repository?.default_branch, ending)
      : { policy: usual(), ending };
  }
}

/** Whether it can be obeyed, also in a job that has checked nothing out: what only talks or cancels needs no code. */
export function stopOf({ ending }: PolicyNow, order: Order): Ending | undefined {
  const isCodeless = order.kind === "cancel" || isTalk(order.kind);
  return ending?.code === "checkout_missing" && isCodeless ? undefined : ending;
}

/** The same policy from GitHub. One that cannot be read there stops everything: it may let in fewer people than the usual one. */
async function withoutCheckout(
  { github, inputs, job }: StepContext,
  defaultBranch: string | undefined,
  ending: Ending,
): Promise<PolicyNow> {
  const ref = inputs.base === "" ? (job.branch ?? defaultBranch) : inputs.base;
  try {
    const tip = ref === undefined ? undefined : await github.tipOf(ref);
    if (tip === undefined) throw new AutopilotError({ ...ending, code: "base_missing" });
    return { policy: readPolicy(await github.fileAt(policyFile, tip)), ending };
  } catch (error) {
    return { policy: usual(), ending: endingOf(error) };
  }
}

function usual(): Policy {
  return Policy.parse({});
}
