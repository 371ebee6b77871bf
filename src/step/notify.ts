import type { Notification } from "../ports/notification.ts";
import type { Showing } from "./showing.ts";
import type { StepContext } from "./step-context.ts";

/** Tells `notify-url`, where there is one; what became of it is recorded and fails nothing. */
export async function notify(
  step: StepContext,
  show: Showing,
  what: () => Notification | undefined,
): Promise<void> {
  const url = step.inputs["notify-url"];
  const notification = url === "" ? undefined : what();
  if (notification === undefined) return;
  const format = show.state().policy.notify_format;
  const sent = await step.notifier({ url, format }).notify(notification);
  show.record({ type: "notified", notification: notification.event, ...sent });
}
