/** A place in a run folder where something does not hold, and what that means. */
export interface Spot {
  /** Path within the folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Offset of the first byte that is not what it should be. */
  readonly byte?: number;
  /** Number of the event in the ledger. */
  readonly seq?: number;
  /** Where in a file of JSON, as `changed[0].test`. */
  readonly place?: string;
  /** One sentence. It may hold what a stranger wrote: make it harmless before it is shown. */
  readonly text: string;
}
