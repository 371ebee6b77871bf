import type { TurnRequest, TurnResult } from "../../ports/agent.ts";
import { begin, resume } from "./begin.ts";
import { storeOutcome, storePrompt } from "./record.ts";
import type { TurnContext } from "./turn-context.ts";

/**
 * Runs one turn. A conversation that cannot go on begins anew, since the prompt has everything.
 * Throws when the tools could not be installed.
 */
export async function runTurn<T>(
  request: TurnRequest<T>,
  context: TurnContext,
): Promise<TurnResult<T>> {
  const began = performance.now();
  await context.tools;
  await storePrompt(request, context);
  const { resumes } = request;
  const resumed = resumes === undefined ? undefined : await resume(request, context, resumes);
  const attempted = resumed ?? (await begin(request, context));
  const result: TurnResult<T> = { ...attempted, durationMs: Math.round(performance.now() - began) };
  await storeOutcome(request, result, context);
  return result;
}
