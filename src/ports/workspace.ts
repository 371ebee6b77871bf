import type { ChangedFile } from "../domain/event.ts";

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
  /** Commits everything in the worktree on top of head; undefined when nothing changed. */
  commit(message: string): Promise<Commit | undefined>;
  /** The change from base to head. */
  change(): Promise<Change>;
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
