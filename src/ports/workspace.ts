import type { ChangedFile } from "../domain/event.ts";
import type { ComparedFile } from "../domain/lines-elsewhere.ts";

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
