import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkChain } from "../../src/domain/check-chain.ts";
import type { Event } from "../../src/domain/event.ts";
import { fold } from "../../src/domain/fold.ts";
import { ledgerFormat } from "../../src/domain/formats.ts";
import { genesis, readLedger } from "../../src/domain/ledger.ts";
import { readLine } from "../../src/domain/read-line.ts";
import { sha256 } from "../../src/proof/sha256.ts";
import { action } from "../helpers/build.ts";
import { chain, jobStarted, legalEvents, plainUntil, runStarted } from "../helpers/events.ts";

/** An event as the first format wrote it: before there was a `scope`, and before anybody named the action. */
function as0(event: Event): object {
  if (event.type === "run_started") {
    const { scope, ...rest } = event;
    return { ...rest, version: 1, half: scope.checks === "all" ? "whole" : scope.checks };
  }
  if (event.type !== "job_started") return event;
  const { scope, action: _, ...rest } = event;
  return { ...rest, leg: scope.phases };
}

/** What of an event the first format could say. */
function saidIn0(event: Event): Event {
  if (event.type !== "job_started") return event;
  const { action: _, ...rest } = event;
  return rest;
}

/** A ledger as the first format wrote it, chained anew. */
function ledger0(events: readonly Event[]): string {
  let prev = genesis;
  return events
    .map((event) => {
      const line = JSON.stringify(as0({ ...event, prev }));
      prev = sha256(line);
      return `${line}\n`;
    })
    .join("");
}

function told(line: string): Event {
  const read = readLine(line);
  if (read.kind !== "event") throw new Error(`${line}: ${read.kind}`);
  return read.event;
}

describe("an event of format 0", () => {
  test("is told as today's event, and says as much as it did", () => {
    fc.assert(
      fc.property(legalEvents, (bodies) => {
        for (const event of chain(bodies))
          expect(told(JSON.stringify(as0(event)))).toEqual(saidIn0(event));
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  test("leaves what it did not say as not known, also where it left out what went without saying", () => {
    const [start, job] = chain([runStarted(), jobStarted()]);
    const bare = (event: Event | undefined, key: string) =>
      JSON.stringify({ ...(event && as0(event)), [key]: undefined });
    expect(told(bare(start, "half"))).toMatchObject({ scope: { checks: "all" } });
    expect(told(bare(job, "leg"))).toMatchObject({ scope: { phases: "whole" } });
    expect(told(bare(job, "leg"))).not.toHaveProperty("action");
  });

  test.each([
    ["run_started", { version: { evil: 1 } }],
    ["run_started", { version: undefined }],
    ["run_started", { scope: { checks: "all" } }],
    ["run_started", { half: null }],
    ["job_started", { scope: { phases: "whole" } }],
    ["job_started", { leg: null }],
    ["job_started", { action }],
  ])("is none where %s has what that format never wrote: %j", (type, more) => {
    const [start, job] = chain([runStarted(), jobStarted()]);
    const event = type === "run_started" ? start : job;
    const line = JSON.stringify({ ...(event && as0(event)), ...more });
    expect(readLine(line).kind).toBe("broken");
  });

  test("keeps its line: the chain is over what was written, and a later version goes on behind it", () => {
    const events = chain(plainUntil("code"));
    const text = ledger0(events);
    const ledger = readLedger(text, sha256);
    expect(ledger.head).toBe(sha256(text.trimEnd().split("\n").at(-1) ?? ""));
    expect(checkChain(text, sha256).spots).toEqual([]);
    expect(fold(ledger.events)?.phaseLog).toEqual(fold(events)?.phaseLog);
    expect(fold(ledger.events)?.jobs.map((job) => job.action)).toEqual([undefined]);
  });
});

describe("a line of a later format", () => {
  const line = (change: object) =>
    JSON.stringify({ seq: 1, ts: "2026-11-22T10:00:00.000Z", prev: genesis, ...change });

  test("is refused by the version that wrote it, and by what to use", () => {
    const action2 = { ...action, version: "2.3.0", formats: { ledger: 9, proof: 9 }, more: [1] };
    const text = [
      line({ format: 9, type: "run_begun", anything: {} }),
      line({ format: 9, type: "job_started", action: action2, what: "ever" }),
      "",
    ].join("\n");
    for (const read of [readLedger, checkChain])
      expect(() => read(text, sha256)).toThrow(
        expect.objectContaining({
          ending: {
            verdict: "blocked_on_external",
            code: "state_newer",
            text: expect.stringMatching(
              /carried by omk 2\.3\.0 \(octo\/omk@v1, bbbbbbb\): its events\.jsonl has format 9, and .* up to 1\. .*nothing is lost/,
            ),
            mend: expect.stringContaining("uses: octo/omk@v1 # omk 2.3.0 or later"),
          },
        }),
      );
  });

  test.each([
    ["nobody", undefined],
    ["words that a workflow file would obey", { ...action, ref: "v1\n  run: rm" }],
    ["something that is no version", { ...action, version: "$(id)" }],
  ])("whose action is named by %s is refused without its name", (_, named) => {
    const job = line({ format: 2, type: "job_started", action: named });
    expect(() => readLedger(`${job}\n`, sha256)).toThrow(
      expect.objectContaining({
        ending: expect.objectContaining({
          text: expect.stringContaining("carried by a later version of the action: its"),
        }),
      }),
    );
  });

  test.each([-1, 0.5, "1", null, {}, ledgerFormat + 0.5])(
    "is none where the format is %j",
    (format) => {
      expect(
        readLine(line({ format, type: "notified", notification: "", ok: true, text: "" })),
      ).toMatchObject({
        kind: "broken",
      });
    },
  );
});
