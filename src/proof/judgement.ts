import type { Event } from "../domain/event.ts";
import { fold } from "../domain/fold.ts";
import type { GateResult } from "../domain/gate.ts";
import { judgementOf } from "../domain/judging/judge.ts";
import { recordedGrounds } from "../domain/judging/recorded.ts";
import { ledgerName as file } from "../domain/ledger.ts";
import { proved } from "../domain/proved.ts";
import { doubts } from "../domain/proves.ts";
import type { Spot } from "../domain/spot.ts";
import type { TestCase } from "../domain/test-case.ts";
import { type Check, checked } from "./check.ts";
import { placeOfDifference } from "./difference.ts";
import { type Judging, recomputed } from "./judge.ts";
import type { Seal } from "./seal.ts";
import type { TestLists } from "./test-lists.ts";

/** Whether what was judged of the head follows from what its gates showed. */
export async function judgementCheck(
  lists: TestLists,
  { events, state }: Seal,
  judging: Judging,
): Promise<Check> {
  const at = events.findLastIndex(
    (event) => event.type === "judged" && event.judgement.tree === state.head?.tree,
  );
  const event = events[at];
  if (event?.type !== "judged")
    return checked("judgement", [], {
      holds: "the head was not judged, and nothing is said of it",
      fails: "",
    });
  const before = events.slice(0, at);
  const then = fold(before);
  const spots: Spot[] = [];
  if (then !== undefined) {
    const { judgement } = event;
    const known = await listsOf(lists, before);
    const grounds = recordedGrounds(judgement, {
      events: before,
      state: then,
      testsOf: (result) => known.get(result),
    });
    const place = placeOfDifference(
      JSON.parse(JSON.stringify(judgementOf(grounds))),
      JSON.parse(JSON.stringify(judgement)),
    );
    if (place !== undefined)
      spots.push({
        file,
        line: event.seq,
        seq: event.seq,
        place: `judgement.${place}`,
        text: `\`judgement.${place}\` does not follow from what the gates showed.`,
      });
  }
  return recomputed("judgement", spots, {
    text: {
      holds:
        "changed expectations, red-green, baseline and criteria follow from the gates' results",
      fails: "what was judged of the head is not what its gates showed",
    },
    judging,
  });
}

/** The lists of tests of all clean rooms. */
async function listsOf(
  lists: TestLists,
  events: readonly Event[],
): Promise<ReadonlyMap<GateResult, readonly TestCase[]>> {
  const known = new Map<GateResult, readonly TestCase[]>();
  for (const event of events) {
    if (event.type !== "gate_finished" || event.room === "worktree") continue;
    const { result } = event;
    const list = result.tests === undefined ? undefined : await lists(result.tests);
    if (list !== undefined) known.set(result, list);
  }
  return known;
}

/** Whether the evidence bears a `ready`; any other verdict claims nothing. */
export function verdictCheck({ events, state }: Seal, judging: Judging): Check {
  const { verdict } = proved(state);
  const at = { file, line: events.length, seq: events.length };
  const found = verdict === "ready" ? doubts(state) : [];
  const holds =
    verdict === "ready" ? "ready follows from the evidence" : `${verdict}: it claims no proof`;
  return recomputed(
    "verdict",
    found.map((text) => ({ ...at, place: "verdict", text })),
    { text: { holds, fails: "ready does not follow from the evidence" }, judging },
  );
}
