/** A right to have one request under way. */
export interface Slot {
  /** Whether no other request of ours was under way when this one began. */
  readonly alone: boolean;
  /** Gives the slot back; `limited`: the server said that we are too many. */
  release(outcome: "succeeded" | "limited" | "other"): void;
}

/** Hands out slots for parallel requests, in order; the front of the queue is for those who were sent back. */
export interface Pacer {
  acquire(place: "back" | "front", signal: AbortSignal): Promise<Slot>;
  readonly slots: () => number;
  /** Requests that the server has answered so far: as long as they grow, it still serves us. */
  readonly answered: () => number;
}

const successesToGrow = 4;

/**
 * Starts with `most` slots, halves them when the server says that we are too many, and grows back by one after some
 * successes: more of them each time that growing was punished, so that a key with one request at a time is left in peace.
 */
export function createPacer(most = 3): Pacer {
  const state = {
    slots: most,
    active: 0,
    generation: 0,
    successes: 0,
    needed: successesToGrow,
    answered: 0,
  };
  const queue: (() => void)[] = [];
  return { acquire, slots: () => state.slots, answered: () => state.answered };

  async function acquire(place: "back" | "front", signal: AbortSignal): Promise<Slot> {
    signal.throwIfAborted();
    if (state.active >= state.slots || (place === "back" && queue.length > 0))
      await turnInQueue(place, signal);
    else state.active += 1;
    return slot();
  }

  function turnInQueue(place: "back" | "front", signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      function enter(): void {
        signal.removeEventListener("abort", leave);
        state.active += 1;
        resolve();
      }
      function leave(): void {
        queue.splice(queue.indexOf(enter), 1);
        reject(signal.reason);
      }
      signal.addEventListener("abort", leave, { once: true });
      if (place === "front") queue.unshift(enter);
      else queue.push(enter);
    });
  }

  function slot(): Slot {
    const { generation } = state;
    let held = true;
    return {
      alone: state.active === 1,
      release(outcome) {
        if (!held) return;
        held = false;
        state.active -= 1;
        if (outcome === "limited") shrink(generation);
        if (outcome === "succeeded") grow();
        while (state.active < state.slots && queue.length > 0) queue.shift()?.();
      },
    };
  }

  /** Requests that began before the last shrinking are no new reason to shrink. */
  function shrink(generation: number): void {
    state.successes = 0;
    if (generation !== state.generation) return;
    state.generation += 1;
    state.slots = Math.max(1, Math.floor(state.slots / 2));
    state.needed = Math.min(state.needed * 2, 256);
  }

  function grow(): void {
    state.answered += 1;
    state.successes += 1;
    if (state.successes < state.needed || state.slots >= most) return;
    state.successes = 0;
    state.slots += 1;
    state.generation += 1;
  }
}
