import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChatRequest } from "../../../src/adapters/gateway/chat-request.ts";
import { strictJsonOf } from "../../../src/adapters/gateway/strict-json.ts";

const bytes = (text: string): Buffer => Buffer.from(text);
const known = ["model", "messages", "tools", "tool_choice", "stream", "stream_options"];
const more = ["prompt_cache_key", "thinking", "reasoning_effort", "response_format"];
const amounts = ["max_completion_tokens", "max_tokens", "temperature", "top_p"];
const fields = [...known, ...more, ...amounts];

/** JSON as a tree that may say a key twice, which a value of JavaScript cannot. */
type Tree = { readonly pairs: readonly (readonly [string, Tree])[] } | readonly Tree[] | string;

const key = fc.oneof(
  fc.constantFrom("a", "b", "model", "", "é", '"', "\\", "x y", "\u2028"),
  fc.string(),
);
const leaf = fc
  .oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null))
  .map((value) => JSON.stringify(value));
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.record({ pairs: fc.array(fc.tuple(key, tie("tree")), { maxLength: 4 }) }),
  ),
}));

/** The text of a tree; `spell` writes keys, and `gap` is what stands between the signs. */
function written(of: Tree, spell: (key: string) => string, gap: string): string {
  if (typeof of === "string") return of;
  if (!("pairs" in of))
    return `[${gap}${of.map((one) => written(one, spell, gap)).join(`,${gap}`)}]`;
  const pairs = of.pairs.map(
    ([name, value]) => `${spell(name)}${gap}:${written(value, spell, gap)}`,
  );
  return `{${pairs.join(`${gap},`)}${gap}}`;
}

function isAmbiguous(of: Tree): boolean {
  if (typeof of === "string") return false;
  if (!("pairs" in of)) return of.some(isAmbiguous);
  const names = of.pairs.map(([name]) => name);
  if (names.includes("__proto__")) return true;
  return new Set(names).size < names.length || of.pairs.some(([, value]) => isAmbiguous(value));
}

/** A key as `JSON.stringify` writes it, or all in escapes. */
const spellings = [
  (name: string) => JSON.stringify(name),
  (name: string) =>
    `"${name.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`,
] as const;

describe("a strict reader", () => {
  test("reads what says no key twice, at any depth and however it is written, and nothing else", () => {
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom("", " ", "\n\t", "\r\n  "),
        fc.infiniteStream(fc.constantFrom(...spellings)),
        (of, gap, spelling) => {
          let isEscaped = false;
          const spell = (name: string): string => {
            const key = (spelling.next().value ?? JSON.stringify)(name);
            isEscaped ||= key.includes("\\");
            return key;
          };
          const text = written(of, spell, gap);
          const expected: unknown = isAmbiguous(of) || isEscaped ? undefined : JSON.parse(text);
          expect(strictJsonOf(bytes(text))).toEqual(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("reads JSON as JSON.parse does, and no text that is none", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // A key with an escape is refused, and __proto__: the rows below have them.
        fc.pre(!text.includes("\\") && !text.includes("__proto__"));
        expect(strictJsonOf(bytes(text))).toEqual(JSON.parse(text));
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (raw) => void strictJsonOf(raw)));
  });

  test.each([
    ["a key twice", '{"a":1,"a":1}'],
    ["a key twice in two spellings", '{"a":1,"\\u0061":2}'],
    ["a key twice with white space about it", '{"a" : 1 ,\n "a"\t: 2}'],
    ["a key twice in an array in an object", '{"x":[{"b":{}},{"a":1,"b":{"c":0,"c":0}}]}'],
    [
      "a key twice with a string between that looks like the end",
      '{"a":"\\\\","b":"}{\\"a\\":","a":1}',
    ],
    ["an empty key twice", '{"":1,"":2}'],
    ["a key with an escape, which V8 may take for another", '{"a":1,"\\n":1}'],
    ["__proto__", '{"__proto__":{"model":"other"}}'],
    ["__proto__ in another spelling, deep down", '[{"a":{"__pro\\u0074o__":1}}]'],
    ["a number beyond every double", '{"a":1e999}'],
    ["the same, negative and in an array", "[0,-1E+4000]"],
    ["arrays nested too deeply", `${"[".repeat(101)}${"]".repeat(101)}`],
    ["more of them than JSON.stringify could write", `${"[".repeat(1e6)}${"]".repeat(1e6)}`],
    ["objects nested too deeply", `${'{"a":'.repeat(101)}1${"}".repeat(101)}`],
    ["a byte order mark", '\uFEFF{"a":1}'],
    ["two values", "{} {}"],
    ["a trailing comma", '{"a":1,}'],
    ["a comment", "{} // fine"],
  ])("refuses %s", (_, text) => {
    expect(strictJsonOf(bytes(text))).toBeUndefined();
  });

  test("refuses bytes that are no UTF-8", () => {
    for (const odd of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf]])
      expect(strictJsonOf(Buffer.from([0x22, ...odd, 0x22]))).toBeUndefined();
  });

  test.each(['[{"a":1},{"a":2}]', '{"a":{"a":{"a":1}},"b":"a"}', '{"a":"\\"a\\":","A":1}', "null"])(
    "takes %s",
    (text) => {
      expect(strictJsonOf(bytes(text))).toEqual(JSON.parse(text));
    },
  );
});

