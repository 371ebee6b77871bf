import { z } from "zod";
import type { Event } from "./event.ts";
import { fold } from "./fold.ts";
import { jsonOf } from "./json.ts";
import type { AutopilotState } from "./state.ts";

/** Name of the folded state in a run folder. */
export const stateName = "state.json";

/** Text of `state.json`: the fold of the ledger, for people and tools. */
export function stateText(state: AutopilotState): string {
  return `${JSON.stringify(state, null, 2)}\n`;
}

const Numbered = z.object({ seq: z.int().positive() });

/** Whether a text is laid out as `state.json`, `proof.json` and `findings.sarif` are: it says each thing once, and nothing beside. */
export function isLaidOut(text: string): boolean {
  return text === `${JSON.stringify(jsonOf(text), null, 2)}\n`;
}

/**
 * What the ledger comes to up to the event at which a `state.json` was written: after a crash the ledger may have gone on.
 * Undefined for a text that does not say, or that names an event which the ledger does not have.
 */
export function cachedState(
  text: string,
  events: readonly Event[],
): { readonly seq: number; readonly state: AutopilotState } | undefined {
  const seq = Numbered.safeParse(jsonOf(text)).data?.seq;
  if (seq === undefined || seq > events.length) return undefined;
  const state = fold(events.slice(0, seq));
  return state === undefined ? undefined : { seq, state };
}
