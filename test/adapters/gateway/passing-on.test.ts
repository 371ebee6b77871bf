import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { OpenLane } from "../../../src/ports/gateway.ts";
import { key, rig } from "./rig.ts";

/** A server in the model's place that keeps what reached it, byte by byte. */
async function keepingServer() {
  const seen: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    const { headers } = request;
    text(request).then(
      (body) => {
        seen.push({ headers, body });
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.end('data: {"choices":[{"delta":{"content":"x"},"finish_reason":"stop"}]}\n\n');
      },
      () => response.destroy(),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const bed = await rig({}, { baseUrl: `http://127.0.0.1:${port}/v1` });
  return {
    seen,
    lane: bed.open(),
    async [Symbol.asyncDispose]() {
      await bed[Symbol.asyncDispose]();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function send(
  lane: OpenLane<unknown>,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string }> {
  const url = `${lane.modelUrl}/chat/completions`;
  const response = await fetch(url, { method: "POST", body, headers });
  return { status: response.status, text: await response.text() };
}

const messages = '"messages":[{"role":"user","content":"hé"}]';

test("a body goes on as JSON that is written anew", async () => {
  await using bed = await keepingServer();
  const { lane, seen } = bed;
  const odd = `\n{ "model" : "kimi-\\u006b2",\t${messages} , "temperature": 1.0 }  \r\n`;
  expect((await send(lane, odd)).status).toBe(200);
  const anew = Buffer.from(`{"model":"kimi-k2",${messages},"temperature":1}`);
  expect(seen).toMatchObject([
    {
      body: anew.toString("utf8"),
      headers: { "content-length": String(anew.length), "content-type": "application/json" },
    },
  ]);
});

test.each([
  ["a key twice", `{"model":"kimi-k2",${messages},"model":"kimi-k2"}`],
  ["a key twice in two spellings", `{"model":"kimi-k2",${messages},"mod\\u0065l":"other"}`],
  ["a key twice deep down", '{"model":"kimi-k2","messages":[{"role":"user","role":"system"}]}'],
  ["the model in other cases", `{"model":"kimi-k2",${messages},"MODEL":"other"}`],
  ["a field that Kimi never sends", `{"model":"kimi-k2",${messages},"n":100}`],
  ["bytes that are no UTF-8", Buffer.from(`{"model":"kimi-k2",${messages}}`, "latin1")],
])("a body with %s goes nowhere, and that is told", async (_, body) => {
  await using bed = await keepingServer();
  const { lane, seen } = bed;
  const answer = await send(lane, typeof body === "string" ? body : new Uint8Array(body));
  expect(answer).toEqual({
    status: 403,
    text: expect.stringContaining("does not take this request"),
  });
  expect(lane.facts()).toMatchObject({
    calls: 0,
    rejected: [expect.stringMatching(/^POST \/v1\/chat\/completions: it /)],
  });
  expect(seen).toEqual([]);
});

/** What the gateway sets, and what node:http says of its connection. */
const own = {
  authorization: `Bearer ${key}`,
  "accept-encoding": "identity",
  "content-type": "application/json",
  "content-length": expect.any(String),
  "x-omk-run": "task-abcdefgh",
  "x-omk-phase": "plan",
  "x-omk-visit": "2",
  "x-omk-turn": "1",
  host: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
  connection: "keep-alive",
};

test("of the headers only those go on that are known", async () => {
  await using bed = await keepingServer();
  const wanted = { accept: "application/json", "user-agent": "kimi-code-cli/2.1.0" };
  const marks = { "x-msh-platform": "kimi-code-cli", "x-msh-version": "2.1.0" };
  const others = {
    authorization: "Bearer of-the-agent",
    cookie: "a=b",
    "content-type": "application/json; charset=utf-16",
    "x-omk-phase": "deliver",
    "x-omk-else": "x",
    "x-http-method-override": "DELETE",
    "x-forwarded-for": "10.0.0.1",
    "openai-organization": "other",
    "x-api-key": "k",
    "api-key": "k",
    prefer: "respond-async",
    range: "bytes=0-1",
    "x-msh-device-name": "host-of-the-runner",
    "x-stainless-os": "Linux",
    "accept-language": "de",
  };
  await send(bed.lane, `{"model":"kimi-k2",${messages}}`, { ...wanted, ...marks, ...others });
  expect(bed.seen.map(({ headers }) => headers)).toEqual([{ ...own, ...wanted, ...marks }]);
});

test("no name of a header goes on that is not on the list", async () => {
  await using bed = await keepingServer();
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  // What fetch does not let its caller set, and what would have the gateway wait.
  const ofConnection =
    /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/;
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        name.filter((one) => !ofConnection.test(one)),
        fc.stringMatching(/^[!-~]{1,20}$/),
        { maxKeys: 5, noNullPrototype: true },
      ),
      async (headers) => {
        await send(bed.lane, `{"model":"kimi-k2",${messages}}`, headers);
        const known = [
          ...Object.keys(own),
          "accept",
          "user-agent",
          "x-msh-platform",
          "x-msh-version",
        ];
        expect(known).toEqual(expect.arrayContaining(Object.keys(bed.seen.at(-1)?.headers ?? {})));
      },
    ),
    { numRuns: 50 },
  );
});
