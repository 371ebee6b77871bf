import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runtimeToken } from "../artifacts/runtime-token.ts";
import type { Permissions } from "../github/permissions.ts";
import type { WebhookPayload } from "../github/webhooks.ts";
import type { WorkflowRun } from "../github/workflow-runs.ts";
import { type OutputReader, outputReader } from "./commands.ts";
import { githubContext, githubVariables } from "./context.ts";
import { commandFiles, type FileResults } from "./file-commands.ts";
import { isDistrusted, readOnly } from "./fork-job.ts";
import { type PlaceKeeper, type Places, toolCache } from "./places.ts";
import { type ProcessWatch, watchProcesses } from "./processes.ts";
import type { Stage, StartStage } from "./stage.ts";

/** What the stand-in for the runner needs of the bed. */
export interface RunnerHost {
  apiUrl: string;
  serverUrl: string;
  owner: string;
  repo: string;
  /** As the API gives it. */
  repository: { id: number };
  defaultBranch: string;
  /** The commit that a ref names. */
  tip: (ref: string) => Promise<string>;
  runs: Map<number, WorkflowRun>;
  places: PlaceKeeper;
  token(permissions?: Partial<Permissions>): Promise<string>;
  startStage: StartStage;
}

export interface JobOptions {
  event: string;
  payload: WebhookPayload;
  runId?: number | undefined;
  attempt?: number | undefined;
  workspace?: string | undefined;
  permissions?: Partial<Permissions> | undefined;
  secrets?: Record<string, string> | undefined;
  startStage?: StartStage | undefined;
}

/** One job on one machine. */
export interface Job {
  places: Places;
  github: Record<string, unknown>;
  run: WorkflowRun;
  token: string;
  ref: string;
  reader: OutputReader;
  watch: ProcessWatch;
  startStage: StartStage;
  /** Variables that earlier steps set by GITHUB_ENV. */
  env: Record<string, string>;
  path: string[];
  tag: string;
}

// Every event's payload has these two, also when a test leaves them out.
function wholePayload(host: RunnerHost, payload: WebhookPayload): WebhookPayload {
  const sender = { login: host.owner, id: 1, type: "User" };
  return {
    repository: { ...host.repository, full_name: `${host.owner}/${host.repo}` },
    sender,
    ...payload,
  };
}

/** Takes a machine, a token and a run id. */
export async function openJob(host: RunnerHost, options: JobOptions): Promise<Job> {
  const payload = wholePayload(host, options.payload);
  const places = await host.places.take(options.workspace);
  const { event, permissions } = options;
  const token = await host.token(
    isDistrusted(event, payload) ? readOnly(permissions) : permissions,
  );
  const { ref, sha } = await checkoutTarget(host, options);
  const runId = options.runId ?? Math.max(1000, ...host.runs.keys()) + 1;
  const actor = payload.sender?.login ?? host.owner;
  const run: WorkflowRun = {
    id: runId,
    run_number: host.runs.size + 1,
    run_attempt: options.attempt ?? 1,
    event: options.event,
    head_branch: ref.replace("refs/heads/", ""),
    head_sha: sha,
    status: "in_progress",
    conclusion: null,
    created_at: `${new Date().toISOString().slice(0, 19)}Z`,
    actor,
  };
  host.runs.set(runId, run);
  const eventPath = join(places.temp, "_github_workflow/event.json");
  const facts = {
    ...host,
    ...run,
    token,
    event: options.event,
    eventPath,
    payload,
    repositoryId: host.repository.id,
  };
  const numbers = { runId, runNumber: run.run_number, attempt: run.run_attempt };
  const github = githubContext({ ...facts, ...numbers, ref, sha, workspace: places.workspace });
  const uuid = randomUUID();
  return {
    places,
    github,
    run,
    token,
    ref,
    env: {},
    path: [],
    tag: uuid,
    reader: outputReader([token, ...Object.values(options.secrets ?? {})]),
    watch: watchProcesses(`OMK_BED_STEP=${uuid}`, [places.root, places.workspace]),
    startStage: options.startStage ?? host.startStage,
  };
}

