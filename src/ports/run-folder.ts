import type { Redact } from "../domain/redact.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { LedgerFile } from "./ledger.ts";

/** What lies in a folder under one path. `other`: a pipe, a socket, a device, or what cannot be looked at. */
export interface RunFile {
  readonly kind: "file" | "link" | "other";
  readonly bytes: number;
}

/** A run folder that anybody may have made. Nothing is followed out of it, and nothing in it is written. */
export interface RunFolder {
  /** Every file by its path within the folder, with forward slashes; folders themselves are none. */
  readonly all: ReadonlyMap<string, RunFile>;
  /** The path under which a file of the run lies here: an artifact writes some characters otherwise. */
  locate(path: string): string | undefined;
  /** The bytes of a regular file; undefined where there is none, or one that is larger than `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Buffer | undefined>;
  /** sha256 of a file as a manifest has it: of a link that of where it points to; undefined where it cannot be read. */
  digest(path: string): Promise<string | undefined>;
}

/** The folders in which the runs of this job lie on the runner. */
export interface RunFolders {
  /**
   * Opens the ledger of a run folder: an empty one, or the one that is there.
   * @throws AutopilotError `state_broken` with the line that does not hold, `state_newer`.
   */
  openLedger(folder: string, redact: Redact): LedgerFile;
  /** Lists a folder, with all that is below it. @throws where the folder itself cannot be read. */
  open(folder: string): Promise<RunFolder>;
  /** Writes `state.json`, whole or not at all. */
  writeState(folder: string, state: AutopilotState): Promise<void>;
  /** Hashes every file of a folder but the manifest itself and writes it: the last thing that is written there. */
  writeManifest(folder: string, run: Pick<AutopilotState, "key" | "repository">): Promise<void>;
}
