import { atHead } from "./at-head.ts";
import type { Event } from "./event.ts";
import { apply } from "./fold.ts";
import { jsonOf } from "./json.ts";
import { ledgerName as file, genesis, type Sha256, unwritten } from "./ledger.ts";
import { next } from "./next.ts";
import { type Line, readLine } from "./read-line.ts";
import type { Spot } from "./spot.ts";
import type { AutopilotState } from "./state.ts";

/** A ledger read line by line: what holds of it, and every place that does not. */
export interface Chain {
  /** The events up to the first line that does not hold. */
  readonly events: readonly Event[];
  /** sha256 of each line of `events`. */
  readonly hashes: readonly string[];
  readonly spots: readonly Spot[];
}

/** Most lines that are named: after one that was taken out or put in, none fits. */
const mostSpots = 10;

/**
 * Checks the chain of a ledger that anybody may have made. Unlike `readLedger` it forgives no cut-off last line, which
 * no saved folder has, and it asks that each line is the one text that its event has. `isChanged`: the text is known to be
 * another one than was saved, so no line of it is believed to be of a later version.
 * @throws AutopilotError `state_newer`.
 */
export function checkChain(text: string, sha256: Sha256, isChanged = false): Chain {
  const lines = text.split("\n");
  const rest = lines.pop() ?? "";
  const walk = walker();
  const hashes: string[] = [];
  const spots: Spot[] = [];
  let head = genesis;
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    const troubles =
      read.kind === "event"
        ? [...misplaced(line, read.event, { number: index + 1, head }), ...walk.step(read.event)]
        : [whyNone(read, lines, { at: index, isChanged })];
    for (const trouble of troubles)
      spots.push({ file, line: index + 1, seq: index + 1, text: trouble });
    head = sha256(line);
    if (spots.length === 0) hashes.push(head);
    if (spots.length >= mostSpots) break;
  }
  if (rest !== "") spots.push({ file, line: lines.length + 1, text: "the last line has no end." });
  if (lines.length === 0) spots.push({ file, line: 1, text: "it has no event." });
  return { events: walk.events.slice(0, hashes.length), hashes, spots };
}

/** Why a line is no event. @throws AutopilotError `state_newer`. */
function whyNone(
  read: Exclude<Line, { readonly kind: "event" }>,
  lines: readonly string[],
  where: { readonly at: number; readonly isChanged: boolean },
): string {
  return `${read.kind === "broken" ? read.why : unwritten(read.format, lines, where)}.`;
}

function misplaced(
  line: string,
  event: Event,
  { number, head }: { readonly number: number; readonly head: string },
): readonly string[] {
  return [
    ...(JSON.stringify(jsonOf(line)) === line
      ? []
      : ["it is not written as the action writes it."]),
    ...(event.seq === number ? [] : [`its number is ${event.seq}.`]),
    ...(event.prev === head ? [] : [unlinked(number)]),
  ];
}

function unlinked(number: number): string {
  return number === 1
    ? "it does not begin a ledger (`prev` is not empty)."
    : `it does not follow from line ${number - 1}: one of the two was changed, or a line between them was taken out or put in.`;
}

/** Follows the run through its events: time never goes back, and each visit is the one that was next. */
function walker(): { readonly events: readonly Event[]; step(event: Event): readonly string[] } {
  const events: Event[] = [];
  let state: AutopilotState | undefined;
  return { events, step };

  function step(event: Event): readonly string[] {
    const last = events.at(-1);
    events.push(event);
    if (event.type === "run_started" && last !== undefined) return ["a run is started once."];
    if (event.type !== "run_started" && state === undefined)
      return ["a ledger begins with run_started."];
    const isBack = last !== undefined && Date.parse(event.ts) < Date.parse(last.ts);
    const troubles = isBack ? ["its time is before that of the line before."] : [];
    if (state !== undefined) troubles.push(...disorder(state, event));
    state = apply(state, event);
    return troubles;
  }
}

/** The engine alone decides which phase is visited, and a person is only asked about what was listed. */
function disorder(state: AutopilotState, event: Event): readonly string[] {
  if (event.type === "phase_started") return misvisited(state, event);
  return event.type === "expectations_approved" ? unasked(state, event) : [];
}

function misvisited(
  state: AutopilotState,
  event: Extract<Event, { type: "phase_started" }>,
): readonly string[] {
  const going = next(state);
  if (going.kind === "end")
    return [`phase ${event.phase} is visited although the run was to end there.`];
  const { phase, visit } = going;
  return phase === event.phase && visit === event.visit
    ? []
    : [
        `visit ${event.visit} of phase ${event.phase} begins although visit ${visit} of ${phase} was to come.`,
      ];
}

function unasked(
  state: AutopilotState,
  { tree, tests }: Extract<Event, { type: "expectations_approved" }>,
): readonly string[] {
  const listed = atHead(state).judgement?.changed ?? [];
  const isListed = tests.every((test) =>
    listed.some((one) => one.gate === test.gate && one.test === test.test),
  );
  return tree === state.head?.tree && isListed ? [] : ["it approves what nobody was asked about."];
}
