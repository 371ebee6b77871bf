import type { Pull } from "../domain/aim.ts";
import { AutopilotError } from "../domain/errors.ts";
import type { Order } from "../triggers/order.ts";
import { findBase, policyAt, pullHeadOf, workspaceOptions } from "./base.ts";
import { beginRun, needKey, newKey } from "./begin-run.ts";
import type { Carried } from "./finish.ts";
import { toolsOf } from "./open-run.ts";
import { pinPull } from "./pull.ts";
import type { StepContext } from "./step-context.ts";

type Fix = Extract<Order, { kind: "fix" }>;

/** Works on a pull request's own branch: from its head, measured against what it left base at, pushed to it under a lease. */
export async function startFix(step: StepContext, order: Fix): Promise<Carried> {
  needKey(step);
  const { pull, defaultBranch } = await pinPull(step, order.pull, order.headSha);
  if (pull.isFork) throw notWritable(pull);
  const closed =
    pull.headRef === defaultBranch
      ? "it is the default branch"
      : await step.github.closedBy(pull.headRef);
  if (closed !== undefined) throw notForPushes(pull, closed);
  const tools = toolsOf(step);
  const { task, options } = order;
  const key = newKey(task);
  const tip = await findBase(step, undefined, pull.baseRef);
  const place = { name: key, branch: pull.headRef, pull: pullHeadOf({ aim: "fix", pull }) };
  const workspace = await step.git.open(workspaceOptions(step, tip, place));
  return beginRun(step, {
    key,
    task,
    aim: "fix",
    checks: "all",
    pull,
    planFirst: false,
    // The workspace has found where the pull request left its base branch.
    base: { ref: tip.ref, sha: workspace.base.commit },
    branch: pull.headRef,
    policy: await policyAt(workspace),
    options,
    workspace,
    tools,
  });
}

/** A fork's branch is not ours to write. */
function notWritable({ number, headRepository, headRef }: Pull): AutopilotError {
  const where = headRepository === "" ? "a repository that is gone" : `\`${headRepository}\``;
  return new AutopilotError({
    verdict: "blocked_on_human",
    code: "fork_not_writable",
    text: `Pull request #${number} comes from ${where} (branch \`${headRef}\`): the token of a workflow in this repository cannot push there. “Allow edits by maintainers” lets people push, and not \`GITHUB_TOKEN\`.`,
    mend: `Push the branch to this repository and ask there: \`git fetch origin pull/${number}/head:pr-${number} && git push origin pr-${number}\`, open a pull request from it, and give the command there. Or tell the author what is to be mended.`,
  });
}

/** Where everybody's work comes together, nothing is pushed past a pull request, proved or not. */
function notForPushes({ number, headRef }: Pull, why: string): AutopilotError {
  const what = why.startsWith("it is") ? why : `it is closed to plain pushes by ${why}`;
  return new AutopilotError({
    verdict: "blocked_on_human",
    code: "branch_not_writable",
    text: `Pull request #${number} comes from \`${headRef}\`, and a fix would push to that branch: ${what}, so nothing was done.`,
    mend: `Make a branch of it and ask there: \`git push origin origin/${headRef}:refs/heads/fix-${number}\`, open a pull request from it, and give the command there. Or \`run\` instead of \`fix\`: it delivers as a pull request of its own.`,
  });
}
