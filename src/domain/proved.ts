import { next } from "./next.ts";
import type { Proof } from "./proof.ts";
import type { AutopilotState } from "./state.ts";

/** The verdict of plan to review: a delivery that was refused takes nothing from what was shown. */
export function proved(state: AutopilotState): Proof["verdict"] {
  const last = state.phaseLog.findLast(({ phase }) => phase !== "deliver");
  const isThrough = last?.phase === "review" && last.outcome === "completed";
  if (isThrough && state.aim !== "check") {
    return {
      verdict: "ready",
      code: "proved",
      text: "Plan, code, test, verify and review are proved.",
    };
  }
  const step = next(state);
  if (step.kind === "end") {
    const { verdict, code, text } = step.ending;
    return { verdict, code, text };
  }
  return {
    verdict: "not_ready",
    code: "interrupted",
    text: `The run has not got past ${step.phase}.`,
  };
}
