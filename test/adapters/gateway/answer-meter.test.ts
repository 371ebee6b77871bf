import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Metered, meterFor } from "../../../src/adapters/gateway/answer-meter.ts";

const chunk = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const usage = {
  prompt_tokens: 100,
  completion_tokens: 20,
  prompt_tokens_details: { cached_tokens: 60 },
};

function meter(text: string, contentType = "text/event-stream; charset=utf-8"): Metered {
  const metered = meterFor(contentType);
  metered.feed(Buffer.from(text));
  return metered.read();
}

describe("the meter", () => {
  const whole = [
    chunk({ choices: [{ delta: { reasoning_content: "hm ✓ " }, finish_reason: null }] }),
    ": a comment\n\n",
    chunk({ choices: [{ delta: { content: "wörds" } }] }),
    chunk({
      choices: [{ delta: { tool_calls: [{ function: { name: "Read", arguments: '{"pa' } }] } }],
    }),
    chunk({ choices: [{ delta: { tool_calls: [{ function: { arguments: 'th":1}' } }] } }] }),
    chunk({ choices: [{ delta: {}, finish_reason: "tool_calls" }] }),
    chunk({ choices: [], usage }),
    "data: [DONE]\n\n",
  ].join("");

  test("reads words, end and usage, however the stream is cut into pieces", () => {
    const bytes = Buffer.from(whole);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 20 }),
        (cuts) => {
          const metered = meterFor("text/event-stream");
          const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
          for (const [i, edge] of edges.entries())
            metered.feed(bytes.subarray(edges[i - 1] ?? 0, edge));
          expect(metered.read()).toEqual({
            finish: "tool_calls",
            usage: { calls: 1, input: 100, cached: 60, output: 20 },
            text: 'hm ✓ wörds\n[Read] {"path":1}',
            error: undefined,
          });
        },
      ),
    );
  });

  test("finds the usage where Moonshot puts it", () => {
    const inChoice = chunk({
      choices: [
        {
          delta: {},
          finish_reason: "stop",
          usage: { prompt_tokens: 5, completion_tokens: 2, cached_tokens: 3 },
        },
      ],
    });
    expect(meter(inChoice).usage).toEqual({ calls: 1, input: 5, cached: 3, output: 2 });
  });

  test("never believes that more was cached than sent", () => {
    expect(
      meter(chunk({ usage: { prompt_tokens: 5, completion_tokens: 2, cached_tokens: 9 } })).usage
        ?.cached,
    ).toBe(5);
  });

  test("reads an answer that is one document", () => {
    const body = JSON.stringify({
      choices: [{ message: { content: "hi" }, finish_reason: "stop" }],
      usage,
    });
    expect(meter(body, "application/json")).toMatchObject({
      finish: "stop",
      text: "hi",
      usage: { input: 100 },
    });
  });

  test("reads an error in the place of an answer", () => {
    expect(meter(chunk({ error: { message: "busy" } })).error).toBe('{"message":"busy"}');
  });

  test("leaves out what it cannot read", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (lines) => {
        const read = meter(lines.map((line) => `data: ${line}\n\n`).join(""));
        expect(typeof read.text).toBe("string");
      }),
    );
  });
});
