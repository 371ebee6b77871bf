import { z } from "zod";
import { AutopilotError } from "../../domain/errors.ts";

const Answer = z.looseObject({ message: z.string(), errors: z.array(z.unknown()).default([]) });
const Failed = z.looseObject({
  status: z.int(),
  message: z.string(),
  response: z
    .looseObject({
      headers: z.record(z.string(), z.unknown()).default({}),
      data: Answer.optional().catch(undefined),
    })
    .default({ headers: {}, data: undefined }),
});

/** What a refused or failed request came to. */
export interface Trouble {
  /** 500 and above also for no answer at all. */
  readonly status: number;
  /** GitHub's words. */
  readonly text: string;
  /** `refused`: asking again changes nothing. `later`: it may work another time. */
  readonly kind: "refused" | "later";
}

/** Reads what octokit threw; anything else it leaves to the caller. @throws the error itself when it is none of a request. */
export function troubleOf(error: unknown): Trouble {
  const parsed = Failed.safeParse(error);
  if (!parsed.success) throw error;
  const { status, message, response } = parsed.data;
  const answer = response.data ?? { message, errors: [] };
  const text = [answer.message, ...wordsOf(answer.errors)].join(" ").slice(0, 500);
  const later = status >= 500 || status === 408 || isLimit(status, text, response.headers);
  return { status, text, kind: later ? "later" : "refused" };
}

/** An ending for a read that the run cannot do without. */
export function unavailable(what: string, error: unknown): AutopilotError {
  const { status, text, kind } = troubleOf(error);
  return new AutopilotError(
    {
      verdict: kind === "later" ? "failed_infra" : "blocked_on_external",
      code: "github_unavailable",
      text: `${what} could not be read from GitHub (${status}): ${text}`,
      mend:
        kind === "later"
          ? "Run it again; https://www.githubstatus.com says whether GitHub has a problem."
          : "Give the job's token the rights that the README lists under `permissions:`.",
    },
    { cause: error },
  );
}

function isLimit(
  status: number,
  text: string,
  headers: Readonly<Record<string, unknown>>,
): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers["x-ratelimit-remaining"] === "0" ||
    headers["retry-after"] !== undefined ||
    /rate limit/i.test(text)
  );
}

function wordsOf(errors: readonly unknown[]): readonly string[] {
  return errors.flatMap((error) => {
    if (typeof error === "string") return [error];
    const parsed = z.looseObject({ message: z.string() }).safeParse(error);
    return parsed.success ? [parsed.data.message] : [];
  });
}
