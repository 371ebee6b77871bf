import type { Chain } from "../domain/check-chain.ts";
import type { Event } from "../domain/event.ts";
import { fold } from "../domain/fold.ts";
import { ledgerName as ledger } from "../domain/ledger.ts";
import { proved } from "../domain/proved.ts";
import type { Spot } from "../domain/spot.ts";
import type { AutopilotState } from "../domain/state.ts";
import { type Check, checked } from "./check.ts";

/** The last seal of a ledger, and the state that it sealed. */
export interface Seal {
  readonly event: Extract<Event, { type: "proof_sealed" }>;
  /** The events that the proof is of. */
  readonly events: readonly Event[];
  readonly state: AutopilotState;
  /** The files in which a secret was found when they were written, although the ledger does not hold it in that form. */
  readonly redacted: readonly string[];
}

/** What belongs beside the work and says nothing about the change: it may be recorded while the proof is being written. */
const beside: readonly Event["type"][] = [
  "posted",
  "notified",
  "redacted",
  "right_missing",
  "model_called",
  "turn_ended",
];

/** What may follow the seal of a job: handing over, and saying how it ended. */
const afterwards: readonly Event["type"][] = [
  ...beside,
  "pushed",
  "delivered",
  "phase_completed",
  "phase_failed",
  "phase_interrupted",
  "run_ended",
];

/** Finds the last seal, and checks that it seals the ledger where it says. */
export function findSeal({ events, hashes }: Chain): { seal: Seal | undefined; check: Check } {
  const at = events.findLastIndex(({ type }) => type === "proof_sealed");
  const event = events[at];
  if (event?.type !== "proof_sealed") {
    const text =
      "it has no proof_sealed: this state is from the middle of a run, and nothing is proved yet. Take the newest artifact of the run.";
    return { seal: undefined, check: sealCheck([{ file: ledger, text }]) };
  }
  const end = hashes.slice(0, at).lastIndexOf(event.ledgerHead) + 1;
  const sealed = events.slice(0, end);
  const state = fold(sealed);
  if (state === undefined) {
    const text = "its ledgerHead is not the hash of any line before it.";
    return { seal: undefined, check: sealCheck([spotOf(event, text)]) };
  }
  const [between, after] = [events.slice(end, at), events.slice(at + 1)];
  const spots = [
    ...between.flatMap((e) =>
      misplaced(e, beside, "between the end of what is proved and its seal"),
    ),
    ...untilNextJob(after).flatMap((e) => misplaced(e, afterwards, "after the seal")),
    ...deliveries(after, state),
  ];
  const redacted = events.flatMap((e) => (e.type === "redacted" ? [e.file] : []));
  return {
    seal: { event, events: sealed, state, redacted },
    check: sealCheck(
      spots,
      after.find(({ type }) => type === "job_started"),
    ),
  };
}

/** `later`: a job that took the run up after the seal. */
function sealCheck(spots: readonly Spot[], later?: Event): Check {
  const more =
    later === undefined
      ? ""
      : ` (event ${later.seq} took the run up again: the proof says nothing of what followed)`;
  return checked("seal", spots, {
    holds: `the proof was sealed at the end of what it is about${more}`,
    fails: "the seal does not hold",
  });
}

function spotOf({ seq }: Event, text: string): Spot {
  return { file: ledger, line: seq, seq, text };
}

function misplaced(
  event: Event,
  allowed: readonly Event["type"][],
  where: string,
): readonly Spot[] {
  return allowed.includes(event.type)
    ? []
    : [spotOf(event, `${event.type} stands ${where}, so the proof does not know of it.`)];
}

/** A job that takes the run up goes on from here: what it finds is in no proof until it seals one of its own. */
function untilNextJob(events: readonly Event[]): readonly Event[] {
  const next = events.findIndex(({ type }) => type === "job_started");
  return next < 0 ? events : events.slice(0, next);
}

/** What was delivered, and what was called ready, is what the proof is of. */
function deliveries(events: readonly Event[], state: AutopilotState): readonly Spot[] {
  const isReady = proved(state).verdict === "ready";
  return events.flatMap((event) => {
    if (event.type === "run_ended" && event.ending.verdict === "ready" && !isReady)
      return [spotOf(event, "it says ready, and the proof before it does not.")];
    if (event.type !== "delivered" || event.tree === state.head?.tree) return [];
    return [spotOf(event, `it delivered the tree ${event.tree}, and the proof is of another.`)];
  });
}
