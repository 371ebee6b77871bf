import type { ChangedFile } from "../domain/changed-file.ts";
import type { ComparedFile } from "../domain/lines-elsewhere.ts";
import type { Code } from "../domain/verdict.ts";

/** A commit that the action made. */
export interface Commit {
  readonly commit: string;
  readonly tree: string;
}

/** The change of the run against its base. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** Unified diff with rename detection, binary files named only. */
  readonly patch: string;
}

/** One file that differs between base and head, as git records it. */
export interface Entry {
  readonly path: string;
  /** Where a renamed file was. */
  readonly from?: string | undefined;
  readonly operation: ChangedFile["operation"];
  /** git's mode, such as `100644`, `100755`, `120000` (link), `160000` (submodule); absent on the side where there is none. */
  readonly oldMode?: string | undefined;
  readonly newMode?: string | undefined;
  /** git holds it for binary. */
  readonly binary: boolean;
  /** Of the file at head; absent where it is deleted or a submodule. */
  readonly bytes?: number | undefined;
}

/** One path of a composed tree: as another tree has it (also where that is not at all), with this text, or not at all. */
export type Overlay =
  | { readonly path: string; readonly from: string }
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly absent: true };

/** A fresh checkout of one tree: no untracked, no ignored file. Removed when disposed. */
export interface CleanRoom extends AsyncDisposable {
  readonly path: string;
}

/** What pushing came to. `moved`: the branch is not where we left it. `refused`: the remote said no. */
export type PushResult =
  | { readonly kind: "pushed" }
  | { readonly kind: "moved"; readonly text: string }
  | { readonly kind: "refused"; readonly text: string };

/** The run's own repository and worktree; the user's checkout is never written. */
export interface Workspace {
  /** Where the agent and the gates work. */
  readonly path: string;
  /**
   * Commits everything in the worktree on top of head, or of where the run began, so that its earlier commits are in no
   * history; undefined when nothing changed.
   */
  commit(message: string, on?: "head" | "start"): Promise<Commit | undefined>;
  /** The change from base to head. */
  change(): Promise<Change>;
  /** Messages and patches of the run's own commits, one by one: what a push would show. */
  history(): Promise<string>;
  /** Unified diff between two trees, as in `change`; for a reviewer who has seen the first one. */
  diff(from: string, to: string): Promise<string>;
  /** What differs between base and head, path by path; renames are told apart. */
  entries(): Promise<readonly Entry[]>;
  /** Which of these files differ between head and the pull request that the run began at, and at which lines. */
  compareWithPull(paths: readonly string[]): Promise<readonly ComparedFile[]>;
  /** The tree of base. */
  readonly baseTree: string;
  /** Paths of all files in a tree. */
  list(tree: string): Promise<readonly string[]>;
  /** Text of a file in a tree (the target of a link as it stands); undefined where there is none. */
  read(tree: string, path: string): Promise<string | undefined>;
  /** A tree with these paths replaced; the same tree for the same content. */
  compose(tree: string, overlay: readonly Overlay[]): Promise<string>;
  /** Files that setup left are the run's own business: ignored from here on, and tracked files put back. */
  settleSetup(): Promise<void>;
  /** Puts the worktree back to head after gates ran in it; ignored files stay. */
  settleGates(): Promise<void>;
  cleanRoom(tree: string): Promise<CleanRoom>;
  /** Moves the branch from `expect` (undefined: it must not exist) to `commit`. */
  push(branch: string, commit: string, expect: string | undefined): Promise<PushResult>;
  /** An empty commit on base, where check runs live until there is a change; the same for the same message and ISO time. */
  startCommit(message: string, at: string): Promise<string>;
  /** Deletes the branch if it is still at `expect`. */
  deleteBranch(branch: string, expect: string): Promise<PushResult>;
}

/** The remote and the token that opens it. */
export interface Credential {
  readonly url: string;
  readonly token: string | undefined;
}

/** The pull request that a workspace begins at: its head as it is, or merged into base. */
export interface PullHead {
  readonly number: number;
  /** The commit, pinned; whatever the pull request's ref shows by now. */
  readonly sha: string;
  readonly begin: "head" | "merge";
}

