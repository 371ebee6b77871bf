import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import {
  attempts,
  cut,
  hang,
  quota,
  rateLimit,
  reset,
  say,
  stall,
  status,
} from "../../bed/model/steps.ts";
import { ask, key, rig } from "./rig.ts";

describe("the gateway", () => {
  test("streams an answer through unchanged, with the real key and its own marks", async () => {
    await using bed = await rig({ plan: [say("Hello, wörld ✓ ".repeat(30))] });
    const lane = bed.open(7);
    const { status: code, text } = await ask(lane, {
      headers: { "x-omk-phase": "deliver", "x-msh-version": "9" },
    });
    expect(code).toBe(200);
    expect(text).toMatch(/^data: \{/);
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    expect(bed.model.calls[0]?.headers).toMatchObject({
      authorization: `Bearer ${key}`,
      "x-omk-run": "task-abcdefgh",
      "x-omk-phase": "plan",
      "x-omk-visit": "2",
      "x-omk-turn": "7",
      "x-msh-version": "9",
    });
    expect(bed.called).toEqual([
      {
        turn: 7,
        status: 200,
        estimated: false,
        usage: expect.objectContaining({ calls: 1, input: expect.any(Number) }),
      },
    ]);
    expect(lane.facts()).toMatchObject({
      calls: 1,
      offered: true,
      last: { kind: "answered", finish: "stop" },
    });
    expect(bed.activity()).toBeGreaterThan(2);
  });

  test("records what was asked since the last request, and what was said", async () => {
    await using bed = await rig({
      plan: [say(`I know ${key}.`), { ...say("fine"), thinking: "hmm " }],
    });
    const lane = bed.open();
    const first = [
      { role: "system", content: "s" },
      { role: "user", content: "u" },
    ];
    await ask(lane, { messages: first });
    await ask(lane, { messages: [...first, { role: "assistant", content: "a" }] });
    await lane.close();
    const [one, two] = await bed.exchanges();
    expect(one).toMatchObject({
      status: 200,
      response: "I know [key].",
      request: { same: 0, messages: first, model: "kimi-k2" },
    });
    expect(two).toMatchObject({
      response: "hmm fine",
      outcome: { finish: "stop" },
      request: { same: 2, messages: [{ role: "assistant" }] },
    });
    expect(two?.["request"]).not.toHaveProperty("tools");
  });

  test("takes nothing but chat completions of its model, from turns that are open", async () => {
    await using bed = await rig({});
    const lane = bed.open();
    expect((await ask(lane, { model: "other" })).status).toBe(403);
    expect((await fetch(`${lane.modelUrl}/models`)).status).toBe(404);
    expect((await fetch(`${lane.modelUrl}/chat/completions`)).status).toBe(404);
    expect(
      (await fetch(`${lane.modelUrl}/chat/completions`, { method: "POST", body: "{" })).status,
    ).toBe(403);
    expect(
      (
        await fetch(lane.modelUrl.replace(/\/[^/]+\/v1$/, "/wrong/v1/chat/completions"), {
          method: "POST",
        })
      ).status,
    ).toBe(404);
    expect(lane.facts()).toMatchObject({
      calls: 0,
      rejected: [expect.any(String), "GET /v1/models", expect.any(String), expect.any(String)],
    });
    await lane.close();
    expect((await ask(lane)).status).toBe(404);
    expect(bed.model.requests).toEqual([]);
  });

  test("estimates the tokens of an answer whose usage never came", async () => {
    await using bed = await rig({ plan: [cut("x".repeat(400))] });
    const lane = bed.open();
    await ask(lane);
    expect(bed.called[0]).toMatchObject({ estimated: true, usage: { calls: 1, output: 100 } });
    expect(bed.called[0]?.usage.input).toBeGreaterThan(20);
    expect(lane.facts().last).toEqual({ kind: "answered", finish: undefined });
  });

  test("breaks off where the server broke off, and counts what had come", async () => {
    await using bed = await rig({ plan: [reset("y".repeat(40))] });
    const lane = bed.open();
    await expect(ask(lane)).rejects.toThrow(/terminated|aborted/);
    expect(lane.facts().last).toMatchObject({ kind: "broken" });
    expect(bed.called[0]).toMatchObject({ estimated: true, usage: { output: 10 } });
  });

  test("gives up a server that is silent before its answer or in it, and on the second time the turn", async () => {
    await using bed = await rig({ plan: [attempts(hang(), stall())] }, { stallMs: 150 });
    const lane = bed.open();
    expect((await ask(lane)).status).toBe(504);
    expect(lane.facts().last).toEqual({ kind: "stalled", afterMs: 150 });
    await expect(ask(lane)).rejects.toThrow(/terminated|aborted/);
    expect(await ask(lane)).toMatchObject({
      status: 403,
      text: expect.stringContaining("silent 2 times"),
    });
    expect(bed.model.calls).toHaveLength(2);
    expect(lane.facts().last).toEqual({ kind: "stalled", afterMs: 150 });
  });

  test("refuses with 403 once there is a reason, in the middle of a turn as well", async () => {
    let reason: string | undefined;
    await using bed = await rig({ plan: [say("a")] }, { refuse: () => reason });
    const lane = bed.open();
    expect((await ask(lane)).status).toBe(200);
    reason = "The budget is spent.";
    expect(await ask(lane)).toMatchObject({
      status: 403,
      text: expect.stringContaining("The budget is spent."),
    });
    expect(lane.facts().last).toEqual({ kind: "refused", reason });
    expect(bed.model.calls).toHaveLength(1);
    expect(bed.called).toHaveLength(1);
  });

  test("passes a spent quota on at once and asks no more", async () => {
    await using bed = await rig({ plan: [quota({ "x-ratelimit-reset": "60" })] });
    const lane = bed.open();
    expect(await ask(lane)).toMatchObject({
      status: 429,
      text: expect.stringContaining("exceeded_current_quota_error"),
    });
    expect((await ask(lane)).status).toBe(403);
    expect(bed.model.calls).toHaveLength(1);
    expect(lane.facts().last).toMatchObject({
      kind: "failed",
      cause: "quota",
      resetAt: expect.any(Date),
    });
  });

  test("keeps a rate limit to itself and tries again when the server says", async () => {
    await using bed = await rig({
      plan: [
        attempts(
          rateLimit({ "retry-after-ms": "120" }),
          rateLimit({ "retry-after-ms": "120" }),
          say("at last"),
        ),
      ],
    });
    const lane = bed.open();
    const began = performance.now();
    expect(await ask(lane)).toMatchObject({
      status: 200,
      text: expect.stringContaining("at last"),
    });
    expect(performance.now() - began).toBeGreaterThan(230);
    expect(bed.called.map((c) => c.status)).toEqual([429, 429, 200]);
  });

  test("gives up a rate limit that lasts, or that ends too far away", async () => {
    await using bed = await rig(
      { plan: [rateLimit({ "retry-after-ms": "80" })], code: [] },
      { holdMs: 300 },
    );
    const lane = bed.open();
    expect(await ask(lane)).toMatchObject({ status: 403, text: expect.stringContaining("429") });
    expect(lane.facts().last).toMatchObject({ kind: "failed", cause: "rate_limit", status: 429 });
    expect(bed.model.calls.length).toBeLessThan(8);
    await using far = await rig({ plan: [rateLimit({ "retry-after": "7200" })] });
    const distant = far.open();
    expect((await ask(distant)).status).toBe(403);
    expect(far.model.calls).toHaveLength(1);
    expect(distant.facts().last).toMatchObject({ kind: "failed", resetAt: expect.any(Date) });
  });

  test("gets twelve requests through a key that takes one at a time", async () => {
    await using bed = await rig(
      { plan: () => ({ ...say("ok"), afterMs: 20 }) },
      { server: { parallel: 1 } },
    );
    const lanes = [1, 2, 3].map((turn) => bed.open(turn));
    const answers = await Promise.all(
      lanes.map(async (lane) => {
        const codes: number[] = [];
        for (let i = 0; i < 4; i += 1) codes.push((await ask(lane)).status);
        return codes;
      }),
    );
    expect(answers.flat()).toEqual(Array.from({ length: 12 }, () => 200));
    expect(bed.called.filter((c) => c.status === 429).length).toBeLessThan(6);
  });

  test("stops asking when the agent goes away, and counts what had come", async () => {
    await using bed = await rig({ plan: [stall("abc")] });
    const lane = bed.open();
    const cancel = new AbortController();
    const asked = ask(lane, { signal: cancel.signal });
    await bed.model.called(1);
    cancel.abort();
    await expect(asked).rejects.toThrow(/terminated|aborted/);
    await lane.close();
    expect(lane.facts().last).toEqual({ kind: "abandoned" });
    expect(bed.called).toMatchObject([{ estimated: true, usage: { calls: 1 } }]);
    expect(bed.called[0]?.usage.input).toBeGreaterThan(20);
    expect(await bed.exchanges()).toMatchObject([{ outcome: { kind: "abandoned" } }]);
  });

  test("cuts what is under way when a turn is closed, in its queue as in an answer", async () => {
    await using bed = await rig({ plan: [stall("abc")] });
    const lane = bed.open();
    const asked = Array.from({ length: 5 }, () =>
      ask(lane).catch((error: unknown) => String(error)),
    );
    await bed.model.called(3);
    await lane.close();
    expect(await Promise.all(asked)).toEqual(
      Array.from({ length: 5 }, () => expect.stringMatching(/terminated|failed/)),
    );
    expect(bed.model.calls).toHaveLength(3);
    expect(await bed.exchanges()).toHaveLength(3);
  });

  test("hides the key when the server repeats it", async () => {
    const words = {
      error: {
        type: "invalid_authentication_error",
        message: `Incorrect API key provided: ${key}`,
      },
    };
    await using bed = await rig({ plan: [status(401, words)] });
    const lane = bed.open();
    const answer = await ask(lane);
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain(key);
    await lane.close();
    expect(JSON.stringify([lane.facts(), await bed.exchanges()])).not.toContain(key);
  });

  test("says in words that the server cannot be reached", async () => {
    await using bed = await rig({}, { baseUrl: "http://127.0.0.1:9/v1" });
    const lane = bed.open();
    expect(await ask(lane)).toMatchObject({
      status: 502,
      text: expect.stringMatching(/ECONNREFUSED|bad port/i),
    });
    expect(lane.facts().last).toMatchObject({ kind: "unreachable" });
    expect(bed.called[0]).toMatchObject({ status: 0, usage: { calls: 0, input: 0 } });
  });

  test("goes through the proxy of the environment", async () => {
    await using proxy = await recordingProxy();
    const { env } = proxy;
    await using bed = await rig({}, { baseUrl: "http://model.invalid/v1", env });
    expect((await ask(bed.open())).status).toBe(200);
    expect(proxy.seen).toEqual(["POST http://model.invalid/v1/chat/completions"]);
  });

  test.each(["127.0.0.2", "[::1]", "[::ffff:127.0.0.1]", "localhost"])(
    "tells no proxy what it asks a server on this machine: %s",
    async (host) => {
      await using proxy = await recordingProxy();
      const { env } = proxy;
      await using bed = await rig({}, { baseUrl: `http://${host}:9/v1`, env });
      expect((await ask(bed.open())).status).toBe(502);
      expect(proxy.seen).toEqual([]);
    },
  );
});

/** A proxy that answers in the place of every server, and the environment that leads to it. */
async function recordingProxy() {
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    request.resume();
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end('data: {"choices":[{"delta":{"content":"x"},"finish_reason":"stop"}]}\n\n');
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    seen,
    env: { HTTP_PROXY: `http://127.0.0.1:${port}` },
    async [Symbol.asyncDispose]() {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

describe("the probe of a key", () => {
  const signal = AbortSignal.timeout(30_000);

  test("is ok, refused or unknown", async () => {
    await using well = await rig({});
    expect(await well.gateway.probe(signal)).toEqual({ kind: "ok" });
    await using wrong = await rig({}, { key: "another-key" });
    expect(await wrong.gateway.probe(signal)).toEqual({
      kind: "refused",
      status: 401,
      text: "Invalid Authentication",
    });
    await using odd = await rig({}, { server: { modelsStatus: 404 } });
    expect(await odd.gateway.probe(signal)).toMatchObject({
      kind: "unknown",
      text: expect.stringContaining("404"),
    });
    await using nowhere = await rig({}, { baseUrl: "http://127.0.0.1:9/v1" });
    expect(await nowhere.gateway.probe(signal)).toMatchObject({ kind: "unknown" });
    expect(await well.gateway.probe(AbortSignal.abort())).toMatchObject({ kind: "unknown" });
  });
});
