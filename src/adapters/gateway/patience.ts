/** How long a request that was sent back is worth another try. */
export interface Patience {
  /**
   * Milliseconds to wait before the next try, or undefined when it is enough. `answered` is how many requests of ours the
   * server has answered so far.
   */
  next(serverWait: number | undefined, alone: boolean, answered?: number): number | undefined;
}

const longestBackoffMs = 15_000;

/**
 * Waits as long as the server says, else 1, 2, 4 ... 15 s. While other requests of ours are under way the server may
 * mean them, and waiting is no loss; from the first refusal that a lonely request met, `holdMs` are all it gets. An answer
 * to another turn starts that time anew: then the rate is what keeps this one waiting, and not a server that serves nobody.
 */
export function createPatience(holdMs: number, now: () => number = Date.now): Patience {
  let tries = 0;
  let deadline: number | undefined;
  let seen = 0;
  return {
    next(serverWait, alone, answered = 0) {
      if (answered > seen) deadline = undefined;
      seen = answered;
      const wait = Math.max(serverWait ?? Math.min(1000 * 2 ** tries, longestBackoffMs), 100);
      tries += 1;
      if (alone) deadline ??= now() + holdMs;
      if (wait > holdMs) return undefined;
      return deadline !== undefined && now() + wait > deadline ? undefined : wait;
    },
  };
}
