import type { Permissions } from "../github/permissions.ts";
import type { WebhookPayload } from "../github/webhooks.ts";
import { type Action, inputEnvironment, readAction } from "./action.ts";
import { type Checkout, checkOut } from "./checkout.ts";
import type { Annotation } from "./commands.ts";
import type { FileResults } from "./file-commands.ts";
import {
  actionVariables,
  type Job,
  openJob,
  type RunnerHost,
  runStage,
  type StageRun,
} from "./job.ts";
import { projectRoot } from "./places.ts";
import { killAll, type Survivor } from "./processes.ts";
import type { StartStage } from "./stage.ts";

/** One run of the action in a job of its own. */
export interface StepOptions {
  event?: string;
  payload?: object;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  /** Masked from the start, and `${{ secrets.NAME }}` in inputs. */
  secrets?: Record<string, string>;
  runId?: number;
  attempt?: number;
  /** Of this job's token; by default what the bed gives. */
  permissions?: Partial<Permissions>;
  checkout?: Checkout;
  /** An absolute path; by default the same one in each run of a bed. */
  workspace?: string;
  /** A folder with an `action.yml`; by default this repository. */
  action?: string;
  onLine?: (line: string) => void;
  /** Cancels the run, as a person would, at the first line that passes. */
  cancelAfter?: (line: string) => boolean;
  /** The machine is lost, at `cancelAfter`'s line or when main ends: everything is killed, no post step runs. */
  skipPost?: boolean;
  /** How main and post are started; as the bed does it unless told. */
  startStage?: StartStage;
  /** Bounds the test, not the action. */
  timeoutMs?: number;
}

export interface StepResult {
  exitCode: number | null;
  signal?: string;
  outcome: "success" | "failure" | "cancelled";
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  log: string;
  postLog: string;
  annotations: Annotation[];
  masks: string[];
  runId: number;
  temp: string;
  workspace: string;
  ms: number;
  peakRssBytes?: number;
  /** What the step started and left behind; killed after it was noted. */
  survivors: Survivor[];
}

