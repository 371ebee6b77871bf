import type { TurnFailure } from "../../domain/verdict.ts";

/** Whether another turn would only meet the same refusal: no further one is begun then. */
export function isHopeless(failure: TurnFailure): boolean {
  return failure === "auth" || failure === "quota" || failure === "budget";
}
