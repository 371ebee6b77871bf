import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import type { Event, EventBody } from "../../domain/event.ts";
import { apply, fold } from "../../domain/fold.ts";
import { ledgerName, linkEvent, readLedger } from "../../domain/ledger.ts";
import { type Line, readLine } from "../../domain/read-line.ts";
import type { Redact } from "../../domain/redact.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { Hit, LedgerFile } from "../../ports/ledger.ts";
import { sha256 } from "../../proof/sha256.ts";

/** Where the ledger lies and what it needs from outside. */
export interface LedgerOptions {
  readonly folder: string;
  readonly redact: Redact;
  readonly clock: () => Date;
}

/**
 * Opens the ledger of a run folder: an empty one, or the one that is there, whose cut-off last line is dropped.
 * @throws AutopilotError `state_broken` with the line that does not hold.
 */
export function openLedger(options: LedgerOptions): LedgerFile {
  const { folder, redact, clock } = options;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, ledgerName);
  const found = recover(file);
  const events = [...found.events];
  let { head } = found;
  let state = fold(events);
  let isAppending = false;
  const hits: Hit[] = [];
  if (found.recovered !== undefined && events.length > 0) append(found.recovered);
  return { append, recordHit, head: () => head, events: () => events, state: current };

  function append(body: EventBody): AutopilotState {
    isAppending = true;
    const place = { seq: events.length + 1, ts: nextTime(), prev: head };
    try {
      write(redactedLine(body, place));
    } finally {
      isAppending = false;
    }
    for (const hit of hits.splice(0)) recordHit(hit);
    return current();
  }

  /** Only what the event says: its place in the chain is ours, whatever a secret may look like. */
  function redactedLine(body: EventBody, place: { seq: number; ts: string; prev: string }): string {
    const line = linkEvent(body, place);
    const placed = JSON.stringify(place).length - 1;
    return line.slice(0, placed) + redact(line.slice(placed), ledgerName);
  }
  function write(line: string): void {
    // What this version cannot read again must not get into the chain.
    const read = readLine(line);
    if (read.kind !== "event") throw unreadable(read);
    const { event } = read;
    state = apply(state, event);
    appendFileSync(file, `${line}\n`);
    events.push(event);
    head = sha256(line);
  }
  function recordHit(hit: Hit): void {
    if (isAppending) hits.push(hit);
    else if (events.length > 0) append({ type: "redacted", ...hit });
  }
  function current(): AutopilotState {
    if (state === undefined) throw new Error("the ledger is empty");
    return state;
  }
  /** A clock that was set back must not make time run backwards. */
  function nextTime(): string {
    const now = clock().toISOString();
    const last = events.at(-1)?.ts ?? now;
    return now > last ? now : last;
  }
}

function unreadable(line: Exclude<Line, { kind: "event" }>): Error {
  const cause = line.kind === "broken" ? line.cause : undefined;
  return new Error(`an event cannot be read again: ${cause?.message ?? line.kind}`, { cause });
}

/** Reads what is there, and takes a last line without its end off the file: the one crash that the format allows. */
function recover(file: string): {
  events: readonly Event[];
  head: string;
  recovered: EventBody | undefined;
} {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const ledger = readLedger(bytes.toString("utf8"), sha256);
  if (ledger.dropped === undefined) return { ...ledger, recovered: undefined };
  const kept = bytes.lastIndexOf(10) + 1;
  truncateSync(file, kept);
  const recovered = { line: ledger.dropped, bytes: bytes.length - kept };
  return { ...ledger, recovered: { type: "ledger_recovered", ...recovered } };
}
