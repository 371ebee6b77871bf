import { z } from "zod";
import { type Phase, phases } from "./phase.ts";
import type { ChecksScope, Scope } from "./scope.ts";

/**
 * What a run is for: `deliver` a change as a pull request of its own, `check` somebody's pull request without writing
 * code, or `fix` it on its own branch.
 */
export const Aim = z.enum(["deliver", "check", "fix"]);
export type Aim = z.infer<typeof Aim>;

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

const checked: Record<ChecksScope, readonly Phase[]> = {
  all: ["test", "verify", "review"],
  gates: ["test", "verify"],
  review: ["review"],
};

/** The phases that a run goes through, in their order. */
export function phasesToVisit({
  aim,
  scope,
}: {
  aim: Aim;
  scope: Pick<Scope, "checks">;
}): readonly Phase[] {
  return aim === "check" ? checked[scope.checks] : phases;
}

/** The phases that a run shows: a check shows what is out of its scope as skipped. */
export function phasesToShow({ aim }: { aim: Aim }): readonly Phase[] {
  return aim === "check" ? checked.all : phases;
}
