import type { Phase } from "../../domain/phase.ts";

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
