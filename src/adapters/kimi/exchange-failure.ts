import type { TurnFailure } from "../../domain/verdict.ts";
import type { Exchanged, UpstreamCause } from "../../ports/lane-facts.ts";

/** A turn that did not hand in a result that counts: why, and a sentence for a person. */
export interface Failed {
  readonly outcome: TurnFailure;
  readonly text: string;
}

/** What an exchange says about a failure; undefined for one that ended as it should. */
export function exchangeFailure(last: Exchanged): Failed | undefined {
  switch (last.kind) {
    case "answered":
      return answerFailure(last.finish);
    case "failed":
      return failed(outcomeOf[last.cause], upstreamText(last));
    case "unreachable":
      return failed("overloaded", `The model's server could not be reached: ${last.text}`);
    case "broken":
      return failed(
        "truncated",
        `The connection to the model's server broke in the middle of an answer: ${last.text}`,
      );
    case "stalled":
      return failed("timeout", `The model's server was silent for ${seconds(last.afterMs)}.`);
    case "abandoned":
      return undefined;
    case "refused":
      return failed("budget", last.reason);
  }
}

function answerFailure(finish: string | undefined): Failed | undefined {
  if (finish === undefined) return failed("truncated", truncatedText);
  if (finish === "length") return failed("length", lengthText);
  if (finish === "content_filter") {
    return failed(
      "content_filter",
      "The model's provider blocked the answer by its content filter.",
    );
  }
  return undefined;
}

const outcomeOf: Readonly<Record<UpstreamCause, TurnFailure>> = {
  auth: "auth",
  quota: "quota",
  rate_limit: "rate_limit",
  overloaded: "overloaded",
  context_overflow: "context_overflow",
  content_filter: "content_filter",
  other: "tool_setup",
};

const leadOf: Readonly<Record<UpstreamCause, string>> = {
  auth: "The model's server refused the key or the model",
  quota: "The quota of the key is spent",
  rate_limit: "The model's server limits the rate of requests",
  overloaded: "The model's server is overloaded or broken",
  context_overflow: "The conversation outgrew the model's context",
  content_filter: "The model's provider blocked the request by its content filter",
  other: "The model's server did not take the request",
};

function upstreamText(last: Extract<Exchanged, { kind: "failed" }>): string {
  const reset =
    last.resetAt === undefined ? "" : ` It takes requests again at ${last.resetAt.toISOString()}.`;
  return `${leadOf[last.cause]} (${last.status}): ${last.text}${reset}`;
}

export const truncatedText = "The model's answer was cut off: the stream ended without saying why.";
export const lengthText =
  "The model's answer reached its length limit before a result was handed in.";

/** Milliseconds for a person. */
export function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

export function failed(outcome: TurnFailure, text: string): Failed {
  return { outcome, text: text.trim() };
}
