import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gateRunner } from "../../../src/adapters/gates/runner.ts";
import { openWorkspace } from "../../../src/adapters/git/open-workspace.ts";
import { openLedger } from "../../../src/adapters/local/ledger-file.ts";
import { writeManifest } from "../../../src/adapters/local/manifest.ts";
import { writeState } from "../../../src/adapters/local/state-file.ts";
import { childEnv } from "../../../src/adapters/process/environment.ts";
import { identity } from "../../../src/domain/commit-message.ts";
import type { EventBody } from "../../../src/domain/event.ts";
import type { Gate } from "../../../src/domain/gate.ts";
import { ask } from "../../../src/engine/asking.ts";
import { runAutopilot } from "../../../src/engine/autopilot.ts";
import type { World } from "../../../src/ports/world.ts";
import { baseCommands } from "../../../src/projects/detect/base-commands.ts";
import { proving } from "../../../src/step/proving.ts";
import { seal } from "../../../src/step/seal.ts";
import { git, put } from "../../adapters/git/scene.ts";
import { type Script, scriptedAgent } from "../../helpers/scripted-agent.ts";
import { job, started } from "../../helpers/world.ts";
import { type RunState, sha256 } from "../../proof/run-state.ts";
import { priceShop } from "../../samples/price.ts";

/** A run with real git, real gates and the engine; only model and GitHub are not there. */
export interface RealRun extends RunState {
  /** The user's checkout, which has base. */
  readonly clone: string;
  readonly verdict: string | undefined;
}

/** What a good engineer does in the price shop. */
const honest: Script = ({ role, cwd }) => {
  if (role === "planner")
    return {
      outcome: "plan",
      summary: "Take it off once.",
      criteria: [{ id: "C1", text: "All off is 0." }],
    };
  if (role === "coder") {
    const file = join(cwd, "src/price.js");
    writeFileSync(file, readFileSync(file, "utf8").replace("- off - off", "- off"));
    return { summary: "Mended." };
  }
  if (role === "tester") {
    appendFileSync(
      join(cwd, "test/price.test.js"),
      'test("everything off", () => assert.equal(discounted(1000, 100), 0));\n',
    );
    return { summary: "Tested.", claims: [{ criterion: "C1", test: "everything off" }] };
  }
  return { summary: "Looks right.", findings: [] };
};

export async function realRun(
  options: {
    readonly script?: Script;
    readonly files?: Readonly<Record<string, string>>;
    readonly setup?: Gate;
  } = {},
): Promise<RealRun> {
  const root = mkdtempSync(join(tmpdir(), "omk-real-run-"));
  const at = (name: string) => join(root, name);
  const [clone, folder, scratch] = [at("clone"), at("run"), at("scratch")];
  for (const path of [clone, folder, scratch]) mkdirSync(path);
  git(clone, "init", "-q", "-b", "main");
  put(clone, { ...priceShop, ...options.files });
  git(clone, "add", "-A");
  git(clone, "commit", "-qm", "base");
  const base = git(clone, "rev-parse", "HEAD");
  const { signal } = new AbortController();
  const real = await openWorkspace({
    checkout: clone,
    folder: at("work"),
    base,
    branch: "omk/price",
    remote: { url: "", token: undefined },
    identity,
    env: childEnv(),
    signal,
  });
  const ledger = openLedger({ folder, redact: (text) => text, clock: () => new Date() });
  const record = (event: EventBody) => ledger.append(event);
  const state = () => ledger.state();
  const agent = scriptedAgent(options.script ?? honest);
  const workspace = { ...real, push: async () => ({ kind: "pushed" }) as const };
  const gates = gateRunner({
    logFolder: folder,
    scratch,
    redact: (text) => text,
    variables: () => ({ pass: [], setup: [] }),
  });
  const world: World = {
    signal,
    record,
    state,
    prepare: async () => undefined,
    overtaken: async () => undefined,
    ask: (question) => ask({ agent, record, state, now: Date.now, signal }, question),
    guidance: "",
    holdsSecret: () => false,
    seal: () => seal({ folder, ledger, record, redact: (text) => text }),
    pullRequestText: () => ({ title: "t", body: "b" }),
    workspace,
    ...proving({ workspace, gates, state, record, holdsSecret: () => false, signal }),
    forge: {
      pullRequest: async () => ({
        kind: "open",
        number: 1,
        url: "u",
        operation: "created",
        warnings: [],
      }),
      compareUrl: () => "",
      pullUrl: (number) => `https://x/pull/${number}`,
    },
    store: { save: async () => {} },
  };
  const found = await baseCommands(real);
  const setup = options.setup ?? found.setup;
  const ended = await runAutopilot(
    world,
    started({
      base: { ref: "main", sha: base },
      gates: found.gates,
      ...(setup === undefined ? {} : { setup }),
    } as never),
    job(),
  );
  await real.bundle(join(folder, "repo.bundle"));
  await writeState(folder, ledger.state());
  await writeManifest(folder, ledger.state());
  return {
    path: folder,
    clone,
    verdict: ended.ending?.verdict,
    read: (file) => readFileSync(join(folder, file), "utf8"),
    write: (file, content) => writeFileSync(join(folder, file), content),
    digest: () => sha256(readFileSync(join(folder, "proof.json"))),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
