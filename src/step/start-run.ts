import { Policy } from "../domain/policy.ts";
import { keyPrefix, slug, type Task } from "../domain/task.ts";
import type { Base } from "../ports/workspace.ts";
import { AnyEvent } from "../triggers/event.ts";
import type { Order } from "../triggers/order.ts";
import { findBase, policyAt, workspaceOptions } from "./base.ts";
import { beginRun, needKey, newKey } from "./begin-run.ts";
import { freeBranch } from "./claim.ts";
import type { Carried } from "./finish.ts";
import { toolsOf } from "./open-run.ts";
import type { StepContext } from "./step-context.ts";

/** Starts a run of a task. What can stop it without a token is looked at first. */
export async function startRun(
  step: StepContext,
  { task, planFirst, options }: Extract<Order, { kind: "run" }>,
): Promise<Carried> {
  needKey(step);
  const tools = toolsOf(step);
  const event = AnyEvent.parse(step.job.event);
  const base = await findBase(step, event.repository?.default_branch, options.base);
  const key = newKey(task);
  const opened = await workspaceNamed(step, base, { key, name: branchName(task, key) });
  return beginRun(step, {
    key,
    task,
    aim: "deliver",
    checks: "all",
    pull: undefined,
    planFirst,
    base,
    options,
    tools,
    ...opened,
  });
}

/**
 * What a run's branch is called below the policy's prefix. On an issue it is the same for every run, so that of two at
 * once only one can open it; elsewhere nothing says that two runs are about the same.
 */
function branchName(task: Task, key: string): string {
  const words = slug(task.title === "" ? task.text.slice(0, 200) : task.title);
  return task.kind === "task" || task.number === undefined
    ? `${words}-${key}`
    : `${keyPrefix(task)}-${words}`;
}

/** The policy that names the branch lies in the workspace: one that asks for another than the usual is opened again. */
async function workspaceNamed(
  step: StepContext,
  base: Base,
  { key, name }: { readonly key: string; readonly name: string },
) {
  const usual = `${Policy.parse({}).branch_prefix}${name}`;
  const workspace = await step.git.open(workspaceOptions(step, base, { name: key, branch: usual }));
  const policy = await policyAt(workspace);
  const branch = await freeBranch(step, `${policy.branch_prefix}${name}`, key);
  if (branch === usual) return { workspace, policy, branch };
  return {
    workspace: await step.git.open(workspaceOptions(step, base, { name: key, branch })),
    policy,
    branch,
  };
}
