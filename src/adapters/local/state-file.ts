import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AutopilotError } from "../../domain/errors.ts";
import type { Event } from "../../domain/event.ts";
import { fold } from "../../domain/fold.ts";
import { jsonOf } from "../../domain/json.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { stateName, stateText } from "../../domain/state-text.ts";
import { writeWhole } from "./files.ts";

/** Writes `state.json`, whole or not at all. */
export async function writeState(folder: string, state: AutopilotState): Promise<void> {
  await writeWhole(join(folder, stateName), stateText(state));
}

/**
 * Checks that `state.json` is the fold of the ledger up to the event at which it was written: after a crash the
 * ledger may have gone on. A folder without one passes.
 * @throws AutopilotError `state_broken`.
 */
export async function checkState(folder: string, events: readonly Event[]): Promise<void> {
  const file = join(folder, stateName);
  if (!existsSync(file)) return;
  const text = await readFile(file, "utf8");
  const seq = seqOf(text);
  if (seq === undefined || seq > events.length) throw broken("it does not belong to this ledger");
  const state = fold(events.slice(0, seq));
  if (state === undefined || stateText(state) !== text)
    throw broken(`it is not what the first ${seq} events come to`);
}

const Numbered = z.object({ seq: z.int().positive() });

function seqOf(text: string): number | undefined {
  return Numbered.safeParse(jsonOf(text)).data?.seq;
}

function broken(why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `state.json is broken: ${why}.`,
    mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
  });
}
