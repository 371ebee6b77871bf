/** What a process in a cage sees of the machine, in absolute paths without links. Everything else is there, and read-only. */
export interface Cage {
  /** Folders that are empty there. */
  readonly hidden: readonly string[];
  /** What is there as it is within hidden folders, and cannot be written. */
  readonly readable: readonly string[];
  /** What may be written. */
  readonly writable: readonly string[];
}

/** A cage, and the bubblewrap that makes it. */
export interface Caged {
  /** Path of bubblewrap. */
  readonly bwrap: string;
  readonly cage: Cage;
}

/** Where on the machine lies what a cage must not show, and what it has to show all the same. */
export interface Grounds {
  /** The user's home, with whatever credentials are in it. */
  readonly home: string;
  /** Folder of the job for temporary files: the runner's own files, run folders, rooms and homes of others. */
  readonly temp: string;
  /** The user's checkout, with the token that may lie in its configuration. */
  readonly checkout: string;
  readonly path: string;
  /** Files and folders that are to be there although they lie in one of these: tools, objects that a repository borrows. */
  readonly keep: readonly string[];
}

/** How the cages of a run are made. */
export interface Caging {
  /** Path of bubblewrap. */
  readonly bwrap: string;
  readonly grounds: Grounds;
}

/** What of the machine decides whether there can be a cage. */
export interface CageFacts {
  /** As `process.platform` has it. */
  readonly platform: string;
  /** Where bubblewrap is; undefined where PATH does not lead to it. */
  readonly bwrap: string | undefined;
  /** What bubblewrap said when it could make no cage; undefined where it could. */
  readonly complaint: string | undefined;
}

/** The same cages with more that is to be there. */
export function keeping({ bwrap, grounds }: Caging, more: readonly string[]): Caging {
  return { bwrap, grounds: { ...grounds, keep: [...grounds.keep, ...more] } };
}
