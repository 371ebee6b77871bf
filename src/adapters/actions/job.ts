import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AutopilotError } from "../../domain/errors.ts";
import { type Job, runUrl } from "../../ports/job.ts";

/** Reads the runner's variables. Source: docs.github.com, "Variables reference". */
export function readJob(env: Readonly<Record<string, string>>): Job {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || repo === "") throw outside("GITHUB_REPOSITORY is not set");
  const runId = number(env["GITHUB_RUN_ID"]) ?? 0;
  const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  return {
    owner,
    repo,
    repositoryId: number(env["GITHUB_REPOSITORY_ID"]),
    runId,
    attempt: number(env["GITHUB_RUN_ATTEMPT"]) ?? 1,
    workflow: workflowOf(env),
    ...happened(env),
    branch: branchOf(env["GITHUB_REF"]),
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl,
    url: runUrl({ serverUrl, owner, repo }, runId),
    ...foldersOf(env),
  };
}

function workflowOf({
  GITHUB_WORKFLOW: name = "",
  GITHUB_WORKFLOW_REF: ref = "",
}: Readonly<Record<string, string>>): Job["workflow"] {
  return { name, path: ref.replace(/@.*$/s, "").split("/").slice(2).join("/") };
}

/** What started the workflow. */
function happened(
  env: Readonly<Record<string, string>>,
): Pick<Job, "actor" | "eventName" | "event"> {
  return {
    actor: env["GITHUB_TRIGGERING_ACTOR"] ?? env["GITHUB_ACTOR"] ?? "",
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    event: eventOf(env["GITHUB_EVENT_PATH"]),
  };
}

/** Nothing where the runner wrote no event. */
function eventOf(file: string | undefined): unknown {
  if (file === undefined) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw outside(`its event cannot be read (${said})`);
  }
}

function foldersOf(
  env: Readonly<Record<string, string>>,
): Pick<Job, "workspace" | "temp" | "toolCache"> {
  const temp = env["RUNNER_TEMP"] ?? tmpdir();
  return {
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    temp,
    toolCache: env["RUNNER_TOOL_CACHE"] ?? join(temp, "tool-cache"),
  };
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.startsWith("refs/heads/") === true ? ref.slice("refs/heads/".length) : undefined;
}

function number(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}

function outside(why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "bad_event",
    text: `This does not run in a GitHub Actions job: ${why}.`,
    mend: "Use the action as a step of a workflow; `npm run demo` shows it without GitHub.",
  });
}
