import type { AutopilotState } from "../../domain/state.ts";
import type { Report } from "../../ports/report.ts";
import type { ReporterOptions } from "../../ports/reporter.ts";
import type { Place } from "./place.ts";

/** What the reporter needs beside the API, and times for tests. */
export interface ShowingOptions extends ReporterOptions, Place {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Between two posts of a view in which only numbers changed; it doubles with each, so that long runs stay quiet. */
  readonly minIntervalMs?: number;
  /** For the events of one moment to come together. */
  readonly settleMs?: number;
  /** The most that `drain` takes. */
  readonly drainMs?: number;
}

/** A state with its views. */
export interface Shown {
  readonly state: AutopilotState;
  readonly report: Report;
  /** Whether this reporter has seen the run from its beginning, so that nothing was posted before. */
  readonly fresh: boolean;
}

/** Records that a view was posted, by the digest of its text. */
export type Note = (shown: Shown, posted: { view: string; target: string; text: string }) => void;
