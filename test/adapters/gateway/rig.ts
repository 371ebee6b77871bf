import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { startGateway } from "../../../src/adapters/gateway/gateway.ts";
import type { Gateway, GatewayOptions, ModelCalled, OpenLane } from "../../../src/ports/gateway.ts";
import type { Scenario } from "../../bed/model/scenario.ts";
import { type ModelOptions, type ModelServer, startModel } from "../../bed/model/server.ts";

export const key = "sk-real-key-0123456789";
const Result = z.strictObject({ answer: z.int() });
type Result = z.infer<typeof Result>;

export interface Rig extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly model: ModelServer;
  readonly called: readonly ModelCalled[];
  readonly activity: () => number;
  open(turn?: number): OpenLane<Result>;
  exchanges(turn?: number): Promise<readonly Record<string, unknown>[]>;
}

/** The real gateway before the scripted model, without Kimi. */
export async function rig(
  scenario: Scenario | (() => Scenario),
  options: Partial<GatewayOptions> & {
    readonly model?: never;
    readonly server?: ModelOptions;
  } = {},
): Promise<Rig> {
  const { server, model: _none, ...settings } = options;
  const runFolder = await mkdtemp(join(tmpdir(), "omk-gateway-"));
  const model = await startModel(scenario, { key, ...server });
  const called: ModelCalled[] = [];
  const lanes: OpenLane<Result>[] = [];
  let activity = 0;
  const gateway = await startGateway({
    baseUrl: model.baseUrl,
    key,
    model: "kimi-k2",
    runKey: "task-abcdefgh",
    runFolder,
    redact: (text) => text.replaceAll(key, "[key]"),
    refuse: () => undefined,
    onCall: (call) => called.push(call),
    env: {},
    ...settings,
  });
  return {
    gateway,
    model,
    called,
    activity: () => activity,
    open(turn = 1) {
      const onActivity = (): void => {
        activity += 1;
      };
      const lane = gateway.open({ turn, phase: "plan", visit: 2, onActivity }, Result);
      lanes.push(lane);
      return lane;
    },
    async exchanges(turn = 1) {
      const text = await readFile(join(runFolder, `turns/${turn}/exchanges.jsonl`), "utf8");
      return text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    },
    async [Symbol.asyncDispose]() {
      // What a lane still writes must not meet the removal of its folder.
      await Promise.all(lanes.map((lane) => lane.close()));
      await gateway[Symbol.asyncDispose]();
      await model[Symbol.asyncDispose]();
      await rm(runFolder, { recursive: true, force: true });
    },
  };
}

export interface Asked {
  readonly messages?: readonly unknown[];
  readonly model?: string;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks as Kimi does. */
export async function ask(
  lane: OpenLane<unknown>,
  asked: Asked = {},
): Promise<{ status: number; text: string }> {
  const {
    messages = [{ role: "system", content: "You are the planner." }],
    model = "kimi-k2",
    signal,
    headers,
  } = asked;
  const tools = [{ type: "function", function: { name: "mcp__phase__submit_result" } }];
  const response = await fetch(`${lane.modelUrl}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer dummy", ...headers },
    body: JSON.stringify({ model, messages, tools, stream: true }),
    ...(signal === undefined ? {} : { signal }),
  });
  return { status: response.status, text: await response.text() };
}
