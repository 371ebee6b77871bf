import type { EventBody, Right } from "../domain/event.ts";
import type { Phase } from "../domain/phase.ts";
import type { AutopilotState } from "../domain/state.ts";

/** A remark at lines of a file, as GitHub takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** What a check run is to show. */
export interface CheckReport {
  readonly name: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion?:
    | "success"
    | "neutral"
    | "failure"
    | "action_required"
    | "cancelled"
    | "skipped";
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
  /** ISO times. */
  readonly startedAt?: string;
  readonly completedAt?: string;
}

/** What is to be shown of one state; the views render it. */
export interface Report {
  readonly rendererVersion: number;
  readonly checks: readonly {
    readonly phase: Phase;
    readonly started: boolean;
    readonly view: CheckReport;
  }[];
  readonly sticky: { readonly body: string };
  readonly attention: { readonly body: string } | undefined;
  /** Changes when a reader should see the change at once. */
  readonly stage: string;
}

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
