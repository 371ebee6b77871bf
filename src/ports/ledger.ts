import type { Event, EventBody } from "../domain/event.ts";
import type { AutopilotState } from "../domain/state.ts";

/** A secret that was found where text was about to be stored. */
export interface Hit {
  readonly file: string;
  readonly rule: string;
  readonly count: number;
}

/** The ledger of a run on disk. One writer: this process. */
export interface LedgerFile {
  /** Writes one event, whole and redacted, before it returns; the state after it. */
  append(body: EventBody): AutopilotState;
  /** Records what the redactor found: its `onHit`. A hit in an event is recorded after that event. */
  recordHit(hit: Hit): void;
  /** @throws Error before `run_started`. */
  state(): AutopilotState;
  /** sha256 of the last line. */
  head(): string;
  events(): readonly Event[];
}
