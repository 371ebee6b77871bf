import type { EventBody, Right } from "../../domain/event.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { Report } from "../../ports/report.ts";
import type { Place } from "./place.ts";

/** What the reporter needs beside the API. */
export interface ReporterOptions extends Place {
  /** The issue or pull request that has the comments; without it there are only check runs. */
  readonly target: { readonly issue?: number };
  /** Whether this job posts the check runs; of two jobs that share a run, the one that delivers does. */
  readonly checks?: boolean;
  /** The views of a state. */
  readonly render: (state: AutopilotState) => Report;
  readonly record: (event: Extract<EventBody, { type: "posted" }>) => void;
  /** Told once of each right that the token lacks; its views are left out from then on. */
  readonly onMissingRight: (right: Right, status: number, text: string) => void;
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
