import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Call,
  type Caller,
  compose,
  type Exchange,
  type Fault,
  problem,
  type Reply,
  type Rule,
} from "./exchange.ts";

export interface GatewayOptions {
  callerOf: (token: string | undefined) => Caller | undefined;
  faults: Fault[];
  calls: Call[];
  rules: Rule[];
  forward: (exchange: Exchange) => Promise<Reply>;
}

/** The one address that the action knows as GitHub's API and as the Actions results service. */
export function gateway({ callerOf, faults, calls, rules, forward }: GatewayOptions) {
  const started = performance.now();
  const answer = compose([faultRule(faults), ...rules], forward);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await buffer(request);
    const url = request.url ?? "/";
    const { pathname, searchParams } = new URL(url, "http://x");
    const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    const isTwirp = pathname.startsWith("/twirp/");
    const caller = isTwirp ? { kind: "app" as const, login: "runner" } : callerOf(token);
    const method = request.method ?? "GET";
    const body = parse(raw);
    const call: Call = {
      method,
      path: url,
      status: 0,
      at: Math.round(performance.now() - started),
      body,
      refused: [],
      offSchema: [],
      by: caller?.login ?? "bad credentials",
    };
    calls.push(call);
    const exchange = {
      method,
      path: pathname,
      url,
      query: searchParams,
      headers: request.headers,
      raw,
      body,
      call,
    };
    const reply = caller
      ? await answer({ ...exchange, caller }).catch((error: unknown) =>
          problem(500, `bed: ${trace(error)}`),
        )
      : problem(401, "Bad credentials");
    call.status = reply.status;
    send(response, reply);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch(() => response.destroy());
  };
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function faultRule(faults: Fault[]): Rule {
  return async (exchange, next) => {
    const line = `${exchange.method} ${exchange.url}`;
    const fault = faults.find(({ match, times = 1 }) => times > 0 && match.test(line));
    if (!fault) return next();
    fault.times = (fault.times ?? 1) - 1;
    if (fault.delayMs) await sleep(fault.delayMs);
    if (fault.afterEffect) await next();
    const { status, body, headers = {} } = fault;
    return {
      status,
      body: body ?? { message: "injected by the test", status: `${status}` },
      headers,
    };
  };
}

function parse(raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  try {
    return JSON.parse(raw.toString());
  } catch {
    return raw.toString();
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const isText = typeof body === "string";
  const reset = Math.floor(Date.now() / 1000) + 3600;
  response.writeHead(status, {
    "content-type": isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8",
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    "x-ratelimit-reset": `${reset}`,
    ...headers,
  });
  if (body === undefined || status === 204) response.end();
  else response.end(isText ? body : JSON.stringify(body));
}
