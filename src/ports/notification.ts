import type { Policy } from "../domain/policy.ts";

/** What is sent to `notify-url`, in omk's own form: tagged by `event`. */
export type Notification =
  | { readonly event: "AutopilotStarted"; readonly name: string; readonly task: string }
  | {
      readonly event: "AutopilotComplete";
      readonly name: string;
      readonly duration_secs: number;
      readonly phases_completed: number;
    }
  | {
      readonly event: "AutopilotFailed";
      readonly name: string;
      readonly phase: string;
      readonly error: string;
    };

/** What became of a notification, in words that never hold its address. */
export interface Sent {
  readonly ok: boolean;
  readonly text: string;
}

/** The webhook that is told. */
export interface Webhook {
  /** Its address: a secret, because whoever has it can post there. */
  readonly url: string;
  /** Told by the host where it is not given. */
  readonly format?: Policy["notify_format"];
}

/** Tells a webhook about a run. */
export interface Notifier {
  /** Sends once, for at most five seconds; never throws. */
  notify(notification: Notification): Promise<Sent>;
}
