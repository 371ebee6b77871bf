import { createParser } from "eventsource-parser";
import { z } from "zod";
import type { Usage } from "../../domain/budget.ts";
import { jsonOf } from "../../domain/json.ts";

const Tokens = z.object({
  prompt_tokens: z.number().nonnegative().catch(0),
  completion_tokens: z.number().nonnegative().catch(0),
  cached_tokens: z.number().nonnegative().nullish().catch(undefined),
  prompt_tokens_details: z
    .object({ cached_tokens: z.number().nonnegative().nullish() })
    .nullish()
    .catch(undefined),
});
const Words = z.object({
  content: z.string().nullish().catch(undefined),
  reasoning_content: z.string().nullish().catch(undefined),
  tool_calls: z
    .array(
      z.object({
        function: z
          .object({ name: z.string().nullish(), arguments: z.string().nullish() })
          .nullish(),
      }),
    )
    .nullish()
    .catch(undefined),
});
const Choice = z.object({
  delta: Words.nullish().catch(undefined),
  message: Words.nullish().catch(undefined),
  finish_reason: z.string().nullish().catch(undefined),
  usage: Tokens.nullish().catch(undefined),
});
const Chunk = z.object({
  choices: z.array(Choice).catch([]),
  usage: Tokens.nullish().catch(undefined),
  error: z.unknown().optional(),
});
type Chunk = z.infer<typeof Chunk>;

/** What an answer came to. */
export interface Metered {
  readonly finish: string | undefined;
  /** Undefined when the server never said. */
  readonly usage: Usage | undefined;
  /** What the model wrote: its thinking, its text, its tool calls. */
  readonly text: string;
  /** An error in place of an answer, in the server's words. */
  readonly error: string | undefined;
}

/** Reads an answer while it streams by: chunks of an event stream, or one JSON document. */
export interface AnswerMeter {
  feed(bytes: Uint8Array): void;
  read(): Metered;
}

const maxWords = 4_000_000;

/** A meter for an answer of this content type. Never throws: what it cannot read it leaves out. */
export function meterFor(contentType: string): AnswerMeter {
  const seen: { finish: string | undefined; usage: Usage | undefined; error: string | undefined } =
    {
      finish: undefined,
      usage: undefined,
      error: undefined,
    };
  const words: string[] = [];
  let size = 0;
  const decoder = new TextDecoder();
  const streaming = contentType.includes("text/event-stream");
  const parser = createParser({ onEvent: (event) => take(event.data) });
  let document = "";
  return {
    feed(bytes) {
      const text = decoder.decode(bytes, { stream: true });
      if (streaming) parser.feed(text);
      else if (document.length < maxWords) document += text;
    },
    read() {
      if (!streaming) take(document);
      return { ...seen, text: words.join("") };
    },
  };

  function take(line: string): void {
    const parsed = Chunk.safeParse(jsonOf(line));
    if (!parsed.success) return;
    const { usage, choices, error } = parsed.data;
    const counted = usage ?? choices.find((c) => c.usage !== undefined && c.usage !== null)?.usage;
    if (counted !== undefined && counted !== null) seen.usage = usageOf(counted);
    if (error !== undefined && error !== null) seen.error = JSON.stringify(error);
    for (const choice of choices) {
      seen.finish = choice.finish_reason ?? seen.finish;
      note(choice);
    }
  }

  function note(choice: z.infer<typeof Choice>): void {
    const said = choice.delta ?? choice.message;
    if (said === undefined || said === null || size > maxWords) return;
    const calls = (said.tool_calls ?? []).map(
      (c) => `${nameOf(c.function?.name)}${c.function?.arguments ?? ""}`,
    );
    const piece = [said.reasoning_content ?? "", said.content ?? "", ...calls].join("");
    size += piece.length;
    words.push(piece);
  }
}

function nameOf(name: string | null | undefined): string {
  return name === undefined || name === null || name === "" ? "" : `\n[${name}] `;
}

/** `prompt_tokens_details` is OpenAI's place for cached tokens, `cached_tokens` is Moonshot's. */
function usageOf(tokens: z.infer<typeof Tokens>): Usage {
  const cached = tokens.prompt_tokens_details?.cached_tokens ?? tokens.cached_tokens ?? 0;
  return {
    calls: 1,
    input: Math.round(tokens.prompt_tokens),
    cached: Math.min(Math.round(cached), Math.round(tokens.prompt_tokens)),
    output: Math.round(tokens.completion_tokens),
  };
}

/** Four characters a token: for an answer whose usage never came, so that a cut stream does not count as free. */
export function estimateUsage(request: string, answer: string): Usage {
  return {
    calls: 1,
    input: Math.ceil(request.length / 4),
    cached: 0,
    output: Math.ceil(answer.length / 4),
  };
}
