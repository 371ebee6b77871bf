import { AutopilotError } from "./errors.ts";
import type { Event, EventBody } from "./event.ts";
import { ledgerFormat } from "./formats.ts";
import { isChangedFormat, stateNewer } from "./newer.ts";
import { readLine } from "./read-line.ts";

/** sha256 of a text as lower-case hex; given from outside, because the domain does no I/O. */
export type Sha256 = (text: string) => string;

/** Name of the ledger in a run folder. */
export const ledgerName = "events.jsonl";

/** `prev` of the first line. */
export const genesis = "0".repeat(64);

/** What a ledger's text holds: its events, and the hash of its last line. */
export interface Ledger {
  readonly events: readonly Event[];
  readonly head: string;
  /** The number of a last line without its end, which was dropped: the crash that the format allows. */
  readonly dropped: number | undefined;
}

/** The line of the next event, without its newline. */
export function linkEvent(
  body: EventBody,
  place: { seq: number; ts: string; prev: string },
): string {
  const { type, ...rest } = body;
  const { seq, ts, prev } = place;
  return JSON.stringify({ seq, ts, prev, format: ledgerFormat, type, ...rest });
}

/**
 * Reads a ledger and checks its chain. A cut-off last line is dropped and reported.
 * @throws AutopilotError `state_broken` with the number of the first line that does not hold, `state_newer`.
 */
export function readLedger(text: string, sha256: Sha256): Ledger {
  const end = text.lastIndexOf("\n") + 1;
  const lines = end === 0 ? [] : text.slice(0, end - 1).split("\n");
  const events: Event[] = [];
  let head = genesis;
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (read.kind === "newer")
      throw broken(index + 1, unwritten(read.format, lines, { at: index }));
    if (read.kind === "broken") throw broken(index + 1, read.why, read.cause);
    const { event } = read;
    if (event.seq !== index + 1) throw broken(index + 1, `its number is ${event.seq}`);
    if (event.prev !== head) throw broken(index + 1, "it does not follow from the line before");
    if ((event.type === "run_started") !== (index === 0))
      throw broken(index + 1, "a run is started once, by the first line");
    events.push(event);
    head = sha256(line);
  }
  return { events, head, dropped: end === text.length ? undefined : lines.length + 1 };
}

function broken(line: number, why: string, cause?: Error): AutopilotError {
  return new AutopilotError(
    {
      verdict: "failed_infra",
      code: "state_broken",
      text: `${ledgerName} is broken at line ${line}: ${why}.`,
      mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    },
    { cause },
  );
}

/** What is wrong with a line that only claims to be of a later version. @throws AutopilotError `state_newer` where it is of one. */
export function unwritten(
  format: number,
  lines: readonly string[],
  { at, isChanged = false }: { readonly at: number; readonly isChanged?: boolean },
): string {
  if (!isChanged && !isChangedFormat(lines, at, format))
    throw stateNewer({ file: ledgerName, format, reads: ledgerFormat, lines });
  return `it says format ${format}, which no version has written there`;
}
