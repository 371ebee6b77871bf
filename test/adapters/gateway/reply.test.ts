import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { type Reply, replyTo } from "../../../src/adapters/gateway/reply.ts";

/** Answers one request by `answer`, after the patience of the reply ended. */
async function served(
  answer: (reply: Reply) => Promise<void> | void,
): Promise<{ status: number; text: string }> {
  const server = createServer((_request, response) => {
    const write = response.write.bind(response);
    const reply = replyTo(response, 10);
    response.write = (chunk: unknown, ...rest: unknown[]) => {
      if (String(chunk).startsWith(": waiting")) setImmediate(() => void answer(reply));
      return Reflect.apply(write, response, [chunk, ...rest]);
    };
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  const text = await response.text().catch((error: unknown) => `broken: ${String(error)}`);
  server.close();
  server.closeAllConnections();
  return { status: response.status, text };
}

describe("a reply that had to wait longer than the agent's patience", () => {
  test("goes on as the stream that it began as", async () => {
    const { status, text } = await served(async (reply) => {
      reply.begin(200, { "content-type": "text/event-stream" });
      await reply.write(Buffer.from("data: {}\n\n"));
      reply.end();
    });
    expect(status).toBe(200);
    expect(text).toBe(": waiting for the model\n\ndata: {}\n\n");
  });

  test("tells an error as an event of that stream", async () => {
    const { text } = await served((reply) => reply.fail(403, "omk_refused", "spent"));
    expect(text).toContain('data: {"error":{"type":"omk_refused","message":"spent"}}');
  });

  test("breaks off where the server broke off", async () => {
    const { text } = await served((reply) => reply.cut());
    expect(text).toMatch(/^broken/);
  });
});
