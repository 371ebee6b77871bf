import { dirname, join } from "node:path";
import { addSummary } from "./adapters/actions/summary.ts";
import { githubArtifacts } from "./adapters/artifact/artifacts.ts";
import { githubClient, type Pace, paceOf } from "./adapters/github/client.ts";
import { githubForge } from "./adapters/github/forge.ts";
import { githubAt } from "./adapters/github/github.ts";
import { requestAt } from "./adapters/github/place.ts";
import { kimiAgent } from "./adapters/kimi/agent.ts";
import { installTools } from "./adapters/kimi/install.ts";
import { pinnedTools } from "./adapters/kimi/pinned.ts";
import { childEnv, hostEnv } from "./adapters/process/environment.ts";
import type { Inputs, Job } from "./ports/job.ts";
import type { Connection, Outside } from "./step/outside.ts";
import { userAgent } from "./step/user-agent.ts";

/** The real world around a step: the runner's signals, GitHub at its pace, the Kimi CLI. */
export function outside(): Outside {
  return {
    ...environment(),
    signal: stopSignal(),
    connect: (job, inputs) => connect({ job, inputs, pace: paceOf(hostEnv()) }),
    agents: {
      versions: () => pinnedTools(toolsFolder()),
      install: (at) =>
        installTools({
          ...at,
          toolsDir: toolsFolder(),
          node: process.execPath,
          env: childEnv(npmSettings),
        }),
      open: kimiAgent,
    },
  };
}

/** What the runner gives this process, and takes of it, by its environment. */
export function environment(): Pick<Outside, "env" | "childEnv" | "addSummary"> {
  const env = hostEnv();
  return { env, childEnv: childEnv(), addSummary: (markdown) => addSummary(env, markdown) };
}

/** GitHub by the tokens of a job, its writes spaced as told. */
export function connect(at: {
  readonly job: Job;
  readonly inputs: Inputs;
  readonly pace: Pace;
}): Connection {
  const { apiUrl, serverUrl, owner, repo, repositoryId, runId, attempt, temp } = at.job;
  const { "github-token": token, "delivery-token": delivery } = at.inputs;
  const options = { apiUrl, userAgent, pace: at.pace };
  const repository = { id: repositoryId, owner, name: repo };
  const place = { client: githubClient({ ...options, token }), repository };
  // The pull request does not queue behind the reports, whichever token opens it.
  const deliverer = githubClient({ ...options, token: delivery || token, queue: "delivery" });
  return {
    github: githubAt(place),
    forge: githubForge({ client: deliverer, repository, serverUrl }),
    artifacts: githubArtifacts({
      request: requestAt(place),
      token,
      repository,
      workflowRunId: runId,
      attempt,
      temp,
    }),
  };
}

/** The runner sends SIGINT, then SIGTERM after 7.5 s, and kills after 10 s. Source: actions/runner, ProcessInvoker.cs. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => stop.abort());
  return stop.signal;
}

/** How a job tells npm where packages come from, and whom to trust there. */
const npmSettings = ["registry", "userconfig", "globalconfig", "cafile"].flatMap((name) => [
  `npm_config_${name}`,
  `NPM_CONFIG_${name.toUpperCase()}`,
]);

/** The bundle lies one folder below the action, beside the tools. */
function toolsFolder(): string {
  return join(dirname(dirname(process.argv[1] ?? ".")), "tools");
}
