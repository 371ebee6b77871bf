import { text } from "node:stream/consumers";
import type { Probe } from "../../ports/gateway.ts";
import type { Upstream } from "./upstream.ts";
import { wordsOf } from "./upstream-error.ts";

const probeMs = 10_000;

/** Asks `GET <base-url>/models` with the key: costs no tokens. */
export async function probe(upstream: Upstream, key: string, signal: AbortSignal): Promise<Probe> {
  try {
    const answer = await upstream.send({
      method: "GET",
      path: "/models",
      headers: { authorization: `Bearer ${key}`, accept: "application/json" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(probeMs)]),
    });
    const status = answer.statusCode ?? 0;
    const words = wordsOf(await text(answer)).text.slice(0, 500);
    if (status === 200) return { kind: "ok" };
    if (status === 401 || status === 403) return { kind: "refused", status, text: words };
    return { kind: "unknown", text: `The server answered ${status}: ${words}` };
  } catch (error) {
    return { kind: "unknown", text: error instanceof Error ? error.message : String(error) };
  }
}
