import type { TurnResult } from "../../ports/agent.ts";
import type { Attempt } from "./attempt.ts";
import { classify } from "./classify.ts";
import { type Finished, keepConversation } from "./run-kimi.ts";
import { readWire, sessionIn } from "./session-files.ts";
import { wireFacts } from "./wire.ts";

type Unmeasured<R> = R extends unknown ? Omit<R, "durationMs"> : never;

/** What one process came to. */
export type Attempted<T> = Unmeasured<TurnResult<T>>;

/** Weighs what is known of a process that is gone, and keeps its conversation. */
export async function outcomeOf<T>(
  attempt: Attempt<T>,
  { exit, output, complaint }: Finished,
): Promise<Attempted<T>> {
  const { request, context, lane, home } = attempt;
  const session = await keepConversation(attempt);
  const submitted = lane.result();
  const failed = classify({
    exit,
    gateway: lane.facts(),
    wire: wireFacts(await readWire(await sessionIn(home.kimi))),
    resumeHint: output.resumeHint(),
    submitted: submitted !== undefined,
    complaint,
    stderr: output.stderrTail(),
    idleMs: request.idleMs,
    wallMs: request.wallMs,
  });
  if (failed === undefined && submitted !== undefined)
    return { outcome: "submitted", value: submitted.value, session };
  const { outcome, text } = failed ?? { outcome: "no_result", text: "Kimi handed in no result." };
  return { outcome, text: context.redact(text, `turns/${request.turn}/result.json`), session };
}
