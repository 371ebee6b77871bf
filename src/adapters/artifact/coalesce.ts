/**
 * Runs work one at a time: asked for while it runs, it runs once more after, however often it was asked.
 * The work must not throw.
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  return function ask(): Promise<void> {
    if (running === undefined) {
      running = work().finally(() => {
        running = undefined;
      });
      return running;
    }
    again ??= running.then(() => {
      again = undefined;
      return ask();
    });
    return again;
  };
}