describe("a chat request", () => {
  const tool = (name: string, type = "function") => ({ type, function: { name, parameters: {} } });
  const plain = { model: "kimi-k2", messages: [{ role: "user", content: "hi" }] };
  const message = fc.record({ role: fc.string(), content: fc.jsonValue() });
  const body = fc.record({
    model: fc.constantFrom("kimi-k2", "kimi-k2", "kimi-k2-thinking", "KIMI-K2", ""),
    messages: fc.array(message, { maxLength: 4 }),
    tools: fc.array(
      fc.string().map((name) => tool(name)),
      { maxLength: 3 },
    ),
    stream: fc.boolean(),
    thinking: fc.jsonValue(),
    temperature: fc.jsonValue(),
  });

  test("goes on as what was validated, anew, and for the one model", () => {
    fc.assert(
      fc.property(body, fc.nat(4), (asked, indent) => {
        const raw = bytes(JSON.stringify(asked, undefined, indent));
        fc.pre(!raw.includes("\\"));
        const read = readChatRequest(raw, "kimi-k2");
        expect("sent" in read).toBe(asked.model === "kimi-k2" && !raw.includes("__proto__"));
        if ("why" in read) return;
        const again: unknown = JSON.parse(read.sent.toString("utf8"));
        expect(again).toEqual(read.body);
        expect(again).toEqual(JSON.parse(raw.toString("utf8")));
        expect(read.sent.toString("utf8")).toBe(JSON.stringify(again));
      }),
    );
  });

  test("whatever stands in it, is for the one model, says no key twice and has no other field", () => {
    const any = fc.oneof(
      tree.map((of) => written(of, JSON.stringify, "")),
      fc
        .dictionary(fc.constantFrom(...fields, "Model", "n"), fc.jsonValue())
        .map((given) => JSON.stringify({ ...plain, ...given })),
      fc
        .tuple(fc.constantFrom(...fields, "Model"), fc.json())
        .map(([name, value]) => `{"model":"kimi-k2","messages":[],"${name}":${value}}`),
    );
    fc.assert(
      fc.property(any, (text) => {
        const read = readChatRequest(bytes(text), "kimi-k2");
        if ("why" in read) return;
        const sent: unknown = strictJsonOf(read.sent);
        expect(sent).toMatchObject({ model: "kimi-k2" });
        expect(fields).toEqual(expect.arrayContaining(Object.keys(sent ?? {})));
        expect(sent).toEqual(read.body);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["another model", { ...plain, model: "kimi-k2-thinking" }, "another model than kimi-k2"],
    ["no model", { messages: [] }, "its model is not"],
    ["a list of models", { ...plain, model: ["kimi-k2"] }, "its model is not"],
    ["a field that could name another model", { ...plain, Model: "other" }, 'the field "Model"'],
    ["models to fall back to", { ...plain, models: ["other"] }, 'the field "models"'],
    ["a field that makes it cost many times as much", { ...plain, n: 100 }, 'the field "n"'],
    [
      "tools of the server",
      { ...plain, tools: [tool("$web_search", "builtin_function")] },
      "tools.0.type",
    ],
    [
      "the same in a message",
      { ...plain, messages: [{ role: "system", tools: [tool("$x", "builtin_function")] }] },
      "messages.0.tools.0.type",
    ],
    ["tools that are none", { ...plain, tools: [1] }, "its tools.0 is not"],
    ["messages that are none", { ...plain, messages: "hi" }, "its messages is not"],
    ["a list", [], "it is no object"],
  ])("is none with %s", (_, asked, why) => {
    const read = readChatRequest(bytes(JSON.stringify(asked)), "kimi-k2");
    expect(read).toEqual({ why: expect.stringContaining(why) });
  });

  test("tells whether it offers the tool that takes the result", () => {
    const asked = (name: string) =>
      readChatRequest(bytes(JSON.stringify({ ...plain, tools: [tool(name)] })), "kimi-k2");
    expect(asked("mcp__phase__submit_result")).toMatchObject({ offered: true });
    expect(asked("submit_result")).toMatchObject({ offered: false });
  });
});
