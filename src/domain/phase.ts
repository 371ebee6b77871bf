import { z } from "zod";

/** The six phases in their order. */
export const phases = ["plan", "code", "test", "verify", "review", "deliver"] as const;

/** One of the six phases of a run. */
export const Phase = z.enum(phases);
export type Phase = z.infer<typeof Phase>;