/** GITHUB_REF and GITHUB_SHA by GitHub's table of events. */
async function checkoutTarget(
  host: RunnerHost,
  { event, payload }: JobOptions,
): Promise<{ ref: string; sha: string }> {
  const trunk = `refs/heads/${host.defaultBranch}`;
  const pull = payload["pull_request"] as { number: number; base: { ref: string } } | undefined;
  const named = typeof payload["ref"] === "string" ? payload["ref"] : undefined;
  const byEvent: Record<string, string | undefined> = {
    pull_request: pull && `refs/pull/${pull.number}/merge`,
    pull_request_review: pull && `refs/pull/${pull.number}/merge`,
    pull_request_review_comment: pull && `refs/pull/${pull.number}/merge`,
    pull_request_target: pull && `refs/heads/${pull.base.ref}`,
    push: named,
    workflow_dispatch: named && (named.startsWith("refs/") ? named : `refs/heads/${named}`),
  };
  const ref = byEvent[event] ?? trunk;
  return { ref, sha: await host.tip(ref) };
}

export interface StageRequest {
  command: [file: string, ...args: string[]];
  env: Record<string, string>;
  onLine: (shown: string) => void;
}

export interface StageRun extends Stage {
  /** How it ended, with what it wrote into the runner's files. */
  done: Promise<{ exitCode: number | null; signal?: string; results: FileResults }>;
}

/** Starts one process of the job in the environment that the runner would give it. */
export async function runStage(
  job: Job,
  { command, env, onLine }: StageRequest,
): Promise<StageRun> {
  const files = await commandFiles(job.places.temp);
  await writeEvent(job);
  const stage = job.startStage({
    command,
    cwd: job.places.workspace,
    env: { ...environment(job), ...settable(job.env), ...env, ...files.env },
    onLine(line) {
      const shown = job.reader.read(line);
      if (shown !== undefined) onLine(shown);
    },
  });
  if (stage.pid) job.watch.follow(stage.pid);
  const done = stage.ended.then(async (end) => {
    const results = await files.read();
    Object.assign(job.env, results.env);
    job.path.unshift(...results.path);
    job.reader.annotations.push(
      ...results.errors.map((message) => ({ level: "error" as const, message })),
    );
    return { ...end, results };
  });
  return { ...stage, done };
}

/** The runner's own variables stand above what a step wrote to `GITHUB_ENV`: docs.github.com, "Default environment variables". */
function settable(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:GITHUB|RUNNER)_/.test(name)),
  );
}

async function writeEvent(job: Job): Promise<void> {
  const path = String(job.github["event_path"]);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(job.github["event"], undefined, 2));
}

// Package managers put their own folders first; a step on a runner does not see those.
const machinePath = (process.env["PATH"] ?? "")
  .split(":")
  .filter((folder) => !folder.includes("node_modules"));

/** How this machine reaches its networks: a runner on it would know that too. */
const network =
  /^(https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_(file|dir)|npm_config_(registry|userconfig|globalconfig|cafile))$/i;
const machineNetwork = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && network.test(name) && !value.includes("node_modules")
      ? [[name, value]]
      : [],
  ),
);

function environment(job: Job): Record<string, string> {
  return {
    ...machineNetwork,
    ...githubVariables(job.github),
    PATH: [...job.path, ...machinePath].join(":"),
    HOME: job.places.home,
    LANG: "C.UTF-8",
    USER: "runner",
    SHELL: "/bin/bash",
    CI: "true",
    GITHUB_ACTIONS: "true",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
    RUNNER_NAME: "omk-bed",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: job.places.temp,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_WORKSPACE: dirname(job.places.workspace),
    OMK_BED_STEP: job.tag,
  };
}

/** What only the process of an action gets, and a `run:` step does not. */
export function actionVariables(job: Job): Record<string, string> {
  const url = `${String(job.github["api_url"])}/`;
  return {
    ACTIONS_RUNTIME_URL: url,
    ACTIONS_RESULTS_URL: url,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(job.run.id, job.run.run_attempt),
    // The bed has no rate limits. A test of the real spacing sets `polite`.
    OMK_GITHUB_PACE: "none",
  };
}
