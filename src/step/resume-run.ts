import { join } from "node:path";
import { commandIn } from "../domain/command-in.ts";
import { AutopilotError } from "../domain/errors.ts";
import { isFinished } from "../domain/resumable.ts";
import type { AutopilotState } from "../domain/state.ts";
import { resumeAutopilot } from "../engine/autopilot.ts";
import type { FoundRun } from "../ports/artifacts.ts";
import type { RunWorkspace } from "../ports/workspace.ts";
import type { Order } from "../triggers/order.ts";
import { type Approval, approvalOf, nothingToApprove } from "./approval.ts";
import { guidanceAt, pullHeadOf, workspaceOptions } from "./base.ts";
import { needKey } from "./begin-run.ts";
import { carry } from "./carry.ts";
import type { Carried } from "./finish.ts";
import { info, warning } from "./log.ts";
import { firstToTakeUp, isScheduled } from "./on-schedule.ts";
import { jobOf, loadRunFiles, noTools, openFolder, runFolder, toolsOf } from "./open-run.ts";
import type { RunFiles } from "./run-files.ts";
import type { StepContext } from "./step-context.ts";

/** Most finished runs that `latest` looks through for one that is not. */
const mostLooked = 5;

type TakeUp = Extract<Order, { kind: "resume" | "approve" }>;

/** Takes up a run where an earlier job left it, with a person's approval where that is what it waited for. */
export async function resumeRun(step: StepContext, order: TakeUp): Promise<Carried> {
  const opened = await (isScheduled(step) ? fetchWaiting : fetchUnfinished)(step, order);
  const state = opened.ledger.state();
  if (state.scope.checks !== "gates") needKey(step);
  if (state.scope.checks === "gates" && state.pull?.isFork === true)
    throw forkGates(state.pull.number);
  const tools = state.scope.checks === "gates" ? noTools() : toolsOf(step);
  const approval = await approvalFor(step, order, state);
  const workspace = await reopen(step, opened.folder, state);
  const guidance = await guidanceAt(workspace);
  const { idle_timeout_secs: idleSecs } = state.policy;
  const opening = {
    key: state.key,
    workspace,
    tools,
    issue: state.task.number,
    guidance,
    idleSecs,
  };
  const files = loadRunFiles(step, opened, opening);
  info(
    `Run ${state.key} goes on: it ended ${state.ending?.verdict ?? "without a word"} in ${state.phase}.`,
  );
  const options = order.kind === "resume" ? order.options : {};
  const job = await jobOf(step, state.policy.budget_usd, options);
  await carry(step, files, (world) => resumeAutopilot(world, job, approval));
  return files.close();
}

async function approvalFor(
  step: StepContext,
  order: TakeUp,
  state: AutopilotState,
): Promise<Approval | undefined> {
  if (order.kind === "resume") return undefined;
  return approvalOf(state, { by: order.by, askedAt: await step.github.askedAt(step.job.runId) });
}

type Opened = Pick<RunFiles, "folder" | "ledger" | "redact">;

/** On a schedule nobody decides: only a run that waited for a quota or a rate limit goes on. */
async function fetchWaiting(step: StepContext, order: TakeUp): Promise<Opened> {
  const runs = await unlessMissing(search(step, order, undefined));
  return firstToTakeUp(runs, (run) => fetchOne(step, run));
}

async function fetchUnfinished(step: StepContext, order: TakeUp): Promise<Opened> {
  const named = await namedRun(step, order);
  const first = named === undefined ? undefined : await fetchOne(step, named);
  if (first !== undefined && !isFinished(first.ledger.state())) return first;
  let finished = first?.ledger.state();
  for (const run of (await search(step, order, finished)).slice(0, mostLooked)) {
    const opened = await fetchOne(step, run);
    if (!isFinished(opened.ledger.state())) return opened;
    finished ??= opened.ledger.state();
  }
  throw order.kind === "approve" ? nothingToApprove(finished) : nothingToResume(finished);
}

/** The run that the issue's comment names: the newest one, and found with one request. */
async function namedRun(
  step: StepContext,
  { from, target }: TakeUp,
): Promise<FoundRun | undefined> {
  if (from !== "latest" || target === undefined) return undefined;
  const named = await step.github.stickyOf(target);
  if (named === undefined || named.workflowRunId === 0) return undefined;
  const query = { from: `${named.workflowRunId}`, prefixes: [named.key] };
  const [found] = await unlessMissing(step.artifacts.findState(query));
  return found;
}

/** All runs that left a state, the newest first; where one was found already, none is no failure. */
function search(
  step: StepContext,
  { from, target }: TakeUp,
  already: AutopilotState | undefined,
): Promise<readonly FoundRun[]> {
  const prefixes = target === undefined ? [] : [`i${target}-`, `pr${target}-`];
  const found = step.artifacts.findState({ from, prefixes });
  return already === undefined ? found : unlessMissing(found);
}

async function unlessMissing(found: Promise<readonly FoundRun[]>): Promise<readonly FoundRun[]> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof AutopilotError && error.code === "state_missing") return [];
    throw error;
  }
}

/** Fetches the state of a run and opens it. @throws AutopilotError `state_broken`, `state_missing`, `state_newer`. */
export async function fetchOne(
  step: StepContext,
  run: FoundRun,
): Promise<Opened & { readonly artifact: string }> {
  const { name } = await step.artifacts.fetchState({
    run,
    folder: runFolder(step, run.key),
    build: step.action,
    onBroken: (text) => warning(text),
  });
  return { ...openFolder(step, run.key), artifact: name };
}

/**
 * Opens the commits of a run again, and what was not committed unless the job only delivers.
 * @throws AutopilotError `state_broken` where they are not those of the ledger.
 */
export async function reopen(
  step: StepContext,
  folder: string,
  state: AutopilotState,
): Promise<RunWorkspace> {
  const { base, branch, key, head } = state;
  const bare = step.inputs.phases === "deliver";
  const workspace = await step.git.open({
    ...workspaceOptions(step, base, { name: key, branch, pull: pullHeadOf(state) }),
    restore: { bundle: join(folder, "repo.bundle"), head: head?.commit, snapshot: !bare },
    bare,
  });
  if (head !== undefined && workspace.head?.tree !== head.tree) throw anotherTree(head);
  return workspace;
}

function anotherTree({ commit, tree }: { readonly commit: string; readonly tree: string }) {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `The commit ${commit} of the saved state does not hold the tree ${tree}, which its ledger is about.`,
    mend: "Start a new run.",
  });
}

/** Its own job had no secret; this one may have. */
function forkGates(number: number): AutopilotError {
  return new AutopilotError({
    verdict: "not_ready",
    code: "nothing_to_resume",
    text: `The gates of pull request #${number} run a fork's code: that is done in the jobs of its own pushes alone, and never taken up in another one.`,
    mend: "Run that workflow run again, or let its author push.",
  });
}

function nothingToResume(state: AutopilotState | undefined): AutopilotError {
  const which =
    state === undefined
      ? "No unfinished run was found"
      : `Run ${state.key} is finished (${state.ending?.verdict ?? ""})`;
  return new AutopilotError({
    verdict: "not_ready",
    code: "nothing_to_resume",
    text: `${which}: there is nothing to go on with.`,
    mend: `Start a new run: \`${commandIn(state?.policy, "run <task>")}\`, or \`command: run\` with a \`task\`.`,
  });
}
