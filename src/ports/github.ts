import type { Pull } from "../domain/aim.ts";
import type { Marker } from "../domain/markers.ts";
import type { Permission } from "../domain/permission.ts";
import type { JobLog, Remark } from "../domain/remark.ts";
import type { Right } from "../domain/right.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

/** A pull request as it is now. */
export interface PullNow extends Pull {
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  /** Of the repository that it is to be merged in. */
  readonly defaultBranch: string;
  /** Who opened it; undefined where that account is gone. */
  readonly author: { readonly login: string; readonly type: string } | undefined;
}

/** A branch and the message of its last commit; empty for those that were not looked at. */
export interface Branch {
  readonly name: string;
  readonly message: string;
}

/** A comment of the action, told by the marker in its first line. */
export interface MarkedComment extends Marker {
  readonly id: number;
  readonly body: string;
  /** Where it shows. */
  readonly url: string;
}

/** Seen, done, not understood. */
export type Reaction = "eyes" | "rocket" | "confused";

/** What can be reacted to; `reviewCommentId` is a remark at a line of a pull request. */
export type Reactable =
  | { readonly commentId: number }
  | { readonly reviewCommentId: number }
  | { readonly issue: number };

/** A workflow run of this repository. */
export interface WorkflowRun {
  readonly id: number;
  /** `completed`, or one of GitHub's words for a run that is not. */
  readonly status: string;
  readonly conclusion: string | undefined;
  /** The workflow file, such as `.github/workflows/omk.yml`. */
  readonly path: string;
  /** Where it shows. */
  readonly url: string;
}

/** What GitHub would not do, in its words. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
}

/** What became of a cancel. `over`: there was nothing left to cancel. */
export type Cancelled =
  | { readonly kind: "asked" }
  | { readonly kind: "over" }
  | ({ readonly kind: "refused" } & Refusal);

/** Which failed workflow run is meant. */
export interface FailedOn {
  readonly sha: string;
  readonly except: number;
  /** ISO time of the command, where the event tells it. */
  readonly before: string | undefined;
}

/** How many more requests may be made, and what could not be read. */
export interface Allowance {
  /** Takes one request; false when none is left. */
  take(): boolean;
  readonly notes: string[];
}

/** A right that can be asked for without using it. */
export type ProbedRight = Exclude<Right, "labels" | "reviewers">;

/** Who may do what. */
interface People {
  /** The permission of a login; undefined where GitHub knows no such collaborator. @throws AutopilotError `github_unavailable` */
  permissionOf(login: string): Promise<Permission | undefined>;
  /** How GitHub refuses the token this right; undefined where the token has it. Nothing is changed by the question. */
  refusalOf(right: ProbedRight): Promise<Refusal | undefined>;
}

/** Branches and pull requests. */
interface Code {
  /** @throws AutopilotError `github_unavailable` */
  readPull(number: number): Promise<PullNow>;
  /** The commit that a branch is at; undefined where GitHub does not say. */
  tipOf(branch: string): Promise<string | undefined>;
  /** Text of a file in a commit; undefined where there is none. @throws AutopilotError `github_unavailable` */
  fileAt(path: string, commit: string): Promise<string | undefined>;
  /** The branches whose names begin so; none where the token may not look. */
  branchesLike(prefix: string): Promise<readonly Branch[]>;
  /** By what a branch is closed to a plain push, in words; undefined where nothing says so, or the token may not look. */
  closedBy(branch: string): Promise<string | undefined>;
}

/** What is said on issues and pull requests. */
interface Threads {
  /** Writes a comment; how GitHub refuses it, undefined where it does not. */
  comment(issue: number, body: string): Promise<Refusal | undefined>;
  /** Answers with a reaction; false where GitHub did not take it, which stops nobody. */
  react(on: Reactable, content: Reaction): Promise<boolean>;
  /** Takes a label off. One that is gone, or that the token may not take off, stops nobody. */
  removeLabel(number: number, name: string): Promise<void>;
  /** Shows the boxes of the sticky comment unticked again, where an edit of it is the event. */
  untick(event: unknown): Promise<void>;
  /** The sticky comment of a thread, written by somebody who may write here. @throws AutopilotError `github_unavailable` */
  stickyOf(issue: number): Promise<MarkedComment | undefined>;
  /** Shows a run, from its first event to its last. */
  reporter(options: ReporterOptions): Reporter;
}

/** Workflow runs. */
interface WorkflowRuns {
  /** Undefined where there is none with this id, or the token may not look. */
  workflowRun(id: number): Promise<WorkflowRun | undefined>;
  /** When it was asked for, as ISO time to the second, however long it waited since; undefined where GitHub does not say. */
  askedAt(id: number): Promise<string | undefined>;
  /** Asks GitHub to cancel it. */
  cancelWorkflowRun(id: number): Promise<Cancelled>;
}

/** What was found beside a task. What cannot be read goes into the notes of the allowance, and stops no run. */
interface Surroundings {
  /** The newest comments, at most `pages` hundred; `count` is how many there are, where the event told. */
  readComments(
    allowance: Allowance,
    asked: { readonly number: number; readonly count: number | undefined; readonly pages: number },
  ): Promise<readonly Remark[]>;
  /** The newest remarks at lines of a pull request. */
  readLineComments(allowance: Allowance, number: number): Promise<readonly Remark[]>;
  readReviews(allowance: Allowance, number: number): Promise<readonly Remark[]>;
  /** An issue that a text says it closes. */
  readLinked(allowance: Allowance, number: number): Promise<readonly Remark[]>;
  /** The newest failed workflow run of this repository's own code on a commit; undefined where there is none. */
  failedRunOn(allowance: Allowance, wanted: FailedOn): Promise<number | undefined>;
  /** The logs of the jobs of a workflow run that failed, each as its end. */
  failedLogs(allowance: Allowance, workflowRunId: number): Promise<readonly JobLog[]>;
}

/** The repository on GitHub, as the token of the job reaches it. */
export interface GitHub extends People, Code, Threads, WorkflowRuns, Surroundings {}
