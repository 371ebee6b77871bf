import { randomBytes } from "node:crypto";
import { openWorkspace } from "../adapters/git/open-workspace.ts";
import { runAutopilot } from "../autopilot.ts";
import { AutopilotError } from "../domain/errors.ts";
import { ledgerVersion } from "../domain/event.ts";
import { Policy } from "../domain/policy.ts";
import { runKey } from "../domain/run-key.ts";
import { keyPrefix, slug, type Task } from "../domain/task.ts";
import { AnyEvent } from "../triggers/event.ts";
import { type Base, checksAt, findBase, guidanceAt, policyAt, workspaceOptions } from "./base.ts";
import { carry } from "./carry.ts";
import type { Desk } from "./desk.ts";
import type { Carried } from "./finish.ts";
import { jobOf, loadCargo, openFolder, toolsOf } from "./open-run.ts";

/** Starts a run of a task. What can stop it without a token is looked at first. */
export async function startRun(desk: Desk, task: Task): Promise<Carried> {
  needKey(desk);
  const tools = toolsOf(desk);
  const event = AnyEvent.parse(desk.job.event);
  const base = await findBase(desk, event.repository?.default_branch);
  const key = runKey(keyPrefix(task), randomBytes(5));
  const suffix = `${slug(task.title === "" ? task.text.slice(0, 200) : task.title)}-${key}`;
  const { workspace, policy, branch } = await workspaceNamed(desk, base, { key, suffix });
  const { gates, parallel, setup } = await checksAt(desk, workspace, policy);
  const { job, inputs } = desk;
  const opening = {
    key,
    workspace,
    tools,
    issue: task.number,
    guidance: await guidanceAt(workspace),
    idleSecs: policy.idle_timeout_secs,
  };
  const cargo = loadCargo(desk, openFolder(desk, key), opening);
  await carry(desk, cargo, (world) =>
    runAutopilot(
      world,
      {
        type: "run_started",
        version: ledgerVersion,
        key,
        task,
        repository: {
          ...(job.repositoryId === undefined ? {} : { id: job.repositoryId }),
          owner: job.owner,
          name: job.repo,
        },
        base,
        branch,
        model: inputs["kimi-model"],
        review: inputs.review,
        policy,
        gates: [...gates],
        parallel,
        ...(setup === undefined ? {} : { setup }),
      },
      jobOf(desk, policy.budget_usd),
    ),
  );
  return cargo.close();
}

/** The policy that names the branch lies in the workspace: one that asks for another prefix than the usual is opened again. */
async function workspaceNamed(
  desk: Desk,
  base: Base,
  { key, suffix }: { key: string; suffix: string },
) {
  const usual = `${Policy.parse({}).branch_prefix}${suffix}`;
  const workspace = await openWorkspace(workspaceOptions(desk, base, { name: key, branch: usual }));
  const policy = await policyAt(workspace);
  const branch = `${policy.branch_prefix}${suffix}`;
  if (branch === usual) return { workspace, policy, branch };
  return {
    workspace: await openWorkspace(workspaceOptions(desk, base, { name: key, branch })),
    policy,
    branch,
  };
}

/** A run without a key ends here. @throws AutopilotError `key_missing`. */
export function needKey({ inputs }: Desk): void {
  if (inputs["kimi-api-key"] !== "") return;
  throw new AutopilotError({
    verdict: "blocked_on_external",
    code: "key_missing",
    text: "Input `kimi-api-key` is empty, so there is no way to the model.",
    mend: "Make a secret `KIMI_API_KEY` (Settings → Secrets and variables → Actions) and pass it:\n```yaml\nwith:\n  kimi-api-key: ${{ secrets.KIMI_API_KEY }}\n```\nSecrets are not passed to workflows of pull requests from forks.",
  });
}
