import { readBuild } from "../adapters/local/build-file.ts";
import type { Build } from "../domain/action.ts";

/** What this `omk` was built from: its bundle lies in a folder of that of the action. */
export function buildHere(): Build {
  return readBuild(`${import.meta.dirname}/..`);
}
