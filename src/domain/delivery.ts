import type { AutopilotState } from "./state.ts";

/**
 * Whether nothing but the delivery is left of a run: it was proved for a job that delivers, or a delivery was begun and not
 * done. A run that was cancelled between review and delivery is not meant.
 */
export function waitsForDelivery({
  ending,
  phaseLog,
}: Pick<AutopilotState, "ending" | "phaseLog">): boolean {
  const last = phaseLog.at(-1);
  return (
    ending?.code === "to_deliver" || (last?.phase === "deliver" && last.outcome !== "completed")
  );
}