/** What an earlier job left. */
export interface Restore {
  /** Its bundle, where it had anything to bundle. */
  readonly bundle: string | undefined;
  /** The last commit that the ledger knows. */
  readonly head: string | undefined;
  /** Whether its uncommitted work comes back too. */
  readonly snapshot: boolean;
}

/** Where a workspace comes from and where it is made. */
export interface WorkspaceOptions {
  /** The user's checkout. It is only read. */
  readonly checkout: string;
  /** Made for this workspace alone, outside the run folder. What is there is removed. */
  readonly folder: string;
  readonly base: string;
  readonly branch: string;
  readonly remote: Credential;
  /** Author and committer of our commits. */
  readonly identity: { readonly name: string; readonly email: string };
  readonly env: Readonly<Record<string, string>>;
  /** Begins at a pull request's head, or at its merge into base, and not at base. */
  readonly pull?: PullHead | undefined;
  readonly restore?: Restore | undefined;
  /** Only commits are opened: no file is laid out, and nothing uncommitted is saved. */
  readonly bare?: boolean;
  readonly signal: AbortSignal;
}

/** What the base commit holds. */
export interface BaseFiles {
  /** Text of a file in the base commit; undefined where there is none. A link within base is followed. */
  readBase(path: string): Promise<string | undefined>;
  /** Paths of all files in the base commit. */
  listBase(): Promise<readonly string[]>;
}

/** Where the workspace begins; `conflict`: the two cannot be merged without a person. */
export type Taken =
  | ({ readonly kind: "taken" } & Commit)
  | { readonly kind: "conflict"; readonly files: readonly string[] };

/** The workspace as a step sees it: with base to read from, and what saving needs. */
export interface RunWorkspace extends Workspace, BaseFiles {
  readonly base: Commit;
  /** The last commit of the run; undefined before the first. */
  readonly head: Commit | undefined;
  /** What became of the pull request that it was to begin at. */
  readonly taken: Taken | undefined;
  /** Folders that git in the worktree reads objects from: a sandbox has to let them be read. */
  readonly objectStores: readonly string[];
  /** Records the uncommitted state of the worktree for the next bundle, without touching it. */
  snapshot(): Promise<void>;
  /** Writes what the run has beyond base; false, and no file, when that is nothing. */
  bundle(file: string): Promise<boolean>;
}

/** What the base is looked up with. */
export interface BaseQuestion {
  readonly checkout: string;
  readonly remote: Credential;
  /** Branch by name; undefined asks the remote for its default branch. */
  readonly ref: string | undefined;
  /** Commit that is pinned already: the remote is asked for nothing but a missing name. */
  readonly sha: string | undefined;
  readonly env: Readonly<Record<string, string>>;
}

/** A branch at the commit that it was at when it was looked up. */
export interface Base {
  readonly ref: string;
  readonly sha: string;
}

/** The base of a run, or what is missing, in words, and how to mend it. */
export type BaseAnswer =
  | Base
  | { readonly missing: string; readonly code: Code; readonly mend: string };

/** The git of the runner: finds the base of a run, and opens the workspace of one beside the user's checkout. */
export interface Git {
  /** The base branch's commit at the remote as it is now: a checkout may be older, detached, or of another ref. */
  findBase(question: BaseQuestion): Promise<BaseAnswer>;
  /**
   * Makes the run's own repository and its worktree, at base or where an earlier job was.
   * @throws AutopilotError `checkout_missing`, `base_missing`, `state_broken`, `tools_missing`, `cancelled`.
   */
  open(options: WorkspaceOptions): Promise<RunWorkspace>;
  /** Opens the base commit for reading alone. @throws AutopilotError as `open`. */
  openBase(options: WorkspaceOptions): Promise<BaseFiles>;
  /** Takes hold of the workspace that a process which is gone has left, as it lies there. @throws AutopilotError as `open`. */
  reopen(
    options: WorkspaceOptions,
    head: Commit | undefined,
  ): Promise<Pick<RunWorkspace, "snapshot" | "bundle">>;
}
