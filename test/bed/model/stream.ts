import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { ModelCall } from "./scenario.ts";
import type { Step, ToolUse } from "./steps.ts";

type Reply = Extract<Step, { kind: "reply" }>;

/** Streams a reply as an OpenAI-compatible server does: role, thinking, text in pieces, tool calls in pieces, end, usage. */
export async function streamReply(
  response: ServerResponse,
  reply: Reply,
  call: ModelCall,
): Promise<void> {
  await delay(reply.afterMs ?? 0);
  if (response.destroyed) return;
  const write = begin(response, call);
  writeWords(write, reply, call);
  if (reply.finish !== undefined) write({ delta: {}, finish_reason: reply.finish });
  if (reply.usage !== false) writeUsage(response, reply, call);
  response.end(reply.finish === undefined ? "" : "data: [DONE]\n\n");
}

function writeWords(write: (choice: Choice) => void, reply: Reply, call: ModelCall): void {
  for (const piece of pieces(reply.thinking ?? "")) write({ delta: { reasoning_content: piece } });
  for (const piece of pieces(reply.text ?? "")) write({ delta: { content: piece } });
  for (const [index, use] of (reply.tools ?? []).entries())
    writeToolCall(write, { reply, call, index, use });
}

interface ToolCall {
  readonly reply: Reply;
  readonly call: ModelCall;
  readonly index: number;
  readonly use: ToolUse;
}

function writeToolCall(
  write: (choice: Choice) => void,
  { reply, call, index, use }: ToolCall,
): void {
  const name = use.tool === "submit_result" ? submitName(call) : use.tool;
  const id = `call_${call.turn}_${call.index}_${index}`;
  write({
    delta: { tool_calls: [{ index, id, type: "function", function: { name, arguments: "" } }] },
  });
  for (const piece of pieces(reply.rawArgs ?? JSON.stringify(use.args))) {
    write({ delta: { tool_calls: [{ index, function: { arguments: piece } }] } });
  }
}

/** Begins a stream with some text and leaves it open. */
export function streamBeginning(response: ServerResponse, text: string, call: ModelCall): void {
  begin(response, call)({ delta: { content: text } });
}

interface Choice {
  readonly delta: unknown;
  readonly finish_reason?: string;
}

function begin(response: ServerResponse, call: ModelCall): (choice: Choice) => void {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
  });
  const write = (choice: Choice): void => {
    response.write(
      event({ ...head(call), choices: [{ index: 0, finish_reason: null, ...choice }] }),
    );
  };
  write({ delta: { role: "assistant", content: "" } });
  return write;
}

function head(call: ModelCall): Record<string, unknown> {
  return {
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1,
    model: call.body["model"],
  };
}

function writeUsage(response: ServerResponse, reply: Reply, call: ModelCall): void {
  const prompt = Math.ceil(JSON.stringify(call.body).length / 4);
  const completion = Math.ceil(JSON.stringify([reply.text, reply.tools]).length / 4);
  const usage = {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: call.index === 0 ? 0 : Math.floor(prompt / 2) },
  };
  response.write(event({ ...head(call), choices: [], usage }));
}

function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

function pieces(text: string): string[] {
  return text.match(/[\s\S]{1,40}/gu) ?? [];
}

function submitName(call: ModelCall): string {
  return call.tools.find((name) => name.endsWith("submit_result")) ?? "submit_result";
}
