import { describe, expect, test } from "vitest";
import { createPacer, type Pacer, type Slot } from "../../../src/adapters/gateway/pacer.ts";
import { createPatience } from "../../../src/adapters/gateway/patience.ts";

const forever = new AbortController().signal;

function take(pacer: Pacer, count: number): Promise<readonly Slot[]> {
  return Promise.all(Array.from({ length: count }, () => pacer.acquire("back", forever)));
}

async function isWaiting(slot: Promise<Slot>): Promise<boolean> {
  return Promise.race([
    slot.then(() => false),
    new Promise<boolean>((resolve) => setImmediate(() => resolve(true))),
  ]);
}

async function succeed(pacer: Pacer, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) (await pacer.acquire("back", forever)).release("succeeded");
}

describe("the pacer", () => {
  test("lets three through and the fourth when one is done", async () => {
    const pacer = createPacer(3);
    const [first] = await take(pacer, 3);
    const fourth = pacer.acquire("back", forever);
    expect(await isWaiting(fourth)).toBe(true);
    first?.release("succeeded");
    expect((await fourth).alone).toBe(false);
  });

  test("halves once for all requests that were under way", async () => {
    const pacer = createPacer(4);
    const slots = await take(pacer, 4);
    for (const slot of slots) slot.release("limited");
    expect(pacer.slots()).toBe(2);
    const [one, two] = await take(pacer, 2);
    one?.release("limited");
    two?.release("limited");
    expect(pacer.slots()).toBe(1);
    (await pacer.acquire("back", forever)).release("limited");
    expect(pacer.slots()).toBe(1);
  });

  test("grows back by one, later each time that it was punished for it", async () => {
    const pacer = createPacer(3);
    (await pacer.acquire("back", forever)).release("limited");
    expect(pacer.slots()).toBe(1);
    await succeed(pacer, 7);
    expect(pacer.slots()).toBe(1);
    await succeed(pacer, 1);
    expect(pacer.slots()).toBe(2);
    (await pacer.acquire("back", forever)).release("limited");
    await succeed(pacer, 15);
    expect(pacer.slots()).toBe(1);
    await succeed(pacer, 1);
    expect(pacer.slots()).toBe(2);
  });

  test("lets those in first who were sent back, and forgets those who left", async () => {
    const pacer = createPacer(1);
    const [held] = await take(pacer, 1);
    const order: string[] = [];
    const leave = new AbortController();
    const gone = pacer.acquire("back", leave.signal);
    const back = pacer
      .acquire("back", forever)
      .then((slot) => (order.push("back"), slot.release("other")));
    const front = pacer
      .acquire("front", forever)
      .then((slot) => (order.push("front"), slot.release("other")));
    leave.abort(new Error("left"));
    await expect(gone).rejects.toThrow("left");
    held?.release("other");
    held?.release("other");
    await Promise.all([back, front]);
    expect(order).toEqual(["front", "back"]);
    expect((await pacer.acquire("back", forever)).alone).toBe(true);
  });
});

describe("patience", () => {
  test("has no end while others of ours are under way, and one when the request is alone", () => {
    let now = 0;
    const patience = createPatience(10_000, () => now);
    for (let i = 0; i < 50; i += 1) expect(patience.next(1000, false)).toBe(1000);
    expect(patience.next(undefined, true)).toBe(undefined);
    now = 1;
    expect(patience.next(4000, true)).toBe(4000);
    now = 9000;
    expect(patience.next(4000, true)).toBe(undefined);
  });

  test("begins anew as long as the server answers other requests of ours", () => {
    let now = 0;
    const patience = createPatience(10_000, () => now);
    for (let answered = 1; answered < 50; answered += 1) {
      expect(patience.next(4000, true, answered)).toBe(4000);
      now += 9000;
    }
    expect(patience.next(4000, true, 49)).toBe(undefined);
  });

  test("doubles the wait when the server names none, up to 15 s", () => {
    const patience = createPatience(90_000, () => 0);
    expect([1, 2, 3, 4, 5, 6].map(() => patience.next(undefined, false))).toEqual([
      1000, 2000, 4000, 8000, 15_000, 15_000,
    ]);
  });

  test("ends at once where the server names a time beyond it", () => {
    expect(createPatience(90_000).next(3_600_000, false)).toBe(undefined);
  });
});
