import { dirname, join } from "node:path";
import { getInput, setSecret } from "@actions/core";
import { actionOf } from "./adapters/actions/action.ts";
import { inputNames, parseInputs } from "./adapters/actions/inputs.ts";
import { readJob } from "./adapters/actions/job.ts";
import { addSummary } from "./adapters/actions/summary.ts";
import { githubArtifacts } from "./adapters/artifact/artifacts.ts";
import { gateRunner } from "./adapters/gates/runner.ts";
import { startGateway } from "./adapters/gateway/gateway.ts";
import { openBase, openWorkspace, reopenWorkspace } from "./adapters/git/open-workspace.ts";
import { resolveBase } from "./adapters/git/resolve-base.ts";
import { githubClient, type Pace, paceOf } from "./adapters/github/client.ts";
import { githubForge } from "./adapters/github/forge.ts";
import { githubAt } from "./adapters/github/github.ts";
import { listArtifacts } from "./adapters/github/list-artifacts.ts";
import { kimiAgent } from "./adapters/kimi/agent.ts";
import { installTools } from "./adapters/kimi/install.ts";
import { pinnedTools } from "./adapters/kimi/pinned.ts";
import { keepLostSessions } from "./adapters/kimi/session-files.ts";
import { readBuild } from "./adapters/local/build-file.ts";
import { openLedger } from "./adapters/local/ledger-file.ts";
import { writeManifest } from "./adapters/local/manifest.ts";
import { openRunFolder } from "./adapters/local/run-folder.ts";
import { writeState } from "./adapters/local/state-file.ts";
import { notifier } from "./adapters/notify/notifier.ts";
import { childEnv, hostEnv, takeFromEnv } from "./adapters/process/environment.ts";
import { cageFacts } from "./adapters/process/find-bwrap.ts";
import { killStartedBy } from "./adapters/process/leftovers.ts";
import type { OwnCode } from "./own-code.ts";
import {
  deliveryToken,
  type Inputs,
  type Job,
  type RunnerTokens,
  runnerTokens,
  secretInputs,
} from "./ports/job.ts";
import type { Connection, Outside } from "./step/outside.ts";
import { userAgent } from "./step/user-agent.ts";

/** The real world around a step: the runner's signals, GitHub at its pace, the Kimi CLI. */
export function outside(ownCode: OwnCode): Outside {
  const here = machine(bundleFolder());
  return {
    ...here,
    gates(settings) {
      // What fails here is met where a file is loaded.
      ownCode.hold().catch(() => undefined);
      return gateRunner(settings);
    },
    signal: stopSignal(),
    connect: (job, inputs) => connect({ job, inputs, tokens: here.tokens, pace: paceOf(here.env) }),
    agents: {
      versions: () => pinnedTools(toolsFolder()),
      async install(at) {
        // Before anybody else's code can run.
        await ownCode.hold();
        return installTools({
          ...at,
          toolsDir: toolsFolder(),
          node: process.execPath,
          env: childEnv(npmSettings),
        });
      },
      open: kimiAgent,
      keepLost: ({ scratch, runFolder, redact }) => keepLostSessions(scratch, runFolder, redact),
    },
  };
}

/**
 * What a step finds on the machine: the runner's environment, git, gates, the gateway, and the folders of runs.
 * `bundle`: the folder of the action's own code. Inputs and tokens leave the environment of the process here, before anything
 * else is done; the post step is a process of its own, which the runner gives them again.
 */
export function machine(bundle: string): Omit<Outside, "signal" | "connect" | "agents"> {
  const given = givenInputs();
  const tokens: RunnerTokens = takeFromEnv((name) => runnerTokens.some((token) => token === name));
  const env = hostEnv();
  return {
    env,
    tokens,
    action: actionOf(env, readBuild(bundle)),
    childEnv: childEnv(),
    cageFacts: () => cageFacts(childEnv()),
    readJob: () => readJob(env),
    readInputs: () => readInputs(given),
    gateway: startGateway,
    git: { findBase: resolveBase, open: openWorkspace, openBase, reopen: reopenWorkspace },
    gates: gateRunner,
    runFolders: {
      openLedger: (folder, redact) => openLedger({ folder, redact, clock: () => new Date() }),
      open: openRunFolder,
      writeState,
      writeManifest,
    },
    notifier: (webhook) => notifier({ ...webhook, userAgent }),
    killStartedBy,
    addSummary: (markdown) => addSummary(env, markdown),
  };
}

/** All that begins with `INPUT_` goes: the runner also gives what a workflow passes by a name that is no input. */
function givenInputs(): Readonly<Record<string, string>> {
  const given = Object.fromEntries(inputNames.map((name) => [name, getInput(name)]));
  takeFromEnv((name) => name.startsWith("INPUT_"));
  return given;
}

/** What is secret is hidden before anything is said of it. */
function readInputs(given: Readonly<Record<string, string>>): Inputs {
  for (const name of secretInputs)
    if (given[name] !== undefined && given[name] !== "") setSecret(given[name]);
  return parseInputs(given);
}

/** GitHub by the tokens of a job, its writes spaced as told. */
export function connect(at: {
  readonly job: Job;
  readonly inputs: Inputs;
  readonly tokens: RunnerTokens;
  readonly pace: Pace;
}): Connection {
  const { apiUrl, serverUrl, owner, repo, repositoryId, runId, attempt, temp } = at.job;
  const { "github-token": token } = at.inputs;
  const options = { apiUrl, userAgent, pace: at.pace };
  const repository = { id: repositoryId, owner, name: repo };
  const place = { client: githubClient({ ...options, token }), repository };
  // The pull request does not queue behind the reports, whichever token opens it.
  const deliverer = githubClient({
    ...options,
    token: deliveryToken(at.inputs).token,
    queue: "delivery",
  });
  return {
    github: githubAt(place),
    forge: githubForge({ client: deliverer, repository, serverUrl }),
    artifacts: githubArtifacts({
      list: (asked) => listArtifacts(place, asked),
      token,
      uploadToken: at.tokens.ACTIONS_RUNTIME_TOKEN,
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

function bundleFolder(): string {
  return dirname(process.argv[1] ?? ".");
}

/** The bundle lies one folder below the action, beside the tools. */
function toolsFolder(): string {
  return join(dirname(bundleFolder()), "tools");
}
