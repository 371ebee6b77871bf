import { z } from "zod";
import { type Phase, phases } from "./phase.ts";

/**
 * What a run is for: `deliver` a change as a pull request of its own, `check` somebody's pull request without writing
 * code, or `fix` it on its own branch.
 */
export const Aim = z.enum(["deliver", "check", "fix"]);
export type Aim = z.infer<typeof Aim>;

/**
 * How much of a check a job does: all of it, only what runs the code of the pull request (`gates`), or only what reads it
 * (`review`). The halves keep code of strangers and secrets apart.
 */
export const Half = z.enum(["whole", "gates", "review"]);
export type Half = z.infer<typeof Half>;

/** The pull request that a run is about, pinned when it began. */
export const Pull = z.strictObject({
  number: z.int().positive(),
  headRef: z.string(),
  headSha: z.string(),
  /** `owner/name` of where the head lies; empty where that repository is gone. */
  headRepository: z.string(),
  isFork: z.boolean(),
  baseRef: z.string(),
});
export type Pull = z.infer<typeof Pull>;

const checked: Record<Half, readonly Phase[]> = {
  whole: ["test", "verify", "review"],
  gates: ["test", "verify"],
  review: ["review"],
};

/** The phases that a run goes through, in their order. */
export function phasesToVisit({ aim, half }: { aim: Aim; half: Half }): readonly Phase[] {
  return aim === "check" ? checked[half] : phases;
}

/** The phases that a run shows: a check shows what its other half does as skipped. */
export function phasesToShow({ aim }: { aim: Aim }): readonly Phase[] {
  return aim === "check" ? checked.whole : phases;
}
