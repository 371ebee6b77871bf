import { join } from "node:path";
import { saveState, setOutput, warning } from "@actions/core";
import type { ArtifactStore } from "../adapters/artifact/artifact-store.ts";
import { gateRunner } from "../adapters/gates/runner.ts";
import { type Gateway, startGateway } from "../adapters/gateway/gateway.ts";
import type { RunWorkspace } from "../adapters/git/open-workspace.ts";
import { githubClient } from "../adapters/github/client.ts";
import { githubForge } from "../adapters/github/forge.ts";
import { kimiAgent } from "../adapters/kimi/agent.ts";
import type { Tools } from "../adapters/kimi/install.ts";
import type { LedgerFile } from "../adapters/local/ledger-file.ts";
import { holdsSecret, type Redact } from "../adapters/local/redact.ts";
import { writeState } from "../adapters/local/state-file.ts";
import { childEnv, hostEnv } from "../adapters/process/environment.ts";
import { exhausted } from "../domain/budget.ts";
import { spentOf } from "../domain/spend.ts";
import type { AutopilotState } from "../domain/state.ts";
import { ask } from "../engine/asking.ts";
import type { Agent } from "../ports/agent.ts";
import type { GateRunner } from "../ports/gate-runner.ts";
import type { World } from "../ports/world.ts";
import { endedNotification, startedNotification } from "../views/notification.ts";
import { pullRequestView } from "../views/pull-request.ts";
import { superseded } from "./claim.ts";
import { type Desk, userAgent } from "./desk.ts";
import { notify } from "./notify.ts";
import { scratchFolder } from "./open-run.ts";
import { preflight } from "./preflight.ts";
import { proving } from "./proving.ts";
import { overtaken } from "./pull.ts";
import { seal } from "./seal.ts";
import { hasBegun, type Showing, showing } from "./showing.ts";

/** A run that this job carries: its folder with its ledger, and its workspace. */
export interface Cargo {
  readonly key: string;
  readonly folder: string;
  readonly ledger: LedgerFile;
  readonly workspace: RunWorkspace;
  readonly redact: Redact;
  /** `idle_timeout_secs` of the policy. */
  readonly idleSecs: number;
  /** AGENTS.md of base. */
  readonly guidance: string;
  /** The issue or pull request on which the run answers. */
  readonly issue: number | undefined;
  readonly tools: Promise<Tools>;
  /** Opens the store; `prepare` brings into the folder what only the world knows. */
  readonly openStore: (prepare: () => Promise<void>) => ArtifactStore;
}

/** Carries a run until it ends: builds the world around it, shows and saves it beside the work, hands everything over. */
export async function carry(
  desk: Desk,
  cargo: Cargo,
  begin: (world: World) => Promise<AutopilotState>,
): Promise<AutopilotState> {
  const { ledger } = cargo;
  // From here on the post step has something to save and close.
  saveState("omk-run", cargo.key);
  // A second job finds the run by it, also where this step does not come to its end.
  setOutput("run-key", cargo.key);
  const show = showing(desk, ledger, cargo.issue);
  await using gateway = await openGateway(desk, cargo, show);
  const agent = openAgent(desk, cargo, gateway);
  const store = lateStore(() => cargo.openStore(() => prepareSave(cargo, agent)));
  const state = await begin(buildWorld({ desk, cargo, show, gateway, agent, store }));
  store.stop();
  // A cancelled job has seconds: what would be lost goes first.
  if (desk.signal.aborted) await store.save();
  const ended = notify(desk, show, () => endedNotification(state));
  const left = hasBegun(state) ? await show.reporter.drain(ledger.state()) : [];
  for (const view of left)
    warning(`GitHub may show an older state (${view}); the job summary has the last one.`);
  await ended;
  await store.save();
  return ledger.state();
}

interface Parts {
  readonly desk: Desk;
  readonly cargo: Cargo;
  readonly show: Showing;
  readonly gateway: Gateway;
  readonly agent: Agent;
  readonly store: Pick<ArtifactStore, "save" | "start">;
}

