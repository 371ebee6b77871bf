import type { WebhookPayload } from "../github/webhooks.ts";

/** Where and by what a run was started. */
export interface RunFacts {
  apiUrl: string;
  serverUrl: string;
  owner: string;
  repo: string;
  repositoryId: number;
  token: string;
  event: string;
  eventPath: string;
  payload: WebhookPayload;
  ref: string;
  sha: string;
  actor: string;
  runId: number;
  runNumber: number;
  attempt: number;
  workspace: string;
}

/** The `github` context, whose strings are also the GITHUB_* variables. */
export function githubContext(facts: RunFacts): Record<string, unknown> {
  const branch = facts.ref.replace(/^refs\/(heads|tags|pull)\//, "");
  const full = `${facts.owner}/${facts.repo}`;
  const pull = facts.payload["pull_request"] as
    | { head?: { ref: string }; base?: { ref: string } }
    | undefined;
  return {
    action: "omk",
    action_repository: "omk/autopilot",
    action_ref: "v1",
    actor: facts.actor,
    actor_id: "1",
    api_url: facts.apiUrl,
    base_ref: pull?.base?.ref ?? "",
    event: facts.payload,
    event_name: facts.event,
    event_path: facts.eventPath,
    graphql_url: `${facts.apiUrl}/graphql`,
    head_ref: pull?.head?.ref ?? "",
    job: "omk",
    ref: facts.ref,
    ref_name: branch,
    ref_protected: "false",
    ref_type: facts.ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository: full,
    repository_id: `${facts.repositoryId}`,
    repository_owner: facts.owner,
    repository_owner_id: "1",
    retention_days: "90",
    run_attempt: `${facts.attempt}`,
    run_id: `${facts.runId}`,
    run_number: `${facts.runNumber}`,
    server_url: facts.serverUrl,
    sha: facts.sha,
    token: facts.token,
    triggering_actor: facts.actor,
    workflow: "omk",
    workflow_ref: `${full}/.github/workflows/omk.yml@${facts.ref}`,
    workflow_sha: facts.sha,
    workspace: facts.workspace,
  };
}

const notVariables = ["event", "token"];

/** The GITHUB_* variables of a context. */
export function githubVariables(context: Record<string, unknown>): Record<string, string> {
  const pairs = Object.entries(context).filter(([name]) => !notVariables.includes(name));
  return Object.fromEntries(
    pairs.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)]),
  );
}
