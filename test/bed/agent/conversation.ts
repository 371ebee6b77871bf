import { z } from "zod";
import { submitToolName } from "../../../src/adapters/gateway/result-tool.ts";
import { toolsFor } from "../../../src/adapters/kimi/config.ts";
import {
  exchangeFailure,
  type Failed,
  failed,
} from "../../../src/adapters/kimi/exchange-failure.ts";
import type { AgentOptions, TurnRequest } from "../../../src/ports/agent.ts";
import type { OpenLane } from "../../../src/ports/gateway.ts";
import { type Reply, readReply } from "./reply.ts";
import { useTool } from "./tools.ts";

/** A message of the conversation, as the model gets it. */
export type Message = { readonly role: string; readonly [part: string]: unknown };

type Ended<T> = { readonly outcome: "submitted"; readonly value: T } | Failed;

/** Kimi asks as often where the server failed. */
const mostAttempts = 5;

/** One turn: asks the model and does what it says, until it calls no tool; the messages grow by it. */
export async function converse<T>(
  request: TurnRequest<T>,
  options: AgentOptions,
  messages: Message[],
): Promise<Ended<T>> {
  const { turn, phase, visit, signal, wallMs } = request;
  const wall = AbortSignal.timeout(wallMs);
  const lane = options.gateway.open({ turn, phase, visit, onActivity() {} }, request.result);
  const table = { request, options, lane, messages, stopped: AbortSignal.any([signal, wall]) };
  try {
    const submitted = await talk(table);
    if (submitted !== undefined) return { outcome: "submitted", value: submitted.value };
    return failureOf(lane) ?? failed("no_result", "The turn ended without a result.");
  } catch (error) {
    if (signal.aborted) return failed("killed", "The turn was cancelled.");
    if (wall.aborted) return failed("timeout", "The turn took longer than it may.");
    return failureOf(lane) ?? failed("truncated", String(error));
  } finally {
    await lane.close();
  }
}

interface Table<T> {
  readonly request: TurnRequest<T>;
  readonly options: AgentOptions;
  readonly lane: OpenLane<T>;
  readonly messages: Message[];
  readonly stopped: AbortSignal;
}

/** The last valid result that the model handed in. */
async function talk<T>(table: Table<T>): Promise<{ readonly value: T } | undefined> {
  const { request, options, messages, stopped } = table;
  const at = { access: request.access, cwd: request.cwd, env: options.env, signal: stopped };
  let submitted: { readonly value: T } | undefined;
  for (;;) {
    const { text, calls } = await ask(table, 1);
    const tool_calls = calls.map(({ id, name, args }) => ({
      id,
      type: "function",
      function: { name, arguments: args },
    }));
    messages.push({
      role: "assistant",
      content: text,
      ...(calls.length > 0 ? { tool_calls } : {}),
    });
    if (calls.length === 0) return submitted;
    for (const { id, name, args } of calls) {
      const parsed = name === submitToolName ? parseResult(request, args) : undefined;
      submitted = parsed?.success === true ? { value: parsed.data } : submitted;
      const content = parsed === undefined ? await useTool({ name, args }, at) : answerTo(parsed);
      messages.push({ role: "tool", tool_call_id: id, content });
    }
  }
}

function parseResult<T>(request: TurnRequest<T>, args: string) {
  return request.result.safeParse(JSON.parse(args));
}

function answerTo(parsed: z.ZodSafeParseResult<unknown>): string {
  if (parsed.success) return "The result is accepted.";
  return `The result was not accepted. Mend this and call the tool again:\n${z.prettifyError(parsed.error)}`;
}

async function ask<T>(table: Table<T>, attempt: number): Promise<Reply> {
  const { request, options, lane, messages, stopped } = table;
  const tools = toolsFor(request.access)
    .map((name) => (name.startsWith("mcp__") ? submitToolName : name))
    .map((name) => ({ type: "function", function: { name, parameters: { type: "object" } } }));
  const response = await fetch(`${lane.modelUrl}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: options.model, stream: true, messages, tools }),
    signal: AbortSignal.any([stopped, AbortSignal.timeout(request.idleMs)]),
  });
  const text = await response.text();
  if (response.ok) return readReply(text);
  if (response.status < 500 || attempt === mostAttempts)
    throw new Error(`The model's server answered ${response.status}.`);
  return ask(table, attempt + 1);
}

function failureOf<T>(lane: OpenLane<T>): Failed | undefined {
  const { last } = lane.facts();
  return last === undefined ? undefined : exchangeFailure(last);
}