function buildWorld({ desk, cargo, show, gateway, agent, store }: Parts): World {
  const { ledger, workspace, redact, folder } = cargo;
  const { inputs, job, signal } = desk;
  const { record } = show;
  const state = () => ledger.state();
  const hasSecret = (text: string) => holdsSecret(desk.secrets, text);
  const delivers = inputs["delivery-token"] !== "";
  return {
    signal,
    record,
    state,
    prepare: async () => {
      store.start();
      // A job that only delivers goes on with what began in the job before it.
      if (state().leg !== "deliver") void notify(desk, show, () => startedNotification(state()));
      const showFirst = () => show.reporter.flush();
      return preflight({
        gateway,
        workspace,
        record,
        state,
        showFirst,
        superseded: (branch) => superseded(desk, branch),
        overtaken: () => overtaken(desk, state()),
        baseUrl: inputs["kimi-base-url"],
        signal,
      });
    },
    overtaken: () => overtaken(desk, state()),
    ask: (question) => ask({ agent, record, state, now: Date.now, signal }, question),
    holdsSecret: hasSecret,
    seal: () => seal({ folder, ledger, record, redact }),
    pullRequestText: (shown) =>
      pullRequestView(shown, delivers ? "delivery-token" : "github-token"),
    guidance: cargo.guidance,
    workspace,
    ...proving({
      workspace,
      gates: gatesOf(desk, cargo),
      state,
      record,
      holdsSecret: hasSecret,
      signal,
    }),
    forge: githubForge({ ...deliveryPlace(desk), serverUrl: job.serverUrl }),
    store,
  };
}

/** How long states are kept is known once the run has begun. */
function lateStore(open: () => ArtifactStore): Pick<ArtifactStore, "save" | "start" | "stop"> {
  let store: ArtifactStore | undefined;
  const opened = (): ArtifactStore => {
    store ??= open();
    return store;
  };
  return {
    save: () => opened().save(),
    start: () => opened().start(),
    stop: () => opened().stop(),
  };
}

/** One for the job, made before its first turn. The policy is known once the run has begun. */
function gatesOf({ job }: Desk, { folder, redact, ledger }: Cargo): GateRunner {
  return gateRunner({
    logFolder: folder,
    scratch: job.temp,
    redact,
    variables: () => {
      const { pass_env: pass, setup_env: setup } = ledger.state().policy;
      return { pass, setup };
    },
  });
}

/** The pull request does not queue behind the reports, whichever token opens it. */
function deliveryPlace({ place, inputs, job }: Desk): Desk["place"] {
  const token = inputs["delivery-token"] === "" ? inputs["github-token"] : inputs["delivery-token"];
  return {
    ...place,
    client: githubClient({ token, apiUrl: job.apiUrl, userAgent, queue: "delivery" }),
  };
}

function openGateway(
  desk: Desk,
  { key, ledger, folder, redact, idleSecs }: Cargo,
  show: Showing,
): Promise<Gateway> {
  const { inputs } = desk;
  return startGateway({
    baseUrl: inputs["kimi-base-url"],
    key: inputs["kimi-api-key"],
    model: inputs["kimi-model"],
    runKey: key,
    runFolder: folder,
    redact,
    refuse: () => exhausted(ledger.state().budget, spentOf(ledger.state(), Date.now())),
    onCall: ({ turn, usage, status, estimated }) =>
      show.record({ type: "model_called", turn, usage, status, estimated }),
    env: hostEnv(),
    // Before the turn itself counts as idle, so that Kimi can ask once more.
    stallMs: (idleSecs * 1000 * 2) / 3,
  });
}

function openAgent(desk: Desk, cargo: Cargo, gateway: Gateway): Agent {
  const { tools, folder, redact, key } = cargo;
  return kimiAgent({
    tools,
    gateway,
    model: desk.inputs["kimi-model"],
    runFolder: folder,
    scratch: scratchFolder(desk, key),
    redact,
    env: childEnv(),
  });
}

/** Everything that a later job needs beside what is in the folder already. */
async function prepareSave({ workspace, folder, ledger }: Cargo, agent: Agent): Promise<void> {
  await Promise.all([agent.checkpoint(), workspace.snapshot()]);
  await workspace.bundle(join(folder, "repo.bundle"));
  await writeState(folder, ledger.state());
}
