import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connect } from "node:net";
import type { Gateway, GatewayOptions } from "../../ports/gateway.ts";
import type { ChatSettings } from "./chat.ts";
import { exchangeLog } from "./exchange-log.ts";
import { createLane, type Lane } from "./lane.ts";
import { takeMcp } from "./mcp.ts";
import { createPacer } from "./pacer.ts";
import { probe } from "./probe.ts";
import { replyTo } from "./reply.ts";
import { resultTool } from "./result-tool.ts";
import { takeChat } from "./take-chat.ts";
import { createUpstream } from "./upstream.ts";

/** Starts the gateway on a free loopback port. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const lanes = new Map<string, Lane>();
  const upstream = createUpstream(options.baseUrl, options.env);
  const settings: ChatSettings = {
    upstream,
    pacer: createPacer(),
    key: options.key,
    runKey: options.runKey,
    refuse: options.refuse,
    onCall: options.onCall,
    stallMs: options.stallMs ?? 120_000,
    holdMs: options.holdMs ?? 90_000,
    clean: options.redact,
  };
  const server = createServer((request, response) => {
    route(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = await originOf(server.address());
  return {
    open(turn, schema) {
      const token = randomBytes(24).toString("base64url");
      const tool = resultTool(schema);
      const log = exchangeLog(options.runFolder, turn.turn, options.redact);
      const lane = createLane(turn, tool, log);
      lanes.set(token, lane);
      return {
        modelUrl: `${origin}/${token}/v1`,
        mcpUrl: `${origin}/${token}/mcp`,
        facts: () => lane.facts(),
        result: () => tool.result(),
        async close() {
          lanes.delete(token);
          await lane.end();
        },
      };
    },
    probe: (signal) => probe(upstream, options.key, signal),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      upstream.close();
      await once(server, "close");
    },
  };

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token = "", ...rest] = (request.url ?? "").split("/");
    const lane = lanes.get(token);
    if (lane === undefined) return refuse(response, 404, "There is nothing here.");
    const what = `${request.method ?? ""} /${rest.join("/")}`;
    if (rest.join("/") === "mcp") return takeMcp(lane, request, response);
    if (what !== "POST /v1/chat/completions") {
      lane.reject(what);
      return refuse(response, 404, "The gateway takes POST /chat/completions only.");
    }
    const reply = replyTo(response);
    // From its first byte on: what is under way when the turn is closed goes nowhere.
    await lane.during(reply, () =>
      takeChat({ lane, request, reply, what }, options.model, settings),
    );
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { type: "omk_not_allowed", message } }));
}

/**
 * An IPv4-mapped address, because in the sandbox only a proxy leads out, and Kimi exempts 127.0.0.1 from every proxy.
 * A machine without IPv6 cannot even connect to that.
 */
async function originOf(
  address: ReturnType<ReturnType<typeof createServer>["address"]>,
): Promise<string> {
  if (address === null || typeof address === "string")
    throw new TypeError("the gateway has no port");
  const mapped = "::ffff:127.0.0.1";
  const socket = connect({ host: mapped, port: address.port });
  try {
    await once(socket, "connect");
    return `http://[${mapped}]:${address.port}`;
  } catch {
    return `http://127.0.0.1:${address.port}`;
  } finally {
    socket.destroy();
  }
}
