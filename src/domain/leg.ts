import { z } from "zod";
import type { AutopilotState } from "./state.ts";

/**
 * How far a job carries a run: the whole way, up to review without a push (`plan..review`), or the delivery alone
 * (`deliver`), which asks no model and runs no gate. The last two keep the model's key and the right to write apart.
 */
export const Leg = z.enum(["whole", "plan..review", "deliver"]);
export type Leg = z.infer<typeof Leg>;

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
