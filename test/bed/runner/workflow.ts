import type { Permissions, Scope } from "../github/permissions.ts";
import type { WebhookPayload } from "../github/webhooks.ts";
import type { Annotation } from "./commands.ts";
import { type Contexts, fill, holds, type JobStatus } from "./expressions.ts";
import { isDistrusted } from "./fork-job.ts";
import { type Job, openJob, type RunnerHost } from "./job.ts";
import { projectRoot } from "./places.ts";
import { killAll, type Survivor } from "./processes.ts";
import { conclude } from "./step.ts";
import {
  dispatchInputs,
  isTriggered,
  readWorkflow,
  type Workflow,
  type WorkflowJob,
  type WorkflowPermissions,
} from "./workflow-file.ts";
import { type PlayedStep, playPosts, playStep, type StepPlay } from "./workflow-step.ts";

export interface WorkflowRequest {
  event: string;
  payload: object;
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** The folder that every `uses:` outside `actions/` stands for; by default this repository. */
  action?: string;
  onLine?: (line: string) => void;
}

interface JobResult {
  conclusion: JobStatus | "skipped";
  steps: PlayedStep[];
  outputs: Record<string, string>;
  log: string;
  annotations: Annotation[];
  survivors: Survivor[];
}

export interface WorkflowResult {
  /** False when the event does not start this workflow. */
  triggered: boolean;
  jobs: Record<string, JobResult>;
}

/** Plays a workflow file: triggers, `if:`, permissions, needs, checkout, our action and `run:` steps. */
export async function runWorkflow(
  { host }: { host: RunnerHost },
  path: string,
  request: WorkflowRequest,
): Promise<WorkflowResult> {
  const workflow = await readWorkflow(path);
  const payload = request.payload as WebhookPayload;
  const jobs: Record<string, JobResult> = {};
  if (!isTriggered(workflow, request.event, payload.action)) return { triggered: false, jobs };
  const runId = Math.max(1000, ...host.runs.keys()) + 1;
  for (const id of ordered(workflow)) {
    jobs[id] = await playJob(workflow, id, { host, request, payload, runId, done: jobs });
  }
  return { triggered: true, jobs };
}

function needsOf(job: WorkflowJob | undefined): string[] {
  return [job?.needs ?? []].flat();
}

function ordered({ jobs }: Workflow): string[] {
  const out: string[] = [];
  const visit = (id: string): void => {
    if (out.includes(id)) return;
    for (const need of needsOf(jobs[id])) visit(need);
    out.push(id);
  };
  for (const id of Object.keys(jobs)) visit(id);
  return out;
}

interface Play {
  host: RunnerHost;
  request: WorkflowRequest;
  payload: WebhookPayload;
  runId: number;
  done: Record<string, JobResult>;
}

async function playJob(workflow: Workflow, id: string, play: Play): Promise<JobResult> {
  const { host, request, payload, runId, done } = play;
  const description = workflow.jobs[id];
  if (!description) throw new Error(`no job ${id}`);
  const permissions = scopes(description.permissions ?? workflow.permissions);
  const { event, secrets } = request;
  const job = await openJob(host, {
    event,
    payload,
    runId,
    ...(permissions ? { permissions } : {}),
    secrets,
  });
  try {
    const contexts = jobContexts(workflow, description, { job, play });
    const needs = needsOf(description).map((need) => done[need]?.conclusion);
    const before = needs.every((conclusion) => conclusion === "success") ? "success" : "failure";
    if (!holds(description.if, contexts, before)) {
      return {
        conclusion: "skipped",
        steps: [],
        outputs: {},
        log: "",
        annotations: [],
        survivors: [],
      };
    }
    Object.assign(job.env, filled({ ...workflow.env, ...description.env }, contexts));
    const lines: string[] = [];
    const step: StepPlay = {
      host,
      job,
      contexts,
      status: "success",
      posts: [],
      played: [],
      action: request.action ?? projectRoot,
      onLine(line) {
        lines.push(line);
        request.onLine?.(line);
      },
    };
    for (const one of description.steps) await playStep(step, one);
    await playPosts(step);
    const { annotations, survivors } = await conclude(job, step.status);
    const outputs = filled(description.outputs ?? {}, contexts);
    return {
      conclusion: step.status,
      steps: step.played,
      outputs,
      log: lines.join("\n"),
      annotations,
      survivors,
    };
  } finally {
    await killAll(job.watch.stop());
    host.places.release(job.places);
  }
}

function filled(values: Record<string, unknown>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, fill(value, contexts)]),
  );
}

function jobContexts(
  workflow: Workflow,
  description: WorkflowJob,
  { job, play }: { job: Job; play: Play },
): Contexts {
  const { request, payload, done } = play;
  const secrets = isDistrusted(request.event, payload) ? {} : request.secrets;
  const given = (payload["inputs"] ?? {}) as Record<string, unknown>;
  const needs = needsOf(description).map((id) => [
    id,
    { result: done[id]?.conclusion, outputs: done[id]?.outputs },
  ]);
  return {
    github: job.github,
    inputs: dispatchInputs(workflow, request.event, given),
    secrets: { ...secrets, GITHUB_TOKEN: job.token },
    vars: request.vars ?? {},
    needs: Object.fromEntries(needs),
    runner: { os: "Linux", arch: "X64", temp: job.places.temp },
    env: job.env,
    steps: {},
    job: { status: "success" },
    strategy: {},
    matrix: {},
  };
}

const names: Record<string, Scope> = {
  contents: "contents",
  issues: "issues",
  "pull-requests": "pull_requests",
  checks: "checks",
  actions: "actions",
  statuses: "statuses",
};

function scopes(permissions: WorkflowPermissions | undefined): Partial<Permissions> | undefined {
  if (permissions === undefined) return undefined;
  const pairs = Object.entries(names).map(([name, scope]) => {
    if (permissions === "read-all") return [scope, "read"];
    if (permissions === "write-all") return [scope, "write"];
    return [scope, permissions[name] ?? "none"];
  });
  return Object.fromEntries(pairs) as Partial<Permissions>;
}
