/** Turns that are open at once. The gateway paces their requests; more processes than this would only use memory. */
const atOnce = 6;

/** Carries out tasks side by side, in their order, until all are done or one says that no other should begin. */
export async function inLanes(tasks: readonly (() => Promise<"go_on" | "stop">)[]): Promise<void> {
  const waiting = [...tasks];
  async function lane(): Promise<void> {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      if ((await task()) === "stop") waiting.length = 0;
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, lane));
}
