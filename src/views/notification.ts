import { phases } from "../domain/phase.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Notification } from "../ports/notification.ts";
import { cut, oneLine } from "./text.ts";

/** Says that a run began. */
export function startedNotification({ key, task }: AutopilotState): Notification {
  return { event: "AutopilotStarted", name: key, task: cut(oneLine(task.title || task.text), 200) };
}

/** Says how a run ended; undefined while it goes on, be it in a job that delivers. */
export function endedNotification(state: AutopilotState): Notification | undefined {
  const { ending, key, phase } = state;
  if (ending === undefined || ending.code === "to_deliver") return undefined;
  if (ending.verdict === "ready" || ending.verdict === "no_change") {
    return {
      event: "AutopilotComplete",
      name: key,
      duration_secs: Math.round(state.activeMs / 1000),
      phases_completed: phases.filter((phase) =>
        state.phaseLog.some((entry) => entry.phase === phase && entry.outcome === "completed"),
      ).length,
    };
  }
  const error = cut(oneLine(`${ending.verdict} (${ending.code}): ${ending.text}`), 500);
  return { event: "AutopilotFailed", name: key, phase, error };
}
