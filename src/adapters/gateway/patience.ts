/** How long a request that was sent back is worth another try. */
export interface Patience {
  /** Milliseconds to wait before the next try, or undefined when it is enough. */
  next(serverWait: number | undefined, alone: boolean): number | undefined;
}

const longestBackoffMs = 15_000;

/**
 * Waits as long as the server says, else 1, 2, 4 ... 15 s. While other requests of ours are under way the server may
 * mean them, and waiting is no loss; from the first refusal that a lonely request met, `holdMs` are all it gets.
 */
export function createPatience(holdMs: number, now: () => number = Date.now): Patience {
  let tries = 0;
  let deadline: number | undefined;
  return {
    next(serverWait, alone) {
      const wait = Math.max(serverWait ?? Math.min(1000 * 2 ** tries, longestBackoffMs), 100);
      tries += 1;
      if (alone) deadline ??= now() + holdMs;
      if (wait > holdMs) return undefined;
      return deadline !== undefined && now() + wait > deadline ? undefined : wait;
    },
  };
}
