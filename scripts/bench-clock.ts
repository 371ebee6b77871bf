import type { Bed } from "../test/bed/bed.ts";
import type { Call } from "../test/bed/github/exchange.ts";

/** How long something took, and how many requests to GitHub's API it made. */
export interface Taken {
  readonly ms: number;
  readonly requests: number;
}

/** The requests of the action from now on, with the bed's clock tied to ours. */
export interface Clock {
  /** Requests to GitHub's API since, without those for artifacts, which go to another server. */
  calls(): readonly Call[];
  /** When a call came, by `Date.now()`. */
  timeOf(call: Call | undefined): number;
}

/** The bed counts from its own start: one request of ours ties its clock to ours. */
export async function clockOf(bed: Bed): Promise<Clock> {
  await bed.bot.rest.repos.get({ owner: bed.owner, repo: bed.repo });
  const zero = Date.now() - (bed.calls.at(-1)?.at ?? 0);
  const before = bed.calls.length;
  return {
    calls: () => bed.calls.slice(before).filter((call) => !call.path.startsWith("/twirp")),
    timeOf: (call) => zero + (call?.at ?? 0),
  };
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
