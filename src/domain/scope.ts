import { z } from "zod";

/**
 * How far a job carries a run: the whole way, up to review without a push (`plan..review`), or the delivery alone
 * (`deliver`), which asks no model and runs no gate. The last two keep the model's key and the right to write apart.
 */
export const PhasesScope = z.enum(["whole", "plan..review", "deliver"]);
export type PhasesScope = z.infer<typeof PhasesScope>;

/**
 * How much of a check a job does: all of it, only what runs the code of the pull request (`gates`: test and verify, no key
 * is used), or only what reads it (`review`: read-only tools, no setup, no gates). The two keep code of strangers and
 * secrets apart.
 */
export const ChecksScope = z.enum(["all", "gates", "review"]);
export type ChecksScope = z.infer<typeof ChecksScope>;

/** What of a run is done here: which of its phases by the job that has it, and how much of a check by the run. */
export interface Scope {
  readonly phases: PhasesScope;
  readonly checks: ChecksScope;
}
