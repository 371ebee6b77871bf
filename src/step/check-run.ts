import type { Pull } from "../domain/aim.ts";
import type { ChecksScope } from "../domain/scope.ts";
import type { Task } from "../domain/task.ts";
import type { Order } from "../triggers/order.ts";
import { sanitised, sanitisedLine } from "../triggers/sanitise.ts";
import { findBase, policyAt, pullHeadOf, workspaceOptions } from "./base.ts";
import { beginRun, needKey, newKey } from "./begin-run.ts";
import type { Carried } from "./finish.ts";
import { mayExecuteFork, needReadingToken } from "./fork-secrets.ts";
import { toolsOf } from "./open-run.ts";
import { pinPull } from "./pull.ts";
import type { StepContext } from "./step-context.ts";

type Check = Extract<Order, { kind: "check" }>;

/** Checks a pull request on its merge into base. No code is written, no branch opened, nothing pushed. */
export async function startCheck(step: StepContext, order: Check): Promise<Carried> {
  const { pull, title, body } = await pinPull(step, order.pull, order.headSha);
  const checks = checksToDo(step, pull, order.checks);
  if (pull.isFork && checks !== "review") await needReadingToken(step);
  const tools = checks === "gates" ? undefined : toolsOf(step);
  const task: Task = {
    kind: "pr",
    number: pull.number,
    title: sanitisedLine(title),
    text: sanitised(body),
    requester: order.by,
  };
  const key = newKey(task);
  const base = await findBase(step, undefined, pull.baseRef);
  const place = {
    name: key,
    branch: pull.headRef,
    pull: pullHeadOf({ aim: "check", pull }),
  };
  const workspace = await step.git.open(workspaceOptions(step, base, place));
  return beginRun(step, {
    key,
    task,
    aim: "check",
    checks,
    pull,
    planFirst: false,
    base,
    branch: pull.headRef,
    policy: await policyAt(workspace),
    options: order.options,
    workspace,
    tools,
  });
}

/**
 * How much of a check this job does. Nothing of a fork is executed where a secret or a token that may write is in reach:
 * there it is only read. Without a key nobody can review, and the gates say what they can.
 * @throws AutopilotError `key_missing` where neither can be done.
 */
export function checksToDo(
  step: StepContext,
  { isFork }: Pick<Pull, "isFork">,
  asked?: ChecksScope,
): ChecksScope {
  const hasKey = step.inputs["kimi-api-key"] !== "";
  const mayExecute = !isFork || mayExecuteFork(step);
  if (asked === "review" || !mayExecute) needKey(step);
  if (!mayExecute) return "review";
  return hasKey ? (asked ?? "all") : "gates";
}
