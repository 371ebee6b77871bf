import { passesWithTime, resetAt } from "../domain/resumable.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Code, Ending } from "../domain/verdict.ts";
import { verdictHead } from "./outcome.ts";
import { at } from "./words.ts";

/** What the run is doing or how it ended, as a few words. */
export function headline(state: AutopilotState): string {
  const { ending } = state;
  if (ending !== undefined) return `### ${ended(state, ending)}`;
  const last = state.phaseLog.at(-1);
  if (last === undefined) return `### ▶ Starting since ${at(state.startedAt)}`;
  if (last.outcome !== "open")
    return `### ▶ Between phases since ${at(last.completedAt ?? state.updatedAt)}`;
  const visit = last.visit === 1 ? "" : ` (visit ${last.visit})`;
  return `### ▶ ${last.phase} is running${visit} since ${at(last.startedAt)}`;
}

function ended(state: AutopilotState, ending: Ending): string {
  const { verdict, code } = ending;
  const waits = waitsFor.get(code);
  if (verdict === "blocked_on_human" && waits !== undefined) return `○ ${waits}`;
  return `${verdictHead[verdict]}${until(ending)}${where(state, ending)}`;
}

function where({ phase }: AutopilotState, { verdict, code }: Ending): string {
  if (code === "to_deliver") return ": waits for its delivery";
  return verdict === "ready" || verdict === "no_change" ? "" : `: stopped in ${phase}`;
}

/** What a person has to do is said before where the run stands. */
const waitsFor: ReadonlyMap<Code, string> = new Map([
  ["plan_to_approve", "The plan waits for an approval"],
  ["expectations_changed", "Changed tests wait for an approval"],
  ["question", "A question waits for an answer"],
]);

/** When it goes on, where the model's server said so. */
function until(ending: Ending): string {
  const reset = passesWithTime(ending) ? resetAt(ending) : undefined;
  return reset === undefined ? "" : ` until ${at(reset)}`;
}
