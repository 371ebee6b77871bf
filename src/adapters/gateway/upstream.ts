import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isLoopback } from "../../domain/loopback.ts";

/** A request to the model's server. */
interface UpstreamRequest {
  readonly method: "GET" | "POST";
  /** Below the base URL: `/chat/completions`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly signal: AbortSignal;
}

/** The model's server. Rejects only when no answer came: refused, unknown host, dropped, aborted. */
export interface Upstream {
  send(request: UpstreamRequest): Promise<IncomingMessage>;
  close(): void;
}

/**
 * Speaks to the server with node:http, because fetch gives up on its own after 300 s of silence. Honours HTTP_PROXY,
 * HTTPS_PROXY and NO_PROXY of `env` by Node's own proxy support (24.5 and later); a server on this machine is asked without.
 */
export function createUpstream(baseUrl: string, env: Readonly<Record<string, string>>): Upstream {
  const base = baseUrl.replace(/\/+$/, "");
  const { protocol, hostname } = new URL(base);
  const secure = protocol === "https:";
  const settings = { keepAlive: true, proxyEnv: isLoopback(hostname) ? {} : proxyEnv(env) };
  const agent = secure ? new HttpsAgent(settings) : new HttpAgent(settings);
  return {
    send: (request) => sendOnce(request, 1),
    close: () => agent.destroy(),
  };

  function sendOnce(request: UpstreamRequest, again: number): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const outgoing = open(request);
      outgoing.once("response", resolve);
      outgoing.once("error", (error) => {
        if (again > 0 && wasStale(outgoing, error))
          sendOnce(request, again - 1).then(resolve, reject);
        else reject(error);
      });
      outgoing.end(request.body);
    });
  }

  function open(request: UpstreamRequest): ClientRequest {
    const options = {
      method: request.method,
      headers: request.headers,
      agent,
      signal: request.signal,
    };
    const url = new URL(`${base}${request.path}`);
    return secure ? httpsRequest(url, options) : httpRequest(url, options);
  }
}

/** A kept connection that the server had closed meanwhile: the request never arrived, so it may go again. */
function wasStale(outgoing: ClientRequest, error: Error): boolean {
  return outgoing.reusedSocket && "code" in error && error.code === "ECONNRESET";
}

function proxyEnv(env: Readonly<Record<string, string>>): Record<string, string> {
  const names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"] as const;
  const proxies = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
  if (proxies.length === 0) return {};
  const direct = [env["NO_PROXY"] ?? env["no_proxy"] ?? "", "localhost", "127.0.0.1"].filter(
    (host) => host !== "",
  );
  return { ...Object.fromEntries(proxies), NO_PROXY: direct.join(",") };
}
