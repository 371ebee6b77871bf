import type { Phase } from "../domain/phase.ts";

/** A remark at lines of a file, in the words of GitHub's checks API. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** GitHub's words for how a check run ended. */
export type Conclusion =
  | "success"
  | "neutral"
  | "failure"
  | "action_required"
  | "cancelled"
  | "skipped";

/** What the check run of one phase shows. */
export interface CheckReport {
  readonly name: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion?: Conclusion;
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly Annotation[];
  /** ISO times of the first visit's start and of the last one's end. */
  readonly startedAt?: string;
  readonly completedAt?: string;
}

/** Everything that is shown on GitHub of one state: what a reporter posts, and what replay compares. */
export interface Report {
  readonly rendererVersion: number;
  readonly checks: readonly {
    readonly phase: Phase;
    readonly started: boolean;
    readonly view: CheckReport;
  }[];
  readonly sticky: { readonly body: string };
  /** Comments that are written once, the most important first; `view` stands in their marker. */
  readonly once: readonly { readonly view: string; readonly body: string }[];
  /** Changes when a reader should see the change at once, and not when only numbers grow. */
  readonly stage: string;
}
