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
