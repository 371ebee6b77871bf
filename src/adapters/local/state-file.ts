import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Build, isSameBuild } from "../../domain/action.ts";
import { AutopilotError } from "../../domain/errors.ts";
import type { Event } from "../../domain/event.ts";
import { fold } from "../../domain/fold.ts";
import { type AutopilotState, makerOf } from "../../domain/state.ts";
import { cachedState, stateName, stateText } from "../../domain/state-text.ts";
import { writeWhole } from "./files.ts";

/** Largest `state.json` that is read, in bytes: ten times that of any run. */
const mostBytes = 64 * 1024 * 1024;

/** Writes `state.json`, whole or not at all. */
export async function writeState(folder: string, state: AutopilotState): Promise<void> {
  await writeWhole(join(folder, stateName), stateText(state));
}

/**
 * Checks that `state.json` is the fold of the ledger up to the event at which it was written, where this very build wrote
 * it. That of another one is a cache of its own, and is written anew. A folder without one passes.
 * @throws AutopilotError `state_broken`.
 */
export async function checkState(
  folder: string,
  events: readonly Event[],
  build: Build,
): Promise<void> {
  const file = join(folder, stateName);
  if (!existsSync(file)) return;
  if ((await stat(file)).size > mostBytes) throw broken("it is larger than any state");
  const text = await readFile(file, "utf8");
  const found = cachedState(text, events);
  const last = fold(events);
  if (found === undefined || last === undefined) throw broken("it does not belong to this ledger");
  const { seq, state } = found;
  // Whose job wrote it: the file itself could name an event from before there was one.
  if (isSameBuild(makerOf(last), build) && stateText(state) !== text)
    throw broken(`it is not what the first ${seq} events come to`);
}

function broken(why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `state.json is broken: ${why}.`,
    mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
  });
}
