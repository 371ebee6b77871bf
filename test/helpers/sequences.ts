import fc from "fast-check";
import type { Event, EventBody } from "../../src/domain/event.ts";
import { genesis } from "../../src/domain/ledger.ts";
import { Phase } from "../../src/domain/phase.ts";
import { PhasesScope } from "../../src/domain/scope.ts";
import { job, started } from "./world.ts";

const phase = fc.constantFrom(...Phase.options);
const where = fc.record({ phase, visit: fc.integer({ min: 1, max: 3 }) });
const ending = fc.constantFrom(
  { verdict: "failed_infra", code: "overloaded", text: "The model failed.", mend: "" } as const,
  { verdict: "not_ready", code: "gates_red", text: "Red.", mend: "" } as const,
);

const body: fc.Arbitrary<EventBody> = fc.oneof(
  where.map((at) => ({ type: "phase_started", ...at }) as const),
  where.map((at) => ({ type: "phase_completed", ...at, note: "done" }) as const),
  where.map(
    (at) =>
      ({
        type: "phase_rejected",
        ...at,
        code: "gates_red",
        note: "red",
        evidence: "tail",
      }) as const,
  ),
  fc
    .tuple(where, ending)
    .map(([at, end]) => ({ type: "phase_failed", ...at, ending: end }) as const),
  where.map((at) => ({ type: "phase_interrupted", ...at, note: "" }) as const),
  fc
    .constantFrom(...PhasesScope.options)
    .map((phases) => job({ workflowRunId: 2, scope: { phases } })),
  ending.map((end) => ({ type: "run_ended", ending: end }) as const),
);

/** Arbitrary events of a run that has begun, in any order, legal or not. */
export const sequences: fc.Arbitrary<readonly Event[]> = fc
  .array(body, { maxLength: 40 })
  .map((bodies) => linked([started(), job(), ...bodies]));

/** Events with their places; the chain is not what these tests are about. */
export function linked(bodies: readonly EventBody[]): readonly Event[] {
  return bodies.map((body, index) => eventAt(index, body));
}

/** An event in its place, counted from 0. */
export function eventAt(index: number, body: EventBody): Event {
  return {
    seq: index + 1,
    ts: new Date(1_700_000_000_000 + index * 1000).toISOString(),
    prev: genesis,
    ...body,
  };
}
