import type { Review } from "../domain/review.ts";
import type { SandboxMode } from "../domain/sandbox.ts";
import type { PhasesScope } from "../domain/scope.ts";
import type { StepCommand } from "../domain/step-command.ts";

/** The job that this step belongs to, as the runner tells it. */
export interface Job {
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: number | undefined;
  readonly runId: number;
  readonly attempt: number;
  /** The workflow of this job; its file such as `.github/workflows/omk.yml`. */
  readonly workflow: { readonly name: string; readonly path: string };
  readonly actor: string;
  readonly eventName: string;
  readonly event: unknown;
  /** The branch that the workflow runs on; undefined for pull requests and tags. */
  readonly branch: string | undefined;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where the job shows. */
  readonly url: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
}

/** Where a workflow run of the job's repository shows. */
export function runUrl(
  { serverUrl, owner, repo }: Pick<Job, "serverUrl" | "owner" | "repo">,
  id: number,
): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${id}`;
}

/** What the user gave, by the names of `action.yml`, parsed. */
export interface Inputs {
  readonly task: string;
  readonly command: StepCommand;
  readonly phases: PhasesScope;
  readonly "resume-from": string;
  readonly "kimi-api-key": string;
  readonly "kimi-base-url": string;
  readonly "kimi-model": string;
  readonly "github-token": string;
  readonly "delivery-token": string;
  readonly base: string;
  readonly setup: string;
  readonly review: Review;
  readonly "budget-tokens": number;
  readonly "budget-minutes": number;
  readonly sandbox: SandboxMode;
  readonly "notify-url": string;
}

/** Inputs whose value is never shown and never stored. */
export const secretInputs = [
  "kimi-api-key",
  "github-token",
  "delivery-token",
  "notify-url",
] as const satisfies readonly (keyof Inputs)[];

/** The token that pushes and opens pull requests: the one for that where it was given, else that of everything. */
export function deliveryToken(inputs: Pick<Inputs, "github-token" | "delivery-token">) {
  const name = inputs["delivery-token"] === "" ? "github-token" : "delivery-token";
  return { name, token: inputs[name] } as const;
}
