/** Makes functions wait for each other: git locks its index, and a save may come in the middle of a commit. */
export function serially(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return function next(work) {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}
