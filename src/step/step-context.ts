import { getInput, setSecret } from "@actions/core";
import { type Inputs, inputNames, parseInputs, secretInputs } from "../adapters/actions/inputs.ts";
import { type Job, readJob } from "../adapters/actions/job.ts";
import type { Credential } from "../adapters/git/credential.ts";
import { githubClient } from "../adapters/github/client.ts";
import type { Place } from "../adapters/github/place.ts";
import type { Secret } from "../adapters/local/redact.ts";
import { hostEnv } from "../adapters/process/environment.ts";
import type { Outside } from "./outside.ts";

/** What a step has at hand: its job, its inputs, the repository behind its token, and what lies outside. */
export interface StepContext extends Outside {
  readonly job: Job;
  readonly inputs: Inputs;
  /** The repository on GitHub, with the token of the job. */
  readonly place: Place;
  /** Opens the remote for fetching and pushing. */
  readonly remote: Credential;
  readonly secrets: readonly Secret[];
}

/** The runner gives these to a JavaScript action; with them, one can upload artifacts or ask for identities. */
const runnerSecrets = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"] as const;

/** Reads job and inputs. @throws AutopilotError `bad_input`, `bad_event`. */
export function openStep(outside: Outside): StepContext {
  const job = readJob(hostEnv());
  const given = Object.fromEntries(inputNames.map((name) => [name, getInput(name)]));
  for (const name of secretInputs)
    if (given[name] !== undefined && given[name] !== "") setSecret(given[name]);
  const inputs = parseInputs(given);
  const client = githubClient({
    token: inputs["github-token"],
    apiUrl: job.apiUrl,
    userAgent,
    pace: outside.pace,
  });
  const repository = { owner: job.owner, name: job.repo };
  return {
    ...outside,
    job,
    inputs,
    place: { client, repository },
    remote: remoteOf(job, inputs),
    secrets: secretsOf(inputs),
  };
}

/** Everything that must never be stored or shown. */
function secretsOf(inputs: Inputs): readonly Secret[] {
  const env = hostEnv();
  const runner = runnerSecrets.flatMap((name) =>
    env[name] === undefined ? [] : [{ name, value: env[name] }],
  );
  const given = secretInputs.flatMap((name) =>
    inputs[name] === "" ? [] : [{ name, value: inputs[name] }],
  );
  return [...given, ...runner];
}

/** The repository as git reaches it; the delivery token pushes where there is one. */
function remoteOf(job: Job, inputs: Inputs): Credential {
  const token = inputs["delivery-token"] === "" ? inputs["github-token"] : inputs["delivery-token"];
  return { url: `${job.serverUrl}/${job.owner}/${job.repo}`, token };
}

/** How the action names itself to servers. */
export const userAgent = "omk-autopilot/1";
