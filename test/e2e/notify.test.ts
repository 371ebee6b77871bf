import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { status, submit } from "../bed/model/steps.ts";
import { startSetting } from "./setting.ts";

/** A webhook on this machine that keeps what it is sent, and answers with this status. */
async function startWebhook(answer: number) {
  const bodies: unknown[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(answer).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hook/very-secret-path`,
    bodies,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

const nothingToDo = { plan: [submit({ outcome: "no_change", summary: "It does that already." })] };

describe("notify-url", () => {
  test("is told when a run starts and completes", async () => {
    await using webhook = await startWebhook(200);
    await using setting = await startSetting({ scenario: nothingToDo });
    const result = await setting.run({ inputs: { "notify-url": webhook.url } });
    const name = result.outputs["run-key"];
    expect(webhook.bodies).toEqual([
      { event: "AutopilotStarted", name, task: expect.stringContaining("ten percent off") },
      { event: "AutopilotComplete", name, duration_secs: expect.any(Number), phases_completed: 1 },
    ]);
    expect(result.log + result.summary).not.toContain("very-secret-path");
  });

  test("is told why a run failed, and its own failure fails nothing", async () => {
    await using webhook = await startWebhook(500);
    await using setting = await startSetting({ scenario: { plan: [status(401)] } });
    const result = await setting.run({ inputs: { "notify-url": webhook.url } });
    expect(result.outputs["code"]).toBe("auth");
    expect(webhook.bodies.at(-1)).toMatchObject({
      event: "AutopilotFailed",
      phase: "plan",
      error: expect.stringContaining("blocked_on_external"),
    });
  });
});
