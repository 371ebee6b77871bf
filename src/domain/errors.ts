import { type Code, type Ending, Verdict } from "./verdict.ts";

/**
 * Thrown for everything that stops a run: carries the ending that a user reads.
 * `cause` holds the lower error whenever there is one.
 */
export class AutopilotError extends Error {
  readonly ending: Ending;

  constructor(ending: Ending, options?: ErrorOptions) {
    super(ending.text, options);
    this.name = "AutopilotError";
    this.ending = ending;
  }

  get code(): Code {
    return this.ending.code;
  }
}

/** Turns anything thrown into an ending: ours as it is, the rest as `failed_infra internal`. */
export function endingOf(error: unknown): Ending {
  if (error instanceof AutopilotError) return error.ending;
  const text = error instanceof Error ? error.message : String(error);
  return {
    verdict: Verdict.enum.failed_infra,
    code: "internal",
    text: `The action failed unexpectedly: ${text}`,
    mend: "Resume the run. If it happens again, report it with the state artifact of this run.",
  };
}
