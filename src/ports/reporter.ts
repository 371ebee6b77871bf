import type { EventBody } from "../domain/event.ts";
import type { Right } from "../domain/right.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Report } from "./report.ts";

/** Where, how and with whose word a run is shown. */
export interface ReporterOptions {
  /** The issue or pull request that has the comments; without it there are only check runs. */
  readonly target: { readonly issue?: number };
  /** Whether this job posts the check runs; of two jobs that share a run, the one that delivers does. */
  readonly checks?: boolean;
  /** The views of a state. */
  readonly render: (state: AutopilotState) => Report;
  readonly record: (event: Extract<EventBody, { type: "posted" }>) => void;
  /** Told once of each right that the token lacks; its views are left out from then on. */
  readonly onMissingRight: (right: Right, status: number, text: string) => void;
}

/** Shows a run on GitHub beside the work. */
export interface Reporter {
  /** Takes note of a state; cheap, to be called after every event. */
  show(state: AutopilotState): void;
  /** Resolves when everything known so far was posted, or refused, at least once. */
  flush(): Promise<void>;
  /** Posts the last state of everything, then closes; what could not be posted in time, by name. */
  drain(state: AutopilotState): Promise<readonly string[]>;
}
