import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { OpenLane } from "../../../src/ports/gateway.ts";
import { hang, say } from "../../bed/model/steps.ts";
import { ask, rig } from "./rig.ts";

const mebibyte = 1024 * 1024;

/** A request whose body is only begun, and which the gateway has seen. */
async function begin(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Begun> {
  const outgoing = request(url, {
    method: "POST",
    agent: false,
    headers: { expect: "100-continue", ...headers },
  });
  const answer = once(outgoing, "response").then(([response]: IncomingMessage[]) => response);
  answer.catch(() => undefined);
  // A gateway that cuts the connection is an answer, too.
  outgoing.on("error", () => undefined);
  outgoing.flushHeaders();
  await once(outgoing, "continue");
  outgoing.write("{");
  return { outgoing, answer };
}

interface Begun {
  readonly outgoing: ClientRequest;
  readonly answer: Promise<IncomingMessage | undefined>;
}

async function told({ answer }: Begun): Promise<{ status: number | undefined; text: string }> {
  const response = await answer;
  return { status: response?.statusCode, text: response === undefined ? "" : await text(response) };
}

const chatUrl = (lane: OpenLane<unknown>): string => `${lane.modelUrl}/chat/completions`;

test.each([
  ["chat requests", chatUrl],
  ["results", (lane: OpenLane<unknown>) => lane.mcpUrl],
])(
  "eight %s of a turn are open at once, and the ninth is turned away and told",
  async (_, urlOf) => {
    await using bed = await rig({ plan: [say("a"), say("b")] });
    const [lane, other] = [bed.open(1), bed.open(2)];
    const begun = await Promise.all(Array.from({ length: 8 }, () => begin(urlOf(lane))));
    expect(await ask(lane)).toEqual({
      status: 429,
      text: expect.stringContaining("8 others of its turn are open"),
    });
    expect((await told(await begin(lane.mcpUrl))).status).toBe(429);
    expect(lane.facts()).toMatchObject({
      calls: 0,
      rejected: [
        "POST /v1/chat/completions: 8 others of its turn are open",
        "POST /mcp: 8 others of its turn are open",
      ],
    });
    expect((await ask(other)).status).toBe(200);
    begun[3]?.outgoing.destroy();
    await expect.poll(async () => (await ask(lane)).status).toBe(200);
    expect(bed.model.calls).toHaveLength(2);
  },
);

test("a request that the model has not answered is open, however short its body", async () => {
  await using bed = await rig({ plan: hang });
  const lane = bed.open();
  const asked = Array.from({ length: 8 }, () => ask(lane).catch(() => undefined));
  await expect.poll(() => lane.facts().calls).toBe(8);
  expect((await ask(lane)).status).toBe(429);
  await lane.close();
  await Promise.all(asked);
});

test("a body is refused by what it says of its length, before it comes", async () => {
  await using bed = await rig({});
  const lane = bed.open();
  const headers = { "content-length": String(64 * mebibyte + 1) };
  for (const url of [chatUrl(lane), lane.mcpUrl])
    expect((await told(await begin(url, headers))).status).toBe(413);
  expect(lane.facts().rejected).toEqual([
    "POST /v1/chat/completions: it has more than 67108864 bytes",
    "POST /mcp: it has more than 67108864 bytes",
  ]);
});

test("a body that does not say its length is refused where it is too long", async () => {
  await using bed = await rig({});
  const lane = bed.open();
  for (const url of [chatUrl(lane), lane.mcpUrl]) {
    const sent = await begin(url);
    sent.outgoing.write(Buffer.alloc(64 * mebibyte));
    expect((await told(sent)).status).toBe(413);
  }
});

test("bodies of a turn have a length together, which they give back", async () => {
  await using bed = await rig({ plan: [say("a")] });
  const lane = bed.open();
  const half = Buffer.alloc(40 * mebibyte, " ");
  const first = await begin(chatUrl(lane));
  await new Promise((resolve) => first.outgoing.write(half, resolve));
  const second = await begin(lane.mcpUrl);
  second.outgoing.write(half);
  expect((await told(second)).status).toBe(429);
  expect(lane.facts().rejected).toEqual([
    "POST /mcp: with the others of its turn it has more than 67108864 bytes",
  ]);
  first.outgoing.end("}");
  expect((await told(first)).status).toBe(403);
  const third = await begin(chatUrl(lane));
  third.outgoing.write(half);
  third.outgoing.end("}");
  expect((await told(third)).status).toBe(403);
  expect((await ask(lane)).status).toBe(200);
});

test("what is still being read when a turn is closed goes nowhere", async () => {
  await using bed = await rig({ plan: [say("late")] });
  const lane = bed.open();
  const [chat, result] = await Promise.all([begin(chatUrl(lane)), begin(lane.mcpUrl)]);
  await lane.close();
  const messages = [{ role: "user", content: "late" }];
  chat.outgoing.end(JSON.stringify({ model: "kimi-k2", messages }).slice(1));
  const call = { name: "submit_result", arguments: { answer: 1 } };
  const rpc = { jsonrpc: "2.0", id: 1, method: "tools/call", params: call };
  result.outgoing.end(JSON.stringify(rpc).slice(1));
  expect((await told(result)).status).toBe(404);
  await expect(chat.answer).rejects.toThrow(/socket hang up|ECONNRESET/);
  expect(lane.result()).toBeUndefined();
  expect(bed.model.requests).toEqual([]);
});
