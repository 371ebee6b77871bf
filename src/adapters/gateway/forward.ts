import type { IncomingMessage } from "node:http";
import type { Exchanged } from "../../ports/lane-facts.ts";
import { estimateUsage, type Metered, meterFor } from "./answer-meter.ts";
import {
  type Attempt,
  type Attempted,
  abandoned,
  reasonOf,
  stalled,
  unreachable,
  words,
} from "./attempt.ts";
import { readBytes } from "./read-bytes.ts";
import type { Reply } from "./reply.ts";
import { waitMs } from "./reset-time.ts";
import type { Upstream } from "./upstream.ts";
import { causeOf, wordsOf } from "./upstream-error.ts";

const maxErrorBytes = 1_000_000;

/**
 * Sends a request on and streams the answer through unchanged. Only a 429 that waiting can mend is kept back.
 * Never throws for what the server or the agent does.
 */
export async function forward(
  upstream: Upstream,
  attempt: Attempt,
  reply: Reply,
): Promise<Attempted> {
  const stall = new AbortController();
  const timer = setTimeout(() => stall.abort(), attempt.stallMs);
  try {
    const signal = AbortSignal.any([stall.signal, reply.gone]);
    const { headers, body } = attempt;
    const answer = await upstream.send({
      method: "POST",
      path: "/chat/completions",
      headers,
      body,
      signal,
    });
    life();
    if (answer.statusCode === 200)
      return await pass(answer, { attempt, reply, life, stall: stall.signal });
    return await judge(answer, attempt, reply);
  } catch (error) {
    if (stall.signal.aborted) return stalled(attempt, reply);
    return reply.gone.aborted ? abandoned(attempt) : unreachable(error, attempt, reply);
  } finally {
    clearTimeout(timer);
  }

  function life(): void {
    timer.refresh();
    attempt.onLife();
  }
}

interface Passing {
  readonly attempt: Attempt;
  readonly reply: Reply;
  readonly life: () => void;
  readonly stall: AbortSignal;
}

async function pass(
  answer: IncomingMessage,
  { attempt, reply, life, stall }: Passing,
): Promise<Attempted> {
  const meter = meterFor(answer.headers["content-type"] ?? "");
  reply.begin(200, passedHeaders(answer));
  let outcome: Exchanged | undefined;
  try {
    for await (const chunk of answer) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      life();
      meter.feed(bytes);
      await reply.write(bytes);
    }
    reply.end();
  } catch (error) {
    outcome = interruption(error, attempt, { stall, gone: reply.gone });
    reply.cut();
  }
  const metered = meter.read();
  return {
    outcome: outcome ?? ended(metered, attempt),
    status: 200,
    response: metered.text,
    usage: metered.usage ?? estimateUsage(attempt.body.toString("utf8"), metered.text),
    estimated: metered.usage === undefined,
    answered: true,
  };
}

/** The first reason wins: an agent that is gone took its answer with it. */
function interruption(
  error: unknown,
  attempt: Attempt,
  by: { stall: AbortSignal; gone: AbortSignal },
): Exchanged {
  if (by.stall.aborted) return { kind: "stalled", afterMs: attempt.stallMs };
  if (by.gone.aborted) return { kind: "abandoned" };
  return { kind: "broken", text: words(reasonOf(error), attempt) };
}

/** An error may also come as an event of a stream that began well. */
function ended(metered: Metered, attempt: Attempt): Exchanged {
  if (metered.error === undefined || metered.finish !== undefined)
    return { kind: "answered", finish: metered.finish };
  const body = `{"error":${metered.error}}`;
  const cause = causeOf({ status: 429, body });
  return {
    kind: "failed",
    status: 200,
    cause: cause === "quota" ? "quota" : "overloaded",
    text: words(wordsOf(body).text, attempt),
  };
}

async function judge(answer: IncomingMessage, attempt: Attempt, reply: Reply): Promise<Attempted> {
  const status = answer.statusCode ?? 0;
  const body = (await readBytes(answer, maxErrorBytes)).bytes.toString("utf8");
  const cause = causeOf({ status, body });
  const text = words(wordsOf(body).text, attempt);
  const wait = waitMs(answer.headers, text, Date.now());
  const resetAt = wait === undefined ? undefined : new Date(Date.now() + wait);
  const outcome: Exchanged = { kind: "failed", status, cause, text, resetAt };
  const kept = status === 429 && (cause === "rate_limit" || cause === "overloaded");
  if (!kept) reply.fail(status, wordsOf(body).type || `status_${status}`, text);
  return {
    outcome,
    status,
    response: attempt.clean(body),
    usage: undefined,
    estimated: false,
    answered: !kept,
    wait,
  };
}

/** Hop-by-hop headers belong to one connection; cookies are none of the agent's business. */
function passedHeaders(answer: IncomingMessage): Record<string, string> {
  const kept = [
    "content-type",
    "content-encoding",
    "cache-control",
    "x-request-id",
    "msh-request-id",
  ];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = answer.headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
