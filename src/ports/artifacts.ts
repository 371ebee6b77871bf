import type { Build } from "../domain/action.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Refusal } from "./github.ts";
import type { Store } from "./store.ts";

/** An artifact that a workflow run of this repository's own code left. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly isExpired: boolean;
  /** `sha256:<hex>` of the zip file, where GitHub knows it. */
  readonly digest: string | undefined;
  readonly workflowRunId: number;
}

/** Which artifacts are listed: all of the repository, newest first, those of one workflow run, or those of exactly one name. */
export interface ArtifactsAsked {
  readonly workflowRunId?: number;
  readonly name?: string;
  /** Counted from 1; a hundred artifacts each. */
  readonly page: number;
}

/** What of a page is this repository's own. */
export interface ArtifactPage {
  readonly artifacts: readonly ListedArtifact[];
  readonly isLast: boolean;
}

/** Lists artifacts, or says how GitHub refuses it. */
export type ListArtifacts = (asked: ArtifactsAsked) => Promise<ArtifactPage | Refusal>;

/** What the name of a state artifact says. */
export interface StateName {
  readonly key: string;
  readonly workflowRunId: number;
  readonly attempt: number;
  /** Counted from 1 within a job; the newest of two artifacts is told by their ids. */
  readonly seq: number;
}

/** A saved state as GitHub lists it. A hint: only its content decides whether it is one. */
export interface StateArtifact extends StateName {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** `sha256:<hex>` of the zip file, where GitHub knows it. */
  readonly digest: string | undefined;
}

/** A run that left states, the newest state first. */
export interface FoundRun {
  readonly key: string;
  readonly artifacts: readonly StateArtifact[];
}

/** Which run is to be found. */
export interface StateQuery {
  /** Id of a workflow run, a run key, or `latest`. */
  readonly from: string;
  /** Beginnings of the keys that count for `latest` and for a workflow run, such as `i12-`; empty: all. */
  readonly prefixes: readonly string[];
}

/** Which run is fetched, and where to. */
export interface StateFetch {
  readonly run: FoundRun;
  /** The run folder; what is there is replaced. */
  readonly folder: string;
  /** The build that takes the run up. */
  readonly build: Build;
  /** Told of each state that was passed over, in words. */
  readonly onBroken: (text: string) => void;
}

/** What is saved. */
export interface StoreOptions {
  readonly folder: string;
  readonly state: () => AutopilotState;
  /** Brings into the folder what lies elsewhere: the agent's conversations, the workspace's bundle. */
  readonly prepare: () => Promise<void>;
  /** Told once for each kind of failure. */
  readonly onFailure: (text: string, mend: string) => void;
}

/** Keeps the run folder as artifacts of the workflow run. */
export interface ArtifactStore extends Store {
  /** Saves from here on every five minutes. */
  start(): void;
  stop(): void;
  /** Name of the newest artifact that went up; undefined before the first. */
  readonly artifact: string | undefined;
}

/** What jobs of this repository leave for each other. */
export interface Artifacts {
  /**
   * The runs that left a state, the newest first.
   * @throws AutopilotError `state_missing` saying where it was looked for, `github_unavailable`.
   */
  findState(query: StateQuery): Promise<readonly FoundRun[]>;
  /**
   * Fetches the newest state of a run that holds what it should: manifest, chain, repository, version.
   * @throws AutopilotError of the newest one when none does, mostly `state_broken`; `state_newer`, since an older state than the
   * newest would lose what a later version did.
   */
  fetchState(fetch: StateFetch): Promise<StateArtifact>;
  /** The store of a run's folder under this job's name. */
  store(options: StoreOptions): ArtifactStore;
  /** How many tallies of something there are, up to a hundred; undefined where GitHub does not say. */
  countTallies(of: string): Promise<number | undefined>;
  /** One more of each. What fails is not counted, and stops nobody. */
  tally(of: readonly string[], retentionDays: number | undefined): Promise<void>;
}
