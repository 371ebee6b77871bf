import { AutopilotError } from "../domain/errors.ts";
import { runKeyPattern, threadOf } from "../domain/run-key.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Branch } from "../ports/github.ts";
import { runUrl } from "../ports/job.ts";
import type { StepContext } from "./step-context.ts";

/** A run, and the workflow run that carries it. */
export interface Owner {
  readonly key: string;
  readonly workflowRunId: number;
}

/** What stands in the commit that opens a branch: whoever finds the branch learns whose it is. */
export function startMessage({ key, workflowRunId }: Owner): string {
  return `Start ${key}\n\nHere the check runs of this run live until there is a change.\n\nomk-workflow-run: ${workflowRunId}\n`;
}

/** Who opened a branch on which nothing was pushed since; undefined for any other commit. */
export function ownerIn(message: string): Owner | undefined {
  const key = new RegExp(`^Start (${runKeyPattern})\\n`).exec(message)?.[1];
  const id = /\nomk-workflow-run: (\d{1,15})\s*$/.exec(message)?.[1];
  return key === undefined || id === undefined ? undefined : { key, workflowRunId: Number(id) };
}

/**
 * The branch that a new run is to open: its usual name, and where finished runs have left that one, the next that is free.
 * @throws AutopilotError `superseded` where another run on the same issue is at work.
 */
export async function freeBranch(step: StepContext, branch: string, key: string): Promise<string> {
  const issue = threadOf(key);
  if (issue === undefined) return branch;
  const prefix = `${branch.slice(0, branch.lastIndexOf(`${issue.prefix}-`))}${issue.prefix}-`;
  const there = await step.github.branchesLike(prefix);
  if (there.length === 0) return branch;
  const owner = await ownerAtWork(step, there, issue.number);
  if (owner !== undefined) throw new AutopilotError(lost(step, branch, owner));
  const names = new Set(there.map(({ name }) => name));
  return free(branch, names);
}

function free(branch: string, names: ReadonlySet<string>): string {
  if (!names.has(branch)) return branch;
  let number = 2;
  while (names.has(`${branch}-${number}`)) number += 1;
  return `${branch}-${number}`;
}

/** Runs that opened a branch and pushed nothing since, and the one that the issue's comment names: the first that is at work. */
async function ownerAtWork(
  step: StepContext,
  branches: readonly Branch[],
  issue: number,
): Promise<Owner | undefined> {
  const started = branches.flatMap(({ message }) => ownerIn(message) ?? []);
  const named = await namedOwner(step, issue);
  for (const owner of started) if (await isAtWork(step, owner, "yes")) return owner;
  return named !== undefined && (await isAtWork(step, named, "no")) ? named : undefined;
}

async function namedOwner({ github }: StepContext, issue: number): Promise<Owner | undefined> {
  try {
    return await github.stickyOf(issue);
  } catch (error) {
    if (error instanceof AutopilotError) return undefined;
    throw error;
  }
}

/** `unknown`: what to think where GitHub does not say. A run of this very workflow run was carried by an earlier attempt. */
async function isAtWork(
  { github, job }: StepContext,
  { workflowRunId }: Owner,
  unknown: "yes" | "no",
): Promise<boolean> {
  if (workflowRunId === job.runId) return false;
  const run = await github.workflowRun(workflowRunId);
  return run === undefined ? unknown === "yes" : run.status !== "completed";
}

/** How a run ends whose branch another one has; what is known of that one is named. */
export async function superseded(step: StepContext, branch: string): Promise<Ending> {
  const there = await step.github.branchesLike(branch);
  const message = there.find(({ name }) => name === branch)?.message ?? "";
  return lost(step, branch, ownerIn(message));
}

function lost({ job }: StepContext, branch: string, owner: Owner | undefined): Ending {
  return {
    verdict: "cancelled",
    code: "superseded",
    text:
      owner === undefined
        ? `The branch \`${branch}\` is somebody else's by now, so this run leaves it alone.`
        : `Another run is at work here: \`${owner.key}\`, in ${runUrl(job, owner.workflowRunId)}. This one did nothing, and nothing of the other is touched.`,
    mend: "Let the other run finish. If its job is gone, resume it, or delete its branch and start a new run.",
  };
}
