import { resolve } from "node:path";
import { type Action, inputEnvironment, readAction } from "./action.ts";
import { type Checkout, checkOut } from "./checkout.ts";
import { type Contexts, fill, holds, type JobStatus } from "./expressions.ts";
import { actionVariables, type Job, type RunnerHost, runStage } from "./job.ts";
import type { WorkflowStep } from "./workflow-file.ts";

export interface PlayedStep {
  id: string;
  name: string;
  outcome: JobStatus | "skipped";
  outputs: Record<string, string>;
  summary: string;
}

/** How far a job's steps have come. */
export interface StepPlay {
  host: RunnerHost;
  job: Job;
  contexts: Contexts;
  status: JobStatus;
  posts: { action: Action; env: Record<string, string>; state: Record<string, string> }[];
  played: PlayedStep[];
  action: string;
  onLine: (line: string) => void;
}

interface Ended {
  exitCode: number | null;
  outputs: Record<string, string>;
  summary: string;
}

const nothing: Ended = { exitCode: 0, outputs: {}, summary: "" };

/** Plays one step, and enters its outcome into the job's contexts. */
export async function playStep(play: StepPlay, step: WorkflowStep): Promise<void> {
  const id = step.id ?? `__${play.played.length}`;
  const name = step.name ?? step.uses ?? "run";
  if (!holds(step.if, play.contexts, play.status)) {
    play.played.push({ id, name, outcome: "skipped", outputs: {}, summary: "" });
    return;
  }
  const env = filled(step.env ?? {}, play.contexts);
  const { exitCode, outputs, summary } = await execute(play, step, env);
  const outcome = exitCode === 0 ? "success" : "failure";
  const conclusion = step["continue-on-error"] ? "success" : outcome;
  Object.assign(play, { status: conclusion === "success" ? play.status : conclusion });
  Object.assign(play.contexts["steps"] as object, { [id]: { outputs, outcome, conclusion } });
  play.played.push({ id, name, outcome, outputs, summary });
}

function filled(values: Record<string, unknown>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, fill(value, contexts)]),
  );
}

async function execute(
  play: StepPlay,
  step: WorkflowStep,
  env: Record<string, string>,
): Promise<Ended> {
  const inputs = filled(step.with ?? {}, play.contexts);
  if (step.run !== undefined) {
    const script = fill(step.run, play.contexts);
    return playStage(play, ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], env);
  }
  if (step.uses?.startsWith("actions/checkout@")) return playCheckout(play, inputs);
  // What other actions of GitHub's set up, this machine has; what they show, nobody sees.
  if (!step.uses || /^(?:actions|github)\//.test(step.uses)) return nothing;
  const folder = step.uses.startsWith("./")
    ? resolve(play.job.places.workspace, step.uses)
    : play.action;
  return playAction(play, await readAction(folder), { inputs, env });
}

async function playStage(
  play: StepPlay,
  command: [string, ...string[]],
  env: Record<string, string>,
): Promise<Ended & { state: Record<string, string> }> {
  const stage = await runStage(play.job, { command, env, onLine: play.onLine });
  const { exitCode, results } = await stage.done;
  return { exitCode, ...results };
}

async function playCheckout(
  { host, job }: StepPlay,
  inputs: Record<string, string>,
): Promise<Ended> {
  const ref = inputs["ref"] || job.ref;
  const full = ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
  const isSha = /^[0-9a-f]{40}$/.test(ref);
  const sha = isSha ? ref : await host.tip(full);
  const how: Checkout = inputs["fetch-depth"] === "0" ? "full" : "shallow";
  const { serverUrl, owner, repo } = host;
  const keeps = inputs["persist-credentials"] !== "false";
  const source = { serverUrl, repository: `${owner}/${repo}`, token: inputs["token"] || job.token };
  const target = { ref: isSha ? `refs/pull/0/${sha}` : full, sha };
  await checkOut(how, job.places.workspace, { ...source, ...target, keepsCredentials: keeps });
  return nothing;
}

async function playAction(
  play: StepPlay,
  action: Action,
  { inputs, env }: { inputs: Record<string, string>; env: Record<string, string> },
): Promise<Ended> {
  const given = inputEnvironment(action, inputs, play.contexts);
  for (const name of given.unexpected) {
    play.job.reader.annotations.push({
      level: "warning",
      message: `Unexpected input(s) '${name}'`,
    });
  }
  const whole = { ...actionVariables(play.job), ...env, ...given.env };
  const ended = await playStage(play, [process.execPath, action.main], whole);
  play.posts.unshift({ action, env: whole, state: ended.state });
  return ended;
}

/** Runs the post scripts, the last action's first. */
export async function playPosts(play: StepPlay): Promise<void> {
  for (const { action, env, state } of play.posts) {
    if (!action.post || !holds(action.postIf, play.contexts, play.status)) continue;
    const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    const whole = { ...env, ...(Object.fromEntries(saved) as Record<string, string>) };
    const { exitCode } = await playStage(play, [process.execPath, action.post], whole);
    if (exitCode !== 0) Object.assign(play, { status: "failure" });
  }
}
