import { z } from "zod";
import { submitToolName } from "./result-tool.ts";
import { strictJsonOf } from "./strict-json.ts";

/** A tool that the agent carries out; the server's own (`builtin_function`) would reach the network for it. */
const Tool = z.looseObject({
  type: z.literal("function"),
  function: z.looseObject({ name: z.string() }),
});

/**
 * What Kimi sends, and no field beside it: one that we do not know could name another model, or be read as `model` by a
 * server that does not tell cases apart. Source: Kimi CLI 2.1.0, `assembleOpenAIRequest` and what goes into its `kwargs`.
 */
const Body = z.strictObject({
  model: z.string(),
  messages: z.array(z.looseObject({ tools: z.array(Tool).optional() })),
  tools: z.array(Tool).optional(),
  tool_choice: z.unknown().optional(),
  stream: z.boolean().optional(),
  stream_options: z.unknown().optional(),
  prompt_cache_key: z.unknown().optional(),
  thinking: z.unknown().optional(),
  reasoning_effort: z.unknown().optional(),
  response_format: z.unknown().optional(),
  max_completion_tokens: z.unknown().optional(),
  max_tokens: z.unknown().optional(),
  temperature: z.unknown().optional(),
  top_p: z.unknown().optional(),
});

/** A request for a chat completion of the configured model. */
export interface ChatRequest {
  /** What goes on: JSON that is written from what was validated, and no byte of the agent's. */
  readonly sent: Buffer;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the model may call the tool that takes the result. */
  readonly offered: boolean;
}

/** Why a body is no request that goes on. */
export interface NoRequest {
  readonly why: string;
}

/** Reads and validates the body of a request for `model`. */
export function readChatRequest(raw: Buffer, model: string): ChatRequest | NoRequest {
  const value = strictJsonOf(raw);
  if (value === undefined) return { why: "it is no JSON that all readers understand alike" };
  const parsed = Body.safeParse(value);
  if (!parsed.success) return { why: whyNot(parsed.error) };
  const body = parsed.data;
  if (body.model !== model) return { why: `it is for another model than ${model}` };
  const offered = body.tools?.some((tool) => tool.function.name === submitToolName) ?? false;
  return { sent: Buffer.from(JSON.stringify(value)), body, offered };
}

function whyNot({ issues: [first] }: z.ZodError): string {
  if (first?.code === "unrecognized_keys")
    return `it has the field ${JSON.stringify(first.keys[0]?.slice(0, 50))}`;
  const at = first?.path.slice(0, 6).join(".") ?? "";
  return at === "" ? "it is no object" : `its ${at.slice(0, 80)} is not what Kimi sends`;
}
