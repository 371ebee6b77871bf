import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { notifier } from "../../../src/adapters/notify/notifier.ts";
import { formatOf, payload } from "../../../src/adapters/notify/payload.ts";
import type { Notification } from "../../../src/ports/notification.ts";

interface Hook extends AsyncDisposable {
  url: string;
  bodies: unknown[];
}

async function hook(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Hook> {
  const bodies: unknown[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      bodies.push(body);
      answer(request, response);
    });
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/services/SECRET`,
    bodies,
    async [Symbol.asyncDispose]() {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
}

const failed: Notification = {
  event: "AutopilotFailed",
  name: "i12-abcdefgh",
  phase: "test",
  error: "not_ready (gates_red): <!channel> red",
};

describe("a notification", () => {
  test("is omk's own form, tagged by its event", async () => {
    await using to = await hook((_, response) => response.writeHead(204).end());
    expect(await notifier({ url: to.url, userAgent: "omk" }).notify(failed)).toEqual({
      ok: true,
      text: "The webhook answered 204.",
    });
    expect(to.bodies).toEqual([failed]);
  });

  test("takes the form that is asked for", async () => {
    await using to = await hook((_, response) => response.end("ok"));
    await notifier({ url: to.url, userAgent: "omk", format: "slack" }).notify(failed);
    await notifier({ url: to.url, userAgent: "omk", format: "discord" }).notify(failed);
    expect(to.bodies).toEqual([
      { text: "omk run i12-abcdefgh stopped in test: not_ready (gates_red): &lt;!channel&gt; red" },
      {
        content: "omk run i12-abcdefgh stopped in test: not_ready (gates_red): <!channel> red",
        embeds: [
          {
            title: "AutopilotFailed",
            color: 0xef4444,
            fields: [
              { name: "name", value: "i12-abcdefgh", inline: false },
              { name: "phase", value: "test", inline: false },
              { name: "error", value: "not_ready (gates_red): <!channel> red", inline: false },
            ],
          },
        ],
        allowed_mentions: { parse: [] },
      },
    ]);
  });

  test.each([
    ["https://hooks.slack.com/services/T/B/x", "slack"],
    ["https://discord.com/api/webhooks/1/x", "discord"],
    ["https://canary.discord.com/api/webhooks/1/x", "discord"],
    ["https://discord.com/api/webhooks/1/x/slack", "slack"],
    ["https://HOOKS.SLACK.COM/services/T/B/x", "slack"],
    ["https://discord.com.evil.example/api/webhooks/1/x", "json"],
    ["https://notdiscord.com/api/webhooks/1/x", "json"],
    ["https://example.com/slack", "json"],
  ])("to %s is %s", (url, format) => {
    expect(formatOf(new URL(url))).toBe(format);
  });

  test.each<[Notification, string]>([
    [
      { event: "AutopilotStarted", name: "k", task: "Add a retry" },
      "omk run k started: Add a retry",
    ],
    [
      { event: "AutopilotComplete", name: "k", duration_secs: 9, phases_completed: 6 },
      "omk run k is complete: 6 phases in 9 s",
    ],
  ])("says %o in a sentence", (notification, text) => {
    expect(payload(notification, "slack")).toEqual({ text });
  });
});

describe("a webhook that does not answer well", () => {
  test("is told of once, without its address in any text", async () => {
    await using to = await hook((_, response) => response.writeHead(500).end("no"));
    expect(await notifier({ url: to.url, userAgent: "omk" }).notify(failed)).toEqual({
      ok: false,
      text: "The webhook answered 500.",
    });
    expect(to.bodies).toHaveLength(1);
  });

  test("is given up when it is silent", async () => {
    await using to = await hook(() => undefined);
    expect(await notifier({ url: to.url, userAgent: "omk", timeoutMs: 50 }).notify(failed)).toEqual(
      {
        ok: false,
        text: "The webhook gave no answer within 50 ms.",
      },
    );
  });

  test("is not followed elsewhere", async () => {
    await using elsewhere = await hook((_, response) => response.end());
    await using to = await hook((_, response) =>
      response.writeHead(307, { location: elsewhere.url }).end(),
    );
    expect(await notifier({ url: to.url, userAgent: "omk" }).notify(failed)).toEqual({
      ok: false,
      text: "The webhook could not be reached.",
    });
    expect(elsewhere.bodies).toEqual([]);
  });

  test("is named by the kind of failure only", async () => {
    const to = await hook((_, response) => response.end());
    await to[Symbol.asyncDispose]();
    const { ok, text } = await notifier({ url: to.url, userAgent: "omk" }).notify(failed);
    expect([ok, text]).toEqual([false, "The webhook could not be reached (ECONNREFUSED)."]);
  });

  test.each([
    ["nonsense SECRET", "notify-url is no web address."],
    ["http://example.com/SECRET", "notify-url must begin with https://."],
    ["file:///etc/SECRET", "notify-url must begin with https://."],
    ["http://localhost.example.com/SECRET", "notify-url must begin with https://."],
  ])("is not even tried at %s", async (url, text) => {
    expect(await notifier({ url, userAgent: "omk" }).notify(failed)).toEqual({ ok: false, text });
  });
});
