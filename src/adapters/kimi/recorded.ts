import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonOf } from "../../domain/json.ts";
import type { Agent, TurnRequest, TurnResult } from "../../ports/agent.ts";
import { TurnRecord } from "./record.ts";

/**
 * An agent that answers from the recorded turns of a run folder, without a model. Nothing in the step calls it: it stays
 * for replay.
 */
export function recordedAgent(runFolder: string): Agent {
  return {
    turn: (request) => answer(request, runFolder),
    checkpoint: async () => {},
  };
}

async function answer<T>(request: TurnRequest<T>, runFolder: string): Promise<TurnResult<T>> {
  if (request.signal.aborted)
    return { outcome: "killed", text: "The turn was cancelled.", durationMs: 0 };
  const file = `turns/${request.turn}/result.json`;
  const text = await readFile(join(runFolder, file), "utf8").catch(() => undefined);
  if (text === undefined)
    return lost(`There is no ${file}: turn ${request.turn} was not recorded to its end.`);
  const record = TurnRecord.safeParse(jsonOf(text));
  if (!record.success) return lost(`${file} is not readable: ${record.error.message}`);
  const { outcome, value, text: said = "", session, durationMs } = record.data;
  if (outcome !== "submitted") return { outcome, text: said, session, durationMs };
  const parsed = request.result.safeParse(value);
  if (!parsed.success)
    return lost(`The recorded result of turn ${request.turn} does not fit what is asked for.`);
  return { outcome, value: parsed.data, session, durationMs };
}

function lost(text: string): TurnResult<never> {
  return { outcome: "tool_setup", text, durationMs: 0 };
}
