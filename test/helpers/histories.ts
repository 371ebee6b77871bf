import fc from "fast-check";
import type { Event, EventBody } from "../../src/domain/event.ts";
import { legalEvents, sha } from "./events.ts";
import { linked, sequences } from "./sequences.ts";
import { plannedWalks, walked } from "./walks.ts";

/** Types of events that `legalEvents` does not make. They may come anywhere. */
const others: readonly EventBody[] = [
  { type: "ledger_recovered", line: 3, bytes: 12 },
  { type: "redacted", file: "turns/1.jsonl", rule: "github", count: 1 },
  { type: "head_taken", commit: sha("taken"), tree: sha("t") },
  { type: "turn_ended", turn: 1, outcome: "submitted", text: "", durationMs: 9, session: "s1" },
  { type: "plan_approved", by: "monalisa" },
  {
    type: "expectations_approved",
    tree: sha("t"),
    tests: [{ gate: "test", test: "adds" }],
    by: "monalisa",
  },
  {
    type: "lines_compared",
    tree: sha("t"),
    files: [{ path: "src/a.ts", hunks: [{ from: 1, lines: 2, there: 3 }] }],
  },
  { type: "set_aside", branch: "omk/aside", commit: sha("c"), tree: sha("t") },
  { type: "notified", notification: "ended", ok: true, text: "" },
];

const legal = fc
  .tuple(legalEvents, fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...others)), { maxLength: 6 }))
  .map(([bodies, more]) => linked(more.reduce(withOne, bodies)));

/** Histories of a run: in any order, in the order of `next` with what belongs to each visit, and long ones. */
export const histories: fc.Arbitrary<readonly Event[]> = fc.oneof(
  sequences,
  legal,
  plannedWalks.map((planned) => walked(planned).events),
);

/** Not before the run's beginning. */
function withOne(
  bodies: readonly EventBody[],
  [at, one]: readonly [number, EventBody],
): EventBody[] {
  return bodies.toSpliced(1 + (at % bodies.length), 0, one);
}
