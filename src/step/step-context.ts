import type { Secret } from "../domain/redact.ts";
import { deliveryToken, type Inputs, type Job, secretInputs } from "../ports/job.ts";
import type { Base, Credential } from "../ports/workspace.ts";
import { type Decided, decideCaging } from "./caging.ts";
import type { Connection, Outside } from "./outside.ts";

/** What a step has at hand: its job, its inputs, the repository behind its tokens, and what lies outside. */
export interface StepContext extends Connection, Omit<Outside, "connect"> {
  readonly job: Job;
  readonly inputs: Inputs;
  /** Opens the remote for fetching and pushing. */
  readonly remote: Credential;
  readonly secrets: readonly Secret[];
  /** The base whose policy let the order in; undefined where nobody was asked about. */
  readonly base?: Base | undefined;
  /** In what children run that are not ours: decided once, when it is first asked. @throws AutopilotError `sandbox_missing`. */
  readonly caging: () => Promise<Decided>;
}

/** The runner gives these to a JavaScript action; with them, one can upload artifacts or ask for identities. */
const runnerSecrets = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"] as const;

/** Reads job and inputs. @throws AutopilotError `bad_input`, `bad_event`. */
export function openStep(outside: Outside): StepContext {
  const job = outside.readJob();
  const inputs = outside.readInputs();
  let decided: Promise<Decided> | undefined;
  return {
    ...outside,
    ...outside.connect(job, inputs),
    job,
    inputs,
    remote: remoteOf(job, inputs),
    secrets: secretsOf(inputs, outside.env),
    caging() {
      decided ??= decideCaging(outside, { job, inputs });
      return decided;
    },
  };
}

/** Everything that must never be stored or shown. */
function secretsOf(inputs: Inputs, env: Outside["env"]): readonly Secret[] {
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
  const { token } = deliveryToken(inputs);
  return { url: `${job.serverUrl}/${job.owner}/${job.repo}`, token };
}
