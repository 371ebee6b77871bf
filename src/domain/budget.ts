import { z } from "zod";

const tokens = z.int().nonnegative();

/** Tokens of one or more model calls. `input` counts every prompt token, `cached` those of them read from the cache. */
export const Usage = z.strictObject({
  calls: z.int().nonnegative(),
  input: tokens,
  cached: tokens,
  output: tokens,
});
export type Usage = z.infer<typeof Usage>;

export const noUsage: Usage = { calls: 0, input: 0, cached: 0, output: 0 };

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    input: a.input + b.input,
    cached: a.cached + b.cached,
    output: a.output + b.output,
  };
}

/** Tokens that count against the budget. */
export function totalTokens(usage: Usage): number {
  return usage.input + usage.output;
}

/** USD per million tokens. */
export const Price = z.strictObject({
  input: z.number().nonnegative(),
  cached: z.number().nonnegative(),
  output: z.number().nonnegative(),
});
export type Price = z.infer<typeof Price>;

/** USD of some usage; undefined where no price is known, because a guess would be read as a bill. */
export function costUsd(usage: Usage, price: Price | undefined): number | undefined {
  if (price === undefined) return undefined;
  const fresh = usage.input - usage.cached;
  return (fresh * price.input + usage.cached * price.cached + usage.output * price.output) / 1e6;
}

/** The limits of a run: tokens, minutes of work, USD where a price is known. */
export const Budget = z.strictObject({
  tokens: z.int().positive(),
  minutes: z.number().positive(),
  usd: z.number().positive().optional(),
});
export type Budget = z.infer<typeof Budget>;

/** What was spent, in the units of the budget. */
export interface Spent {
  readonly tokens: number;
  readonly minutes: number;
  readonly usd: number | undefined;
}

/** One sentence naming the limit that is reached, or undefined while there is budget left. */
export function exhausted(budget: Budget, spent: Spent): string | undefined {
  if (spent.tokens >= budget.tokens) {
    return `${spent.tokens} tokens are spent of a budget of ${budget.tokens} (budget-tokens).`;
  }
  if (spent.minutes >= budget.minutes) {
    return `${spent.minutes.toFixed(1)} minutes are spent of a budget of ${budget.minutes} (budget-minutes).`;
  }
  if (budget.usd !== undefined && spent.usd !== undefined && spent.usd >= budget.usd) {
    return `USD ${spent.usd.toFixed(2)} are spent of a budget of ${budget.usd.toFixed(2)} (budget_usd).`;
  }
  return undefined;
}
