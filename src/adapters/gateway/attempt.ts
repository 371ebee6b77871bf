import type { Usage } from "../../domain/budget.ts";
import type { Exchanged } from "../../ports/lane-facts.ts";
import { estimateUsage } from "./answer-meter.ts";
import type { Reply } from "./reply.ts";

/** One try to have the server answer a request. */
export interface Attempt {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly stallMs: number;
  /** Called at every sign of life of the server. */
  readonly onLife: () => void;
  /** Cleans the server's words of secrets before they are kept. */
  readonly clean: (text: string) => string;
}

/** What came of it. `answered` tells whether the agent got its answer, or may wait for another try. */
export interface Attempted {
  readonly outcome: Exchanged;
  readonly status: number;
  readonly response: string;
  readonly usage: Usage | undefined;
  readonly estimated: boolean;
  readonly answered: boolean;
  /** Milliseconds that the server wants us to wait. */
  readonly wait?: number | undefined;
}

const maxWords = 600;

/** The server said nothing for too long. */
export function stalled(attempt: Attempt, reply: Reply): Attempted {
  reply.fail(
    504,
    "omk_upstream_silent",
    `The model's server was silent for ${attempt.stallMs / 1000} s.`,
  );
  return unanswered({ kind: "stalled", afterMs: attempt.stallMs });
}

/** The server has the request, and may well bill it. */
export function abandoned(attempt: Attempt): Attempted {
  const usage = estimateUsage(attempt.body.toString("utf8"), "");
  return { ...unanswered({ kind: "abandoned" }), usage, estimated: true };
}

/** There was no answer at all. */
export function unreachable(error: unknown, attempt: Attempt, reply: Reply): Attempted {
  const text = words(reasonOf(error), attempt);
  reply.fail(502, "omk_upstream_unreachable", text);
  return unanswered({ kind: "unreachable", text });
}

function unanswered(outcome: Exchanged): Attempted {
  return { outcome, status: 0, response: "", usage: undefined, estimated: false, answered: true };
}

/** A refused connection to a name with several addresses is an AggregateError with an empty message. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}

/** Somebody else's words, clean and short. */
export function words(text: string, attempt: Attempt): string {
  return attempt.clean(text).slice(0, maxWords);
}
