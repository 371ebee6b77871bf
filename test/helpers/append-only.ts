import fc from "fast-check";
import { expect } from "vitest";
import type { Event } from "../../src/domain/event.ts";
import { apply } from "../../src/domain/fold.ts";
import type { PhaseLog } from "../../src/domain/state.ts";
import { type Fold, type FrozenStep, frozenSteps } from "./frozen.ts";
import { histories } from "./histories.ts";
import { linked } from "./sequences.ts";
import { started } from "./world.ts";

/** What has to hold of a fold along the steps of a history. */
export type Check = (steps: readonly FrozenStep[], fold: Fold) => void;

/** Always the same histories: so many are of every type of event, and long. */
export const many = { seed: 1, numRuns: 300, endOnFailure: true, includeErrorInReport: true };

/**
 * Where a check does not hold along some history, as a text; empty where it holds along all of them. Whoever writes to a
 * state or an event on the way throws, and it does not hold.
 */
export function complaint(check: Check, fold: Fold = apply): string {
  const along = fc.property(histories, (events) => check(frozenSteps(events, fold), fold));
  return fc.defaultReportMessage(fc.check(along, many)) ?? "";
}

/** The log has one entry more after each visit that begins, and as many as before after all else. */
export function grows(steps: readonly FrozenStep[]): void {
  for (const { before, event, after } of steps)
    expect(after.phaseLog.length - before.phaseLog.length).toBe(
      event.type === "phase_started" ? 1 : 0,
    );
}

/** Each entry is the same after an event, or it was open and the event closed it. */
export function keeps(steps: readonly FrozenStep[]): void {
  for (const { before, event, after } of steps)
    expect(after.phaseLog.slice(0, before.phaseLog.length)).toStrictEqual(
      before.phaseLog.map((entry, at) => closedBy(event, entry, after.phaseLog[at]) ?? entry),
    );
}

/** Each closed entry is to the end what it was at once: held against its text, which nobody can write to. */
export function keepsToTheEnd(steps: readonly FrozenStep[]): void {
  const texts = new Map<number, string>();
  for (const { after } of steps) {
    for (const [at, text] of texts) expect(JSON.stringify(after.phaseLog[at])).toBe(text);
    for (const [at, entry] of after.phaseLog.entries())
      if (entry.outcome !== "open" && !texts.has(at)) texts.set(at, JSON.stringify(entry));
  }
}

/** No state is begun anew, with an empty log. */
export function isBegunOnce(steps: readonly FrozenStep[], fold: Fold): void {
  for (const { after } of steps)
    for (const again of linked([started()]))
      expect(() => fold(after, again)).toThrow("is started twice");
}

const outcomes: { readonly [T in Event["type"]]?: PhaseLog["outcome"] } = {
  phase_completed: "completed",
  phase_rejected: "rejected",
  phase_failed: "failed",
  phase_interrupted: "interrupted",
};

/** What an entry may have become where the event closes it: what it said before, it says still. */
function closedBy(event: Event, before: PhaseLog, after: PhaseLog | undefined): object | undefined {
  const outcome = outcomes[event.type];
  const { phase, visit, startedAt } = before;
  if (outcome === undefined || before.outcome !== "open" || !("phase" in event)) return undefined;
  if (event.phase !== phase || event.visit !== visit) return undefined;
  return { ...after, phase, visit, startedAt, outcome, completedAt: event.ts };
}
