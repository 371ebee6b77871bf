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
