import { join } from "node:path";
import { saveState, setOutput } from "@actions/core";
import { exhausted } from "../domain/budget.ts";
import { secretSense } from "../domain/redact.ts";
import { spentOf } from "../domain/spend.ts";
import type { AutopilotState } from "../domain/state.ts";
import { ask } from "../engine/asking.ts";
import type { Agent } from "../ports/agent.ts";
import type { ArtifactStore } from "../ports/artifacts.ts";
import { type Caging, keeping } from "../ports/cage.ts";
import type { GateRunner } from "../ports/gate-runner.ts";
import type { Gateway } from "../ports/gateway.ts";
import { deliveryToken } from "../ports/job.ts";
import type { World } from "../ports/world.ts";
import { endedNotification, startedNotification } from "../views/notification.ts";
import { pullRequestView } from "../views/pull-request.ts";
import { superseded } from "./claim.ts";
import { warning } from "./log.ts";
import { notify } from "./notify.ts";
import { scratchFolder } from "./open-run.ts";
import { preflight } from "./preflight.ts";
import { proving } from "./proving.ts";
import { overtaken } from "./pull.ts";
import type { RunFiles } from "./run-files.ts";
import { seal } from "./seal.ts";
import { hasBegun, type Showing, showing } from "./showing.ts";
import type { StepContext } from "./step-context.ts";

/** Carries a run until it ends: builds the world around it, shows and saves it beside the work, hands everything over. */
export async function carry(
  step: StepContext,
  files: RunFiles,
  begin: (world: World) => Promise<AutopilotState>,
): Promise<AutopilotState> {
  const { ledger } = files;
  // From here on the post step has something to save and close.
  saveState("omk-run", files.key);
  // A second job finds the run by it, also where this step does not come to its end.
  setOutput("run-key", files.key);
  const show = showing(step, ledger, files.issue);
  const { caging: found } = await step.caging();
  // Every worktree and room borrows its objects from the run's repository.
  const caging = found && keeping(found, files.workspace.objectStores);
  await using gateway = await openGateway(step, files, show);
  const agent = openAgent(step, files, { gateway, caging });
  const store = lateStore(() => files.openStore(() => prepareSave(step, files, agent)));
  const state = await begin(buildWorld({ step, files, show, gateway, agent, store, caging }));
  store.stop();
  // A cancelled job has seconds: what would be lost goes first.
  if (step.signal.aborted) await store.save();
  const ended = notify(step, show, () => endedNotification(state));
  const left = hasBegun(state) ? await show.reporter.drain(ledger.state()) : [];
  for (const view of left)
    warning(`GitHub may show an older state (${view}); the job summary has the last one.`);
  await ended;
  await store.save();
  return ledger.state();
}

interface Parts {
  readonly step: StepContext;
  readonly files: RunFiles;
  readonly show: Showing;
  readonly gateway: Gateway;
  readonly agent: Agent;
  readonly store: Pick<ArtifactStore, "save" | "start">;
  readonly caging: Caging | undefined;
}

function buildWorld({ step, files, show, gateway, agent, store, caging }: Parts): World {
  const { ledger, workspace, redact, folder } = files;
  const { inputs, signal } = step;
  const { record } = show;
  const state = () => ledger.state();
  const hasSecret = secretSense(step.secrets);
  const { name: opener } = deliveryToken(inputs);
  return {
    signal,
    record,
    state,
    prepare: async () => {
      store.start();
      // A job that only delivers goes on with what began in the job before it.
      if (state().scope.phases !== "deliver")
        void notify(step, show, () => startedNotification(state()));
      const showFirst = () => show.reporter.flush();
      return preflight({
        gateway,
        workspace,
        record,
        state,
        showFirst,
        superseded: (branch) => superseded(step, branch),
        overtaken: () => overtaken(step, state()),
        baseUrl: inputs["kimi-base-url"],
        signal,
      });
    },
    overtaken: () => overtaken(step, state()),
    ask: (question) => ask({ agent, record, state, now: Date.now, signal }, question),
    holdsSecret: hasSecret,
    seal: () => seal({ folder, ledger, record, redact }),
    pullRequestText: (shown) => pullRequestView(shown, opener),
    guidance: files.guidance,
    workspace,
    ...proving({
      workspace,
      gates: gatesOf(step, files, caging),
      state,
      record,
      holdsSecret: hasSecret,
      signal,
    }),
    forge: step.forge,
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
function gatesOf(
  { job, gates }: StepContext,
  { folder, redact, ledger }: RunFiles,
  caging: Caging | undefined,
): GateRunner {
  return gates({
    caging,
    logFolder: folder,
    scratch: job.temp,
    redact,
    variables: () => {
      const { pass_env: pass, setup_env: setup } = ledger.state().policy;
      return { pass, setup };
    },
  });
}

function openGateway(
  step: StepContext,
  { key, ledger, folder, redact, idleSecs }: RunFiles,
  show: Showing,
): Promise<Gateway> {
  const { inputs } = step;
  return step.gateway({
    baseUrl: inputs["kimi-base-url"],
    key: inputs["kimi-api-key"],
    model: inputs["kimi-model"],
    runKey: key,
    runFolder: folder,
    redact,
    refuse: () => exhausted(ledger.state().budget, spentOf(ledger.state(), Date.now())),
    onCall: ({ turn, usage, status, estimated }) =>
      show.record({ type: "model_called", turn, usage, status, estimated }),
    env: step.env,
    // Before the turn itself counts as idle, so that Kimi can ask once more.
    stallMs: (idleSecs * 1000 * 2) / 3,
  });
}

function openAgent(
  step: StepContext,
  files: RunFiles,
  { gateway, caging }: Pick<Parts, "gateway" | "caging">,
): Agent {
  const { tools, folder, redact, key } = files;
  return step.agents.open({
    tools,
    gateway,
    caging,
    model: step.inputs["kimi-model"],
    runFolder: folder,
    scratch: scratchFolder(step, key),
    redact,
    env: step.childEnv,
  });
}

/** Everything that a later job needs beside what is in the folder already. */
async function prepareSave(
  { runFolders }: StepContext,
  { workspace, folder, ledger }: RunFiles,
  agent: Agent,
): Promise<void> {
  await Promise.all([agent.checkpoint(), workspace.snapshot()]);
  await workspace.bundle(join(folder, "repo.bundle"));
  await runFolders.writeState(folder, ledger.state());
}
