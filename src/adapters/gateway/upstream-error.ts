import { z } from "zod";
import { jsonOf } from "../../domain/json.ts";
import type { UpstreamCause } from "../../ports/lane-facts.ts";

/** An error answer of the model's server. */
export interface ErrorAnswer {
  readonly status: number;
  readonly body: string;
}

const errorFields = z.object({
  type: z.string().nullish().catch(undefined),
  code: z.union([z.string(), z.number()]).nullish().catch(undefined),
  message: z.string().nullish().catch(undefined),
});
const ErrorBody = z.object({ error: z.union([errorFields, z.string()]) });

const quotaTypes = ["exceeded_current_quota_error", "insufficient_quota", "insufficient_balance"];
const quotaWords =
  /exceeded your current (?:token )?quota|check your account balance|insufficient (?:account )?balance|recharge|in arrears|billing/i;
const overflowWords =
  /exceeded model token limit|context[ _]length|maximum context|prompt is too long/i;
const filterWords = /content[ _]filter|considered high risk|safety policy/i;

const causeByStatus: Readonly<Record<number, UpstreamCause>> = {
  401: "auth",
  402: "quota",
  403: "auth",
  404: "auth",
  408: "overloaded",
  409: "overloaded",
};

/** Why the server turned a request down. 404 counts as auth: Moonshot says it of a model that the key may not use. */
export function causeOf(answer: ErrorAnswer): UpstreamCause {
  const { type, text } = wordsOf(answer.body);
  if (answer.status === 429) return causeOf429(type, text);
  const known = causeByStatus[answer.status];
  if (known !== undefined) return known;
  if (answer.status >= 500) return "overloaded";
  if (overflowWords.test(`${type} ${text}`)) return "context_overflow";
  return filterWords.test(`${type} ${text}`) ? "content_filter" : "other";
}

function causeOf429(type: string, text: string): UpstreamCause {
  if (quotaTypes.includes(type) || quotaWords.test(text)) return "quota";
  return type.includes("overloaded") ? "overloaded" : "rate_limit";
}

/** The error's type and its message: those of the JSON body, else the body itself. */
export function wordsOf(body: string): { readonly type: string; readonly text: string } {
  const parsed = ErrorBody.safeParse(jsonOf(body));
  if (!parsed.success) return { type: "", text: body.trim() };
  const { error } = parsed.data;
  if (typeof error === "string") return { type: "", text: error };
  return { type: String(error.type ?? error.code ?? ""), text: error.message ?? body.trim() };
}
