import { setTimeout as delay } from "node:timers/promises";
import { noUsage } from "../../domain/budget.ts";
import type { ModelCalled } from "../../ports/gateway.ts";
import type { Attempted } from "./attempt.ts";
import type { ChatRequest } from "./chat-request.ts";
import { answerClosing } from "./closing.ts";
import { forward } from "./forward.ts";
import type { Lane } from "./lane.ts";
import type { Pacer, Slot } from "./pacer.ts";
import { createPatience } from "./patience.ts";
import type { Reply } from "./reply.ts";
import type { Upstream } from "./upstream.ts";

/** What all chat requests of a gateway share. */
export interface ChatSettings {
  readonly upstream: Upstream;
  readonly pacer: Pacer;
  readonly key: string;
  readonly runKey: string;
  readonly refuse: () => string | undefined;
  readonly onCall: (call: ModelCalled) => void;
  readonly stallMs: number;
  readonly holdMs: number;
  readonly clean: (text: string, file: string) => string;
}

/** One request of the agent on its way. */
export interface ChatExchange {
  readonly lane: Lane;
  readonly request: ChatRequest;
  /** The agent's own headers that go on with it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly reply: Reply;
}

/** Takes one request of the agent to the model: in its turn, within the budget, again where waiting mends it. */
export async function chat(exchange: ChatExchange, settings: ChatSettings): Promise<void> {
  const { lane, request, reply } = exchange;
  lane.count(request.offered);
  if (lane.tool.result() !== undefined) return answerClosing(lane, request, reply);
  const shut = lane.shutBecause();
  if (shut !== undefined) return reply.fail(403, "omk_gave_up", shut);
  const patience = createPatience(settings.holdMs);
  for (let place: "back" | "front" = "back"; ; place = "front") {
    const slot = await alive(lane, settings.pacer.acquire(place, reply.gone));
    const attempted = await attemptIn(slot, exchange, settings);
    if (attempted === undefined || attempted.answered) return;
    const wait = patience.next(attempted.wait, slot.alone, settings.pacer.answered());
    if (wait === undefined) return reply.fail(403, "omk_gave_up", gaveUpText);
    await alive(lane, delay(wait, undefined, { signal: reply.gone }));
  }
}

const gaveUpText = "The model's server kept answering 429 to one request at a time.";

/** Undefined when the budget was spent before the request could go. */
async function attemptIn(
  slot: Slot,
  exchange: ChatExchange,
  settings: ChatSettings,
): Promise<Attempted | undefined> {
  const { lane, reply } = exchange;
  let outcome: "succeeded" | "limited" | "other" = "other";
  try {
    const reason = settings.refuse();
    if (reason !== undefined) {
      lane.note({ kind: "refused", reason });
      reply.fail(403, "omk_refused", reason);
      return undefined;
    }
    const at = Date.now();
    const attempted = await forward(settings.upstream, attemptOf(exchange, settings), reply);
    outcome = slotOutcome(attempted);
    take(attempted, at, { exchange, settings });
    return attempted;
  } finally {
    slot.release(outcome);
  }
}

function attemptOf(
  { lane, request, headers }: ChatExchange,
  settings: ChatSettings,
): Parameters<typeof forward>[1] {
  const { turn, phase, visit, onActivity } = lane.turn;
  return {
    headers: {
      ...headers,
      authorization: `Bearer ${settings.key}`,
      "content-type": "application/json",
      "content-length": String(request.sent.length),
      "accept-encoding": "identity",
      "x-omk-run": settings.runKey,
      "x-omk-phase": phase,
      "x-omk-visit": String(visit),
      "x-omk-turn": String(turn),
    },
    body: request.sent,
    stallMs: settings.stallMs,
    onLife: onActivity,
    clean: (text) => settings.clean(text, `turns/${turn}/exchanges.jsonl`),
  };
}

function slotOutcome({ outcome }: Attempted): "succeeded" | "limited" | "other" {
  if (outcome.kind === "answered") return "succeeded";
  return outcome.kind === "failed" && (outcome.cause === "rate_limit" || outcome.status === 429)
    ? "limited"
    : "other";
}

function take(
  attempted: Attempted,
  at: number,
  { exchange, settings }: { exchange: ChatExchange; settings: ChatSettings },
): void {
  const { lane, request } = exchange;
  const { answered: _answered, wait: _wait, ...seen } = attempted;
  lane.note(attempted.outcome, attempted.usage);
  lane.log.add({ at, request: request.body, ...seen });
  settings.onCall({
    turn: lane.turn.turn,
    usage: attempted.usage ?? noUsage,
    status: attempted.status,
    estimated: attempted.estimated,
  });
}

const heartbeatMs = 1000;

/** Waiting in our own queue is no silence of the agent. */
async function alive<T>(lane: Lane, waiting: Promise<T>): Promise<T> {
  const heartbeat = setInterval(lane.turn.onActivity, heartbeatMs);
  try {
    return await waiting;
  } finally {
    clearInterval(heartbeat);
  }
}
