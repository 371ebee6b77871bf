/** Reads a file as base has it, and as head has it; undefined where there is none. */
export interface ReadSides {
  readonly base: (path: string) => Promise<string | undefined>;
  readonly head: (path: string) => Promise<string | undefined>;
}

const batch = 16;

/** Does the work for each item, a few at a time. */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += batch) {
    // oxlint-disable-next-line no-await-in-loop -- a few at a time is the point
    results.push(...(await Promise.all(items.slice(at, at + batch).map(work))));
  }
  return results;
}
