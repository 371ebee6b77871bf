import { z } from "zod";
import { jsonOf } from "../../domain/json.ts";
import { submitToolName } from "./result-tool.ts";

const Body = z.looseObject({
  model: z.string(),
  messages: z.array(z.unknown()),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).catch([]),
});

/** A request for a chat completion of the configured model, or why it is none. */
export type ChatRequest = {
  /** As it came: it goes on unchanged. */
  readonly raw: Buffer;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the model may call the tool that takes the result. */
  readonly offered: boolean;
};

/** Reads a request; undefined for one that is not for `model`. */
export function readChatRequest(raw: Buffer, model: string): ChatRequest | undefined {
  const body = jsonOf(raw.toString("utf8"));
  const parsed = Body.safeParse(body);
  if (!parsed.success || parsed.data.model !== model) return undefined;
  const { tools, ...rest } = parsed.data;
  const offered = tools.some((tool) => tool.function.name === submitToolName);
  return { raw, body: { ...rest, tools: toolsOf(body) }, offered };
}

/** The tools as they came, not as far as we read them. */
function toolsOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "tools" in body ? body.tools : undefined;
}
