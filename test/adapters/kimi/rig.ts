import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { startGateway } from "../../../src/adapters/gateway/gateway.ts";
import { kimiAgent } from "../../../src/adapters/kimi/agent.ts";
import { installTools } from "../../../src/adapters/kimi/install.ts";
import type { KimiOptions } from "../../../src/adapters/kimi/turn-context.ts";
import { childEnv, hostEnv } from "../../../src/adapters/process/environment.ts";
import { type Redact, redactor } from "../../../src/domain/redact.ts";
import type { Agent, Tools, TurnRequest } from "../../../src/ports/agent.ts";
import type { Gateway, GatewayOptions, ModelCalled } from "../../../src/ports/gateway.ts";
import type { Scenario } from "../../bed/model/scenario.ts";
import { type ModelOptions, type ModelServer, startModel } from "../../bed/model/server.ts";

export const key = "sk-real-key-0123456789";
export const Result = z.strictObject({ answer: z.int(), note: z.string().default("") });
export type Result = z.infer<typeof Result>;

const repository = join(import.meta.dirname, "../../..");
let installed: Promise<Tools> | undefined;

/** The real CLI, installed once into the bed's tool cache. */
function realTools(): Promise<Tools> {
  installed ??= installTools({
    toolsDir: join(repository, "tools"),
    cacheDir: join(repository, "node_modules/.cache/omk-bed/tool-cache"),
    node: process.execPath,
    env: hostEnv(),
  });
  return installed;
}

export interface Rig extends AsyncDisposable {
  readonly agent: Agent;
  readonly gateway: Gateway;
  readonly model: ModelServer;
  readonly runFolder: string;
  readonly cwd: string;
  readonly scratch: string;
  readonly root: string;
  readonly called: readonly ModelCalled[];
  request(changes?: Partial<TurnRequest<Result>>): TurnRequest<Result>;
}

export interface RigOptions
  extends ModelOptions,
    Partial<Pick<GatewayOptions, "refuse" | "stallMs" | "holdMs">> {
  readonly secrets?: readonly string[];
  readonly kimi?: Partial<KimiOptions>;
}

/** Real Kimi, real gateway, scripted model. */
export async function rig(
  scenario: Scenario | (() => Scenario),
  options: RigOptions = {},
): Promise<Rig> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "omk-kimi-")));
  const folders = {
    runFolder: join(root, "run"),
    cwd: join(root, "tree"),
    scratch: join(root, "scratch"),
  };
  for (const folder of Object.values(folders)) await mkdir(folder);
  const model = await startModel(scenario, { key, ...options });
  const called: ModelCalled[] = [];
  const secrets = [key, ...(options.secrets ?? [])].map((value) => ({ name: "secret", value }));
  const redact: Redact = redactor(secrets, () => {});
  const gateway = await startGateway({
    baseUrl: model.baseUrl,
    key,
    model: "kimi-k2",
    runKey: "task-abcdefgh",
    runFolder: folders.runFolder,
    redact,
    refuse: () => undefined,
    onCall: (call) => called.push(call),
    env: {},
    ...definedOf(options),
  });
  const agent = kimiAgent({
    tools: realTools(),
    gateway,
    model: "kimi-k2",
    runFolder: folders.runFolder,
    scratch: folders.scratch,
    redact,
    env: childEnv(),
    ...options.kimi,
  });
  return {
    ...folders,
    root,
    agent,
    gateway,
    model,
    called,
    request: (changes = {}) => ({
      turn: 1,
      phase: "code",
      visit: 1,
      role: "coder",
      prompt: "You are the coder. Do the task and hand in the answer.",
      message: "Begin.",
      access: "write",
      cwd: folders.cwd,
      result: Result,
      idleMs: 60_000,
      wallMs: 120_000,
      signal: new AbortController().signal,
      ...changes,
    }),
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await model[Symbol.asyncDispose]();
      await rm(root, { recursive: true, force: true });
    },
  };
}

function definedOf({ refuse, stallMs, holdMs }: RigOptions): Partial<GatewayOptions> {
  return {
    ...(refuse === undefined ? {} : { refuse }),
    ...(stallMs === undefined ? {} : { stallMs }),
    ...(holdMs === undefined ? {} : { holdMs }),
  };
}
