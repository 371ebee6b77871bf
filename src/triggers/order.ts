import type { ChecksScope } from "../domain/scope.ts";
import type { Task } from "../domain/task.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Talk } from "./words/command.ts";
import type { RunOptions } from "./words/run-options.ts";

export type { RunOptions };

/** What of a check is done where it is not all of it: nothing of a fork is executed with a secret in reach. */
export type PartOfChecks = Exclude<ChecksScope, "all">;

/** What the step is to do. `target` is the issue or pull request on which it answers. */
export type Order =
  /** `planFirst`: the plan is posted and waits for an approval before there is any code. */
  | {
      readonly kind: "run";
      readonly task: Task;
      readonly planFirst: boolean;
      readonly options: RunOptions;
    }
  /** Test, verify and review the merge of head into base. `by` is who asked; `headSha` is the head as of the trigger. */
  | {
      readonly kind: "check";
      readonly pull: number;
      readonly by: string;
      readonly options: RunOptions;
      /** Absent: everything on a pull request of this repository, `review` on one of a fork (see `scopeOfFork`). */
      readonly checks?: PartOfChecks;
      readonly headSha?: string;
      /** The label that asked; it is removed after the run, so that the next one needs a new look. */
      readonly label?: string;
    }
  /** Work that is pushed to the pull request's own branch. */
  | {
      readonly kind: "fix";
      readonly pull: number;
      readonly task: Task;
      readonly options: RunOptions;
      readonly headSha?: string;
      readonly label?: string;
    }
  | {
      readonly kind: "resume";
      readonly from: string;
      readonly target: number | undefined;
      readonly options: RunOptions;
    }
  /** A resume of a run that waits for a person to agree: `by` is the login of who agrees. */
  | {
      readonly kind: "approve";
      readonly from: string;
      readonly target: number | undefined;
      readonly by: string;
    }
  /** What an earlier job of this workflow run has proved is delivered; `from` names the run. */
  | { readonly kind: "deliver"; readonly from: string; readonly target: number | undefined }
  | { readonly kind: "cancel"; readonly target: number; readonly by: string }
  /** `word`: what stood there and is no command; `suggestion`: a sentence that says what was perhaps meant, or why not. */
  | {
      readonly kind: Talk;
      readonly target: number;
      readonly trigger: string;
      readonly word: string;
      readonly suggestion?: string;
    }
  /** `target`: where somebody asked in words, and is answered. */
  | { readonly kind: "doctor"; readonly target?: number }
  /** Somebody who may give orders gave one that cannot be read: the answer says why. */
  | { readonly kind: "unable"; readonly target: number; readonly ending: Ending }
  | { readonly kind: "nothing"; readonly why: string };

/** Events whose job has, on a pull request of a fork, neither secrets nor a token that may write. */
const withoutSecrets = new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
]);

/** What of a fork's pull request an event may check. Source: GitHub's docs, "Events that trigger workflows". */
export function scopeOfFork(eventName: string, fork: boolean): PartOfChecks | undefined {
  if (!fork) return undefined;
  return withoutSecrets.has(eventName) ? "gates" : "review";
}
