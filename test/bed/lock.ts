/** Runs tasks one after another, whoever asks. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T>;

export function lock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
