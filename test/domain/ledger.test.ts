import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventBody } from "../../src/domain/event.ts";
import { genesis, linkEvent, readLedger } from "../../src/domain/ledger.ts";
import { job, started } from "../helpers/world.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function write(bodies: readonly EventBody[]): string {
  let prev = genesis;
  let text = "";
  for (const [index, body] of bodies.entries()) {
    const line = linkEvent(body, { seq: index + 1, ts: "2026-01-01T00:00:00.000Z", prev });
    prev = sha256(line);
    text += `${line}\n`;
  }
  return text;
}

const bodies: readonly EventBody[] = [
  started(),
  job(),
  { type: "phase_started", phase: "plan", visit: 1 },
  { type: "phase_completed", phase: "plan", visit: 1, note: "A plan — with ünïcode." },
];

describe("a ledger", () => {
  test("reads back what was written, with the hash of its last line as head", () => {
    const text = write(bodies);
    const ledger = readLedger(text, sha256);
    expect(ledger.events.map((e) => e.type)).toEqual(bodies.map((b) => b.type));
    expect(ledger.head).toBe(sha256(text.trimEnd().split("\n").at(-1) ?? ""));
    expect(ledger.dropped).toBeUndefined();
  });

  test("drops a last line that was cut off anywhere, and nothing else", () => {
    const text = write(bodies);
    const lastLine = text.lastIndexOf("\n", text.length - 2) + 1;
    fc.assert(
      fc.property(fc.integer({ min: lastLine + 1, max: text.length - 1 }), (cut) => {
        const ledger = readLedger(text.slice(0, cut), sha256);
        expect(ledger.events).toHaveLength(bodies.length - 1);
        expect(ledger.dropped).toBe(bodies.length);
      }),
    );
  });

  test("refuses any other change of a byte in a whole line but the last, and names a line", () => {
    const text = write(bodies);
    const lastLine = text.lastIndexOf("\n", text.length - 2);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: lastLine }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, char) => {
          fc.pre(text[at] !== char);
          const changed = text.slice(0, at) + char + text.slice(at + 1);
          expect(() => readLedger(changed, sha256)).toThrow(/broken at line \d/);
        },
      ),
    );
  });

  test("refuses a line that is missing, doubled or moved", () => {
    const lines = write(bodies).trimEnd().split("\n");
    const [a = "", b = "", c = "", d = ""] = lines;
    for (const wrong of [
      [a, c, d],
      [a, b, b, c],
      [b, a, c, d],
      [a, b, d, c],
    ]) {
      expect(() => readLedger(`${wrong.join("\n")}\n`, sha256)).toThrow(/broken at line/);
    }
  });

  test("refuses an event that it does not know", () => {
    const line = JSON.stringify({
      seq: 1,
      ts: "2026-01-01T00:00:00.000Z",
      prev: genesis,
      type: "run_stopped",
    });
    expect(() => readLedger(`${line}\n`, sha256)).toThrow("no event that this version knows");
  });
});
