import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readCall } from "./read-call.ts";
import { type ModelCall, type Scenario, stepFor } from "./scenario.ts";
import type { Step } from "./steps.ts";
import { streamBeginning, streamReply } from "./stream.ts";

/** How the scripted server behaves beside its scenario. */
export interface ModelOptions {
  /** Refuses every other key with 401. */
  readonly key?: string;
  /** Answers 429 to a request that comes while this many are being answered. */
  readonly parallel?: number;
  /** Status of `GET /v1/models`, for preflights; 200 or what the key deserves when absent. */
  readonly modelsStatus?: number;
}

/** A scripted OpenAI-compatible model on a free loopback port. */
export interface ModelServer extends AsyncDisposable {
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  /** Every chat request that got as far as the scenario, in order. */
  readonly calls: readonly ModelCall[];
  /** Every request: method, path and the status it got; 0 where none was sent. */
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly status: number;
  }[];
  /** The most chat requests that were being answered at once. */
  readonly mostAtOnce: () => number;
  /** Resolves with the n-th chat request (from 1), also when it came already. */
  called(n: number): Promise<ModelCall>;
}

/** Starts the server. The scenario may be swapped by passing a function that returns the present one. */
export async function startModel(
  scenario: Scenario | (() => Scenario),
  options: ModelOptions = {},
): Promise<ModelServer> {
  const state = {
    calls: new Array<ModelCall>(),
    active: 0,
    most: 0,
    seen: new Map<string, number>(),
  };
  const requests: { method: string; path: string; status: number }[] = [];
  const waiting: { n: number; resolve: (call: ModelCall) => void }[] = [];
  const server = createServer((request, response) => {
    const entry = { method: request.method ?? "", path: request.url ?? "", status: 0 };
    requests.push(entry);
    response.on("close", () => {
      if (response.headersSent) entry.status = response.statusCode;
    });
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the model server has no port");
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    calls: state.calls,
    requests,
    mostAtOnce: () => state.most,
    called: (n) =>
      new Promise((resolve) => {
        const call = state.calls[n - 1];
        if (call === undefined) waiting.push({ n, resolve });
        else resolve(call);
      }),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await textOf(request);
    const authorised =
      options.key === undefined || request.headers.authorization === `Bearer ${options.key}`;
    if (!authorised)
      return json(response, {
        status: 401,
        body: error("invalid_authentication_error", "Invalid Authentication"),
      });
    if (request.method === "GET" && request.url === "/v1/models") {
      const body = { object: "list", data: [{ id: "kimi-k2", object: "model" }] };
      return json(response, { status: options.modelsStatus ?? 200, body });
    }
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
      return json(response, {
        status: 404,
        body: error("resource_not_found_error", `no route ${request.method} ${request.url}`),
      });
    }
    if (options.parallel !== undefined && state.active >= options.parallel) {
      const text = `request reached max organization concurrency: ${options.parallel}, please try again after 1 seconds`;
      return json(response, { status: 429, body: error("rate_limit_reached_error", text) });
    }
    state.active += 1;
    state.most = Math.max(state.most, state.active);
    response.on("close", () => {
      state.active -= 1;
    });
    await play(counted(readCall(request.url, request.headers, raw)), response);
  }

  function counted(call: Omit<ModelCall, "attempt">): ModelCall {
    const place = JSON.stringify([call.turn, call.messages]);
    const attempt = (state.seen.get(place) ?? 0) + 1;
    state.seen.set(place, attempt);
    return { ...call, attempt };
  }

  async function play(call: ModelCall, response: ServerResponse): Promise<void> {
    state.calls.push(call);
    for (const waiter of waiting.filter((w) => w.n === state.calls.length)) waiter.resolve(call);
    await perform(
      stepFor(typeof scenario === "function" ? scenario() : scenario, call),
      call,
      response,
    );
  }
}

async function perform(step: Step, call: ModelCall, response: ServerResponse): Promise<void> {
  switch (step.kind) {
    case "reply":
      return streamReply(response, step, call);
    case "status":
      return json(response, step);
    case "hang":
    case "attempts":
      return;
    case "stall":
      return streamBeginning(response, step.text, call);
    case "reset":
      streamBeginning(response, step.text, call);
      await new Promise((resolve) => setImmediate(resolve));
      response.destroy();
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function json(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

function error(type: string, message: string): unknown {
  return { error: { type, message } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request)
    chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks).toString("utf8");
}
