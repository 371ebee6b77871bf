import type { z } from "zod";
import type { Usage } from "../domain/budget.ts";
import type { Phase } from "../domain/phase.ts";
import type { Redact } from "../domain/redact.ts";
import type { LaneFacts } from "./lane-facts.ts";

/** One request that reached the model's server; `status` 0 where no answer came. */
export interface ModelCalled {
  readonly turn: number;
  readonly usage: Usage;
  readonly status: number;
  /** The server never said the usage: four characters count as a token. */
  readonly estimated: boolean;
}

/** What a gateway is started with. */
export interface GatewayOptions {
  /** Ends in `/v1`; `/chat/completions` is appended. */
  readonly baseUrl: string;
  readonly key: string;
  readonly model: string;
  readonly runKey: string;
  readonly runFolder: string;
  readonly redact: Redact;
  /** Asked before each request: a reason turns it down with 403. */
  readonly refuse: () => string | undefined;
  readonly onCall: (call: ModelCalled) => void;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read from. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds of silence of the server before a request is given up; 120 s when absent. */
  readonly stallMs?: number;
  /** Milliseconds that a single request is held back over 429; 90 s when absent. */
  readonly holdMs?: number;
}

/** A turn as the gateway knows it. */
export interface LaneTurn {
  readonly turn: number;
  readonly phase: Phase;
  readonly visit: number;
  /** Called at every sign of life: a request, an answer, a wait in our own queue. */
  readonly onActivity: () => void;
}

/** A turn that may use the gateway, until it is closed. */
export interface OpenLane<T> {
  /** Base URL for the agent, ends in `/v1`. */
  readonly modelUrl: string;
  /** MCP server over streamable HTTP that offers `submit_result`. */
  readonly mcpUrl: string;
  facts(): LaneFacts;
  /** The last valid result that was handed in. */
  result(): { readonly value: T } | undefined;
  /** Takes no more requests and waits until all exchanges are on disk. */
  close(): Promise<void>;
}

/** Whether the server takes the key. `unknown`: it said something else, nothing, or was not waited for; a run may try. */
export type Probe =
  | { readonly kind: "ok" }
  | { readonly kind: "refused"; readonly status: number; readonly text: string }
  | { readonly kind: "unknown"; readonly text: string };

/** The only way to the model. */
export interface Gateway extends AsyncDisposable {
  open<T>(turn: LaneTurn, schema: z.ZodType<T>): OpenLane<T>;
  /** Asks the server whether it takes the key; no tokens. */
  probe(signal: AbortSignal): Promise<Probe>;
}
