import type { Inputs } from "../adapters/actions/inputs.ts";
import type { Job } from "../adapters/actions/job.ts";
import type { Place } from "../adapters/github/place.ts";
import type { Credential } from "../adapters/git/credential.ts";
import type { Secret } from "../adapters/local/redact.ts";

/** What a step has at hand: its job, its inputs, the repository behind its token, and the signal that it is to stop. */
export interface Desk {
  readonly job: Job;
  readonly inputs: Inputs;
  /** The repository on GitHub, with the token of the job. */
  readonly place: Place;
  /** Opens the remote for fetching and pushing. */
  readonly remote: Credential;
  readonly secrets: readonly Secret[];
  readonly signal: AbortSignal;
}

/** Everything that must never be stored or shown. */
export function secretsOf(inputs: Inputs): readonly Secret[] {
  const named = ["kimi-api-key", "github-token", "delivery-token", "notify-url"] as const;
  return named.flatMap((name) => (inputs[name] === "" ? [] : [{ name, value: inputs[name] }]));
}

/** The repository as git reaches it; the delivery token pushes where there is one. */
export function remoteOf(job: Job, inputs: Inputs): Credential {
  const token = inputs["delivery-token"] === "" ? inputs["github-token"] : inputs["delivery-token"];
  return { url: `${job.serverUrl}/${job.owner}/${job.repo}`, token };
}

/** How the action names itself to servers. */
export const userAgent = "omk-autopilot/1";
