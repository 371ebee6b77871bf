import type { Remembered } from "./remembered.ts";

/** A home and a folder for temporary files that are a room's own. */
export interface Homes {
  readonly home: string;
  readonly temp: string;
  readonly remembered: Remembered;
  /** The folders in which these lie, and the store that they share. */
  readonly folders: readonly string[];
}
