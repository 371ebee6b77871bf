import { z } from "zod";
import type { JobLog } from "../../domain/remark.ts";
import type { Allowance, FailedOn } from "../../ports/github.ts";
import { tailOf } from "../../projects/reports/tail.ts";
import { ask } from "./context.ts";
import { isOwnCode } from "./own-code.ts";
import { type Place, repo } from "./place.ts";

const mostJobs = 5;
const mostLines = 200;
const mostCharacters = 8_000;
/** The most of a log that is read; what failed is told at its end. */
const mostRead = 64 * 1024 * 1024;
const mostKept = 1024 * 1024;
const patienceMs = 20_000;

const Job = z.looseObject({
  id: z.int(),
  name: z.string(),
  conclusion: z.string().nullish(),
  steps: z
    .array(z.looseObject({ name: z.string(), conclusion: z.string().nullish() }))
    .nullish()
    .catch(undefined),
});
type Job = z.infer<typeof Job>;

/**
 * The newest failed workflow run on a commit that is not `except`, of this repository's own code and begun before `before`;
 * undefined where there is none. A fork can have the same commit, and let other things be printed.
 */
export async function failedRunOn(
  place: Place,
  allowance: Allowance,
  { sha, except, before }: FailedOn,
): Promise<number | undefined> {
  return ask(allowance, "The list of workflow runs", async () => {
    const { data } = await place.client.rest.actions.listWorkflowRunsForRepo({
      ...repo(place),
      head_sha: sha,
      status: "failure",
      per_page: 20,
    });
    return data.workflow_runs.find(
      (run) =>
        run.id !== except &&
        run.head_sha === sha &&
        run.conclusion === "failure" &&
        isOfHere(run, before),
    )?.id;
  });
}

const Origin = z.looseObject({
  repository: z.looseObject({ id: z.int() }).nullish(),
  head_repository: z.looseObject({ id: z.int() }).nullish(),
  created_at: z.string().optional(),
});

function isOfHere(run: unknown, before: string | undefined): boolean {
  const { repository, head_repository: head, created_at: at } = Origin.parse(run);
  const isLater = at !== undefined && before !== undefined && Date.parse(at) > Date.parse(before);
  return isOwnCode(repository?.id, head?.id) && !isLater;
}

/** The logs of the jobs of a workflow run that failed, each as its end; at most five, and as many as may be asked for. */
export async function failedLogs(
  place: Place,
  allowance: Allowance,
  workflowRunId: number,
): Promise<readonly JobLog[]> {
  const jobs = await ask(allowance, "The jobs of the failed workflow run", async () => {
    const asked = { ...repo(place), run_id: workflowRunId, per_page: 100 };
    const { data } = await place.client.rest.actions.listJobsForWorkflowRun(asked);
    return data.jobs.flatMap((job) => Job.safeParse(job).data ?? []);
  });
  const failed = (jobs ?? []).filter(isFailed);
  const rest = failed.slice(mostJobs);
  if (rest.length > 0)
    allowance.notes.push(`Only the logs of ${mostJobs} of ${failed.length} failed jobs were read.`);
  const logs = await Promise.all(
    failed.slice(0, mostJobs).map((job) => logOf(place, allowance, job)),
  );
  return logs.flatMap((log) => log ?? []);
}

function isFailed({ conclusion }: Pick<Job, "conclusion">): boolean {
  return conclusion === "failure" || conclusion === "timed_out";
}

async function logOf(place: Place, allowance: Allowance, job: Job): Promise<JobLog | undefined> {
  const text = await ask(allowance, "The log of a failed job", () => download(place, job.id));
  if (text === undefined) return undefined;
  const step = job.steps?.find(isFailed)?.name ?? "";
  return { name: job.name.slice(0, 200), step: step.slice(0, 200), lines: endOf(text) };
}

/** GitHub answers with a link to the log, which needs no token and must not see ours. */
async function download(place: Place, job: number): Promise<string> {
  const answer = await place.client.request(
    "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
    {
      ...repo(place),
      job_id: job,
      request: { redirect: "manual" },
    },
  );
  const { location } = answer.headers;
  if (location === undefined) return typeof answer.data === "string" ? answer.data : "";
  return lastOf(location);
}

/** The last part of what a link gives, read as it comes: a log can be of any length. */
async function lastOf(link: string): Promise<string> {
  try {
    const answer = await fetch(link, { signal: AbortSignal.timeout(patienceMs) });
    if (!answer.ok || answer.body === null) return `[the log was not to be had: ${answer.status}]`;
    return await lastOfStream(answer.body);
  } catch {
    return "[the log could not be read in time]";
  }
}

async function lastOfStream(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let kept = 0;
  let read = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    kept += chunk.length;
    read += chunk.length;
    while (kept - (chunks[0]?.length ?? 0) > mostKept) kept -= chunks.shift()?.length ?? 0;
    if (read > mostRead) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

const stamp = /^\ufeff?\d{4}-\d\d-\d\dT[\d:.]{8,20}Z ?/;
const failure = /^##\[error\]/;

/** Lines up to the failure, without the time before each, and without what cleans up after it. */
export function endOf(log: string): string {
  const lines = log
    .slice(-mostKept)
    .split("\n")
    .map((line) => line.replace(stamp, ""));
  const last = lines.findLastIndex((line) => failure.test(line));
  const shown = last < 0 ? lines : lines.slice(0, last + 4);
  const tail = tailOf(shown.map(plainCommand).join("\n"), mostCharacters);
  return tail.split("\n").slice(-mostLines).join("\n");
}

/** `##[group]Run npm test`: the runner's own marks. */
function plainCommand(line: string): string {
  return line.replace(/^##\[(?:group|endgroup|command|section)\]/, "").replace(failure, "Error: ");
}
