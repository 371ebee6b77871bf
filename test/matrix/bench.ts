import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { gateRunner } from "../../src/adapters/gates/runner.ts";
import { openWorkspace } from "../../src/adapters/git/open-workspace.ts";
import { openLedger } from "../../src/adapters/local/ledger-file.ts";
import { childEnv } from "../../src/adapters/process/environment.ts";
import type { EventBody } from "../../src/domain/event.ts";
import { Policy } from "../../src/domain/policy.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import { ask } from "../../src/engine/asking.ts";
import { resumeAutopilot, runAutopilot } from "../../src/engine/autopilot.ts";
import type { Agent } from "../../src/ports/agent.ts";
import type { RunWorkspace } from "../../src/ports/workspace.ts";
import type { World } from "../../src/ports/world.ts";
import { baseCommands } from "../../src/projects/detect/base-commands.ts";
import { proving } from "../../src/step/proving.ts";
import { seal } from "../../src/step/seal.ts";
import { pullRequestView } from "../../src/views/pull-request.ts";
import { git } from "../adapters/git/scene.ts";
import { job, started } from "../helpers/world.ts";
import { setVariables } from "./variables.ts";

/** A run of the engine on a repository, with the real adapters and without a model and GitHub. */
export interface Bench extends Disposable {
  /** Home of the machine's user, as the turns of this run see it. */
  readonly home: string;
  readonly folder: string;
  run(agent: Agent): Promise<AutopilotState>;
  /** A person agrees with what the run asks. */
  approve(agent: Agent): Promise<AutopilotState>;
}

export interface BenchOptions {
  /** Folder under `test/fixtures`. */
  readonly fixture: string;
  /** What makes base of it. */
  readonly prepare: (checkout: string) => void;
  readonly policy?: Partial<Policy>;
}

/** A user's machine of its own: what a turn writes into a home is not written into anybody's. */
export async function bench({ fixture, prepare, policy = {} }: BenchOptions): Promise<Bench> {
  const root = mkdtempSync(join(tmpdir(), "omk-matrix-"));
  const place = (name: string) => {
    mkdirSync(join(root, name), { recursive: true });
    return join(root, name);
  };
  const moved = moveHome(place("home"));
  const checkout = place("checkout");
  cpSync(join(import.meta.dirname, "../fixtures", fixture), checkout, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|target|\.venv|__pycache__|\.pytest_cache)$/.test(path),
  });
  prepare(checkout);
  const remote = place("remote.git");
  git(remote, "init", "--quiet", "--bare", "--initial-branch=main");
  git(checkout, "init", "--quiet", "--initial-branch=main");
  git(checkout, "add", "-A");
  git(checkout, "commit", "--quiet", "-m", "Start");
  git(checkout, "push", "--quiet", remote, "main");
  const base = git(checkout, "rev-parse", "HEAD");
  const branch = "omk/till-task-abcdefgh";
  const workspace = await openWorkspace({
    checkout,
    folder: join(root, "work"),
    base,
    branch,
    remote: { url: `file://${remote}`, token: undefined },
    identity: { name: "omk", email: "omk@example.com" },
    env: childEnv(),
    signal: new AbortController().signal,
  });
  const redact = (text: string) => text;
  const ledger = openLedger({ folder: place("run"), redact, clock: () => new Date() });
  // Made once: it remembers the home as it was before the first turn.
  const world = worldOf({ root, workspace, ledger });
  return {
    home: join(root, "home"),
    folder: join(root, "run"),
    async run(agent) {
      const start = await beginning(workspace, { base, branch, policy });
      return runAutopilot(world(agent), start, job());
    },
    approve(agent) {
      const { judgement, head } = ledger.state();
      ledger.append({
        type: "expectations_approved",
        tree: head?.tree ?? "",
        tests: (judgement?.changed ?? []).map(({ gate, test }) => ({ gate, test })),
        by: "octocat",
      });
      return resumeAutopilot(world(agent), job());
    },
    [Symbol.dispose]() {
      moved();
      // Go makes what it downloads read-only.
      execFileSync("chmod", ["-R", "u+w", root]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const realHome = homedir();

/** Moves the user's home for this process; tools that live in the real one stay where they are, as on a hosted runner. */
function moveHome(home: string): () => void {
  return setVariables({
    RUSTUP_HOME: process.env["RUSTUP_HOME"] ?? join(realHome, ".rustup"),
    PYENV_ROOT: process.env["PYENV_ROOT"] ?? join(realHome, ".pyenv"),
    HOME: home,
    PATH: [join(home, ".local/bin"), process.env["PATH"]].join(delimiter),
    // Java asks the system, not `HOME`.
    MAVEN_OPTS: `-Duser.home=${home}`,
  });
}

async function beginning(
  workspace: RunWorkspace,
  { base, branch, policy }: { base: string; branch: string; policy: Partial<Policy> },
): Promise<Extract<EventBody, { type: "run_started" }>> {
  const { gates, setup } = await baseCommands(workspace);
  return {
    ...started(),
    task: { kind: "task", title: "Cents below ten", text: "format() has to pad cents below ten." },
    base: { ref: "main", sha: base },
    branch,
    // Once is enough: what a guard has caught it catches again.
    policy: Policy.parse({ max_repairs: 0, pass_env: ["GODEBUG", "MAVEN_OPTS"], ...policy }),
    gates: [...gates],
    parallel: false,
    ...(setup === undefined ? {} : { setup }),
  };
}

interface Parts {
  readonly root: string;
  readonly workspace: RunWorkspace;
  readonly ledger: ReturnType<typeof openLedger>;
}

function worldOf({ root, workspace, ledger }: Parts): (agent: Agent) => World {
  const signal = new AbortController().signal;
  const redact = (text: string) => text;
  const folder = join(root, "run");
  const record = (event: EventBody) => ledger.append(event);
  const state = () => ledger.state();
  const holdsSecret = () => false;
  const gates = gateRunner({
    logFolder: folder,
    scratch: join(root, "scratch"),
    redact,
    variables: () => ({ pass: state().policy.pass_env, setup: state().policy.setup_env }),
  });
  return (agent) => ({
    signal,
    record,
    state,
    prepare: async () => undefined,
    overtaken: async () => undefined,
    ask: (question) => ask({ agent, record, state, now: Date.now, signal }, question),
    guidance: "",
    holdsSecret,
    seal: () => seal({ folder, ledger, record, redact }),
    pullRequestText: (shown) => pullRequestView(shown),
    workspace,
    ...proving({ workspace, gates, state, record, holdsSecret, signal }),
    forge: {
      pullRequest: async () => ({
        kind: "open",
        number: 7,
        url: "https://x/7",
        operation: "created",
        warnings: [],
      }),
      compareUrl: (from, to) => `https://x/compare/${from}...${to}`,
      pullUrl: (number) => `https://x/pull/${number}`,
    },
    store: { save: async () => {} },
  });
}
