import { join } from "node:path";
import type { Commit } from "../../ports/workspace.ts";
import type { Checkout } from "./checkout.ts";
import type { Facts } from "./facts.ts";
import type { Git, GitCall } from "./git.ts";
import type { Standing } from "./standing.ts";

/** Where the run's own repository and its folders lie. */
export interface Places {
  readonly folder: string;
  readonly gitDir: string;
  /** Our index: outside the worktree, so that nothing which is done there can spoil it. */
  readonly index: string;
  readonly worktree: string;
  readonly rooms: string;
}

/** What all operations of one workspace share. */
export interface Ground {
  readonly git: Git;
  /** The same git on another repository of ours. */
  readonly gitIn: (facts: Facts) => Git;
  /** What git is told of the run's repository. */
  readonly facts: Facts;
  readonly places: Places;
  /** Author and committer of our commits. */
  readonly identity: { readonly name: string; readonly email: string };
  readonly checkout: Checkout;
  readonly base: Commit;
  readonly branch: string;
  /** The head of the pull request that the run began at: the remote has it, so no bundle needs it. */
  readonly pullHead: string | undefined;
  readonly remoteUrl: string;
  /** Leaves the object files of the checkout with the times that they had. */
  readonly restoreTimes: () => Promise<void>;
  readonly standing: Standing;
}

/** Where everything lies under the folder of a workspace. */
export function placesIn(folder: string): Places {
  return {
    folder,
    gitDir: join(folder, "run.git"),
    index: join(folder, "index"),
    worktree: join(folder, "worktree"),
    rooms: join(folder, "rooms"),
  };
}

/** The commit that the next one goes on top of. */
export function tip({ standing, base }: Ground): Commit {
  return standing.head ?? base;
}

/** The tree that the worktree goes back to. */
export function settledTree(ground: Ground): string {
  return ground.standing.laid ?? tip(ground).tree;
}

/** For commands that read files' contents: a partial clone fetches what it left out. */
export function readingBlobs({ checkout }: Pick<Ground, "checkout">): GitCall {
  return checkout.partial ? { remote: true } : {};
}

/** Private ref of the uncommitted state. */
export const snapshotRef = "refs/omk/snapshot";

/** Full name of the run's branch. */
export function branchRef({ branch }: Pick<Ground, "branch">): string {
  return `refs/heads/${branch}`;
}
