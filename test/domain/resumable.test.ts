import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventBody } from "../../src/domain/event.ts";
import { mayTakeUp, resetAt } from "../../src/domain/resumable.ts";
import type { Code, Verdict } from "../../src/domain/verdict.ts";
import { anyText, chain, jobStarted, plainUntil } from "../helpers/events.ts";

const reset = "2026-11-22T12:00:00.000Z";
const says = `The quota of the key is spent (429): no. It takes requests again at ${reset}.`;

function ended(verdict: Verdict, code: Code, text = says): EventBody {
  return { type: "run_ended", ending: { verdict, code, text, mend: "" } };
}

const quota = ended("blocked_on_external", "quota");
const at = (iso: string) => Date.parse(iso);

/** Whether a run with these endings, each but the last followed by a job, may be taken up. */
function ask(endings: readonly EventBody[], now: number) {
  const bodies = endings.flatMap((ending, index) =>
    index === 0 ? [ending] : [jobStarted(), ending],
  );
  return mayTakeUp(chain([...plainUntil("start"), ...bodies]), now);
}

describe("on a schedule", () => {
  test("a run goes on once the quota is reset, and not before", () => {
    expect(ask([quota], at(reset))).toEqual({ may: true });
    expect(ask([quota], at(reset) - 1)).toEqual({ may: false, why: `waits until ${reset}` });
  });

  test("a run that met a rate limit goes on, too", () => {
    expect(ask([ended("failed_infra", "rate_limit")], at(reset)).may).toBe(true);
  });

  test("without a time from the server a run waits an hour", () => {
    const silent = [ended("blocked_on_external", "quota", "The quota is spent.")];
    expect(ask(silent, at("2026-11-22T10:30:00Z")).may).toBe(false);
    expect(ask(silent, at("2026-11-22T11:30:00Z")).may).toBe(true);
  });

  test.each<[Verdict, Code]>([
    ["blocked_on_external", "auth"],
    ["failed_infra", "interrupted"],
    ["needs_more_budget", "budget"],
    ["blocked_on_human", "question"],
    ["not_ready", "gates_red"],
    ["cancelled", "cancelled"],
    ["ready", "proved"],
  ])("a run that ended %s (%s) is a person's", (verdict, code) => {
    expect(ask([ended(verdict, code)], at(reset) * 2).may).toBe(false);
  });

  test("a run that is at work, or whose job was lost, is left alone", () => {
    expect(mayTakeUp(chain(plainUntil("code")), at(reset)).may).toBe(false);
    expect(mayTakeUp([], at(reset)).may).toBe(false);
  });

  test("a run is taken up three times, and then a person must look", () => {
    expect(ask([quota, quota, quota], at(reset))).toEqual({ may: true });
    expect(ask([quota, quota, quota, quota], at(reset))).toMatchObject({
      may: false,
      why: expect.stringContaining("3 times"),
    });
  });

  test("what was taken up after another ending does not count", () => {
    const other = ended("cancelled", "cancelled");
    expect(ask([other, other, other, other, quota], at(reset))).toEqual({ may: true });
  });
});

describe("the time of a reset", () => {
  test("is ours, not one that the server's words name before it", () => {
    const text = `(429): It takes requests again at 2020-01-01T00:00:00Z. It takes requests again at ${reset}.`;
    expect(resetAt({ text })).toBe(reset);
  });

  test("is none where it is no time", () => {
    expect(resetAt({ text: "It takes requests again at 2026-99-99T99:99:99Z." })).toBeUndefined();
  });

  test("is a date or nothing, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = resetAt({ text });
        expect(found === undefined || !Number.isNaN(Date.parse(found))).toBe(true);
      }),
    );
  });
});
