import type { Commit, Taken } from "../../ports/workspace.ts";

/** What changes while the run goes on: one writer, the workspace. */
export interface Standing {
  head: Commit | undefined;
  /** The last snapshot that still says more than head. */
  snapshot: Commit | undefined;
  /** Tree of an earlier job's uncommitted work that lies in the worktree, until it is committed. */
  laid: string | undefined;
  /** What became of the pull request that the workspace was to begin at. */
  taken: Taken | undefined;
}