/** A step that was started and not awaited. */
export interface RunningStep {
  result: Promise<StepResult>;
  /** Resolves when the action's main process lives. */
  started: Promise<number>;
  /** Of the main process, once it lives. */
  readonly pid: number | undefined;
  /** To the main process only. */
  kill: (signal: NodeJS.Signals) => void;
  /** The runner's ladder: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
  cancel: () => void;
  log: () => string;
}

const TEST_BOUND_MS = 110_000;

/** Starts the action as GitHub's runner does. */
export function startStep(host: RunnerHost, options: StepOptions): RunningStep {
  const lines: string[] = [];
  const { promise: started, resolve, reject } = Promise.withResolvers<number>();
  // Who asks only for the result must not meet the same failure twice.
  started.catch(() => undefined);
  const play: Play = { host, options, cancelled: false, cancel: () => cancel() };

  const cancel = () => {
    play.cancelled = true;
    if (options.skipPost) void loseMachine(play);
    else play.stage?.cancel();
  };
  const onLine = (line: string) => {
    lines.push(line);
    options.onLine?.(line);
    if (!play.cancelled && options.cancelAfter?.(line)) cancel();
  };
  const onStart = (stage: StageRun) => {
    play.stage = stage;
    if (play.cancelled) cancel();
    resolve(stage.pid ?? 0);
  };
  const result = playStep(play, { lines, onLine, onStart });
  result.catch(reject);
  return {
    result,
    started,
    get pid() {
      return play.stage?.pid;
    },
    kill: (signal) => play.stage?.kill(signal),
    cancel,
    log: () => lines.join("\n"),
  };
}

interface Play {
  host: RunnerHost;
  options: StepOptions;
  cancelled: boolean;
  cancel: () => void;
  stage?: StageRun;
  job?: Job;
}

interface Hooks {
  lines: string[];
  onLine: (line: string) => void;
  onStart: (stage: StageRun) => void;
}

async function loseMachine({ job, stage }: Play): Promise<void> {
  stage?.kill("SIGKILL");
  if (job) await killAll(job.watch.living());
}

async function playStep(play: Play, hooks: Hooks): Promise<StepResult> {
  const { host, options } = play;
  const payload = (options.payload ?? {}) as WebhookPayload;
  const job = await openJob(host, {
    ...options,
    event: options.event ?? "workflow_dispatch",
    payload,
  });
  play.job = job;
  job.run.stop = play.cancel;
  let late = false;
  const bound = options.timeoutMs ?? TEST_BOUND_MS;
  const timer = setTimeout(() => {
    late = true;
    void loseMachine(play);
  }, bound);
  try {
    const result = await playStages(play, job, hooks);
    if (late)
      throw new Error(`the step did not end within ${bound} ms:\n${result.log.slice(-2000)}`);
    return result;
  } finally {
    clearTimeout(timer);
    await killAll(job.watch.stop());
    host.places.release(job.places);
  }
}

async function playStages(
  play: Play,
  job: Job,
  { lines, onLine, onStart }: Hooks,
): Promise<StepResult> {
  const { host, options } = play;
  const from = performance.now();
  const { action, env } = await prepare(job, { host, options });
  const stage = await runStage(job, { command: [process.execPath, action.main], env, onLine });
  onStart(stage);
  const main = await stage.done;
  const post = await runPost(job, { action, env, main: main.results, options });
  const ended = main.exitCode === 0 && post.exitCode === 0 ? "success" : "failure";
  const { outputs, state, summary } = main.results;
  return {
    ...(await conclude(job, play.cancelled ? "cancelled" : ended)),
    exitCode: main.exitCode,
    ...(main.signal ? { signal: main.signal } : {}),
    outputs,
    state,
    summary: summary + post.summary,
    log: lines.join("\n"),
    postLog: post.log,
    ms: Math.round(performance.now() - from),
  };
}

/** Fills the workspace and works out the environment of the action. */
async function prepare(
  job: Job,
  { host, options }: { host: RunnerHost; options: StepOptions },
): Promise<{ action: Action; env: Record<string, string> }> {
  const { serverUrl, owner, repo } = host;
  const repository = `${owner}/${repo}`;
  const source = { serverUrl, repository, token: job.token, ref: job.ref, sha: job.run.head_sha };
  await checkOut(options.checkout ?? "shallow", job.places.workspace, source);
  const action = await readAction(options.action ?? projectRoot);
  const contexts = { github: job.github, secrets: options.secrets ?? {} };
  const { env: inputs, unexpected } = inputEnvironment(action, options.inputs ?? {}, contexts);
  for (const name of unexpected) {
    const message = `Unexpected input(s) '${name}'`;
    job.reader.annotations.push({ level: "warning", message });
  }
  return { action, env: { ...actionVariables(job), ...options.env, ...inputs } };
}

interface PostRequest {
  action: Action;
  env: Record<string, string>;
  main: FileResults;
  options: StepOptions;
}

/** Runs the post script with the state that main saved, unless the machine is lost. */
async function runPost(
  job: Job,
  { action, env, main, options }: PostRequest,
): Promise<{ log: string; exitCode: number | null; summary: string }> {
  if (options.skipPost || !action.post) return { log: "", exitCode: 0, summary: "" };
  const lines: string[] = [];
  const onLine = (line: string) => {
    lines.push(line);
    options.onLine?.(line);
  };
  const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
  const command: [string, string] = [process.execPath, action.post];
  const whole = { ...env, ...(Object.fromEntries(state) as Record<string, string>) };
  const stage = await runStage(job, { command, env: whole, onLine });
  const { exitCode, results } = await stage.done;
  return { log: lines.join("\n"), exitCode, summary: results.summary };
}

/** Closes the books of a job: its conclusion, and what it left running. */
export async function conclude(job: Job, outcome: StepResult["outcome"]) {
  const survivors = job.watch.stop();
  await killAll(survivors);
  const peakRssBytes = job.watch.peakRssBytes();
  Object.assign(job.run, { status: "completed", conclusion: outcome });
  return {
    outcome,
    survivors,
    annotations: job.reader.annotations,
    masks: job.reader.masks,
    runId: job.run.id,
    temp: job.places.temp,
    workspace: job.places.workspace,
    ...(peakRssBytes === undefined ? {} : { peakRssBytes }),
  };
}
