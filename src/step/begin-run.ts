import { randomBytes } from "node:crypto";
import type { Aim, Pull } from "../domain/aim.ts";
import { AutopilotError } from "../domain/errors.ts";
import type { EventBody } from "../domain/event.ts";
import type { Policy } from "../domain/policy.ts";
import { runKey } from "../domain/run-key.ts";
import type { ChecksScope } from "../domain/scope.ts";
import { keyPrefix, type Task } from "../domain/task.ts";
import { runAutopilot } from "../engine/autopilot.ts";
import type { Tools } from "../ports/agent.ts";
import type { Base, RunWorkspace } from "../ports/workspace.ts";
import type { RunOptions } from "../triggers/order.ts";
import { checksAt, guidanceAt } from "./base.ts";
import { carry } from "./carry.ts";
import { contextOf } from "./context.ts";
import type { Carried } from "./finish.ts";
import { jobOf, loadRunFiles, noTools, openFolder } from "./open-run.ts";
import type { StepContext } from "./step-context.ts";

/** Everything that a new run begins with. */
export interface Beginning {
  readonly key: string;
  readonly task: Task;
  readonly aim: Aim;
  readonly checks: ChecksScope;
  readonly pull: Pull | undefined;
  readonly planFirst: boolean;
  readonly base: Base;
  readonly branch: string;
  readonly policy: Policy;
  readonly options: RunOptions;
  readonly workspace: RunWorkspace;
  /** On their way; absent for a job that asks no model. */
  readonly tools: Promise<Tools> | undefined;
}

/** A new name for a run of this task. */
export function newKey(task: Task): string {
  return runKey(keyPrefix(task), randomBytes(5));
}

/** Begins a run in a workspace that is open, and carries it to its end. */
export async function beginRun(step: StepContext, beginning: Beginning): Promise<Carried> {
  const { key, task, workspace, options, base, pull } = beginning;
  const { job, inputs } = step;
  const policy = { ...beginning.policy, ...(options.draft === true ? { draft: true } : {}) };
  // Who only reviews runs no gate: that none is known is no hindrance then.
  const asked = beginning.checks === "review" ? { ...policy, no_gates: "allow" as const } : policy;
  const [{ gates, parallel, setup }, context] = await Promise.all([
    checksAt(step, workspace, asked),
    // Where no model is asked, nobody reads it.
    beginning.checks === "gates" ? undefined : contextOf(step, beginning),
  ]);
  const opening = {
    key,
    workspace,
    tools: beginning.tools ?? noTools(),
    issue: task.number,
    guidance: await guidanceAt(workspace),
    idleSecs: policy.idle_timeout_secs,
  };
  const files = loadRunFiles(step, openFolder(step, key), opening);
  const start: Extract<EventBody, { type: "run_started" }> = {
    type: "run_started",
    key,
    task,
    repository: {
      ...(job.repositoryId === undefined ? {} : { id: job.repositoryId }),
      owner: job.owner,
      name: job.repo,
    },
    aim: beginning.aim,
    scope: { checks: beginning.checks },
    ...(pull === undefined ? {} : { pull }),
    planFirst: beginning.planFirst,
    ...(context === undefined ? {} : { context }),
    base,
    branch: beginning.branch,
    model: inputs["kimi-model"],
    review: options.review ?? inputs.review,
    policy,
    gates: [...gates],
    parallel,
    ...(setup === undefined ? {} : { setup }),
  };
  const first = await jobOf(step, policy.budget_usd, options);
  await carry(step, files, (world) => runAutopilot(world, start, first));
  return files.close();
}

/** A run without a key ends here. @throws AutopilotError `key_missing`. */
export function needKey({ inputs }: StepContext): void {
  if (inputs["kimi-api-key"] !== "") return;
  throw new AutopilotError({
    verdict: "blocked_on_external",
    code: "key_missing",
    text: "Input `kimi-api-key` is empty, so there is no way to the model.",
    mend: "Make a secret `KIMI_API_KEY` (Settings → Secrets and variables → Actions) and pass it:\n```yaml\nwith:\n  kimi-api-key: ${{ secrets.KIMI_API_KEY }}\n```\nSecrets are not passed to workflows of pull requests from forks.",
  });
}
