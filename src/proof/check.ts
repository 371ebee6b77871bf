import type { Spot } from "../domain/spot.ts";

/** What was looked at. */
export type CheckName =
  | "manifest"
  | "ledger"
  | "run"
  | "state"
  | "seal"
  | "proof"
  | "evidence"
  | "judgement"
  | "verdict"
  | "digest"
  | "clone"
  | "trees"
  | "commands"
  | "gates";

/**
 * One line of the report. `differs`: what was recorded is whole, and the version that looks at it judges otherwise than the one
 * that made it. `skipped`: another check that it stands on has failed.
 */
export interface Check {
  readonly name: CheckName;
  readonly status: "holds" | "differs" | "fails" | "skipped";
  /** What holds, what does not, or why it was not looked at; one sentence. */
  readonly text: string;
  readonly spots: readonly Spot[];
}

/** A check that fails where there is a spot. */
export function checked(
  name: CheckName,
  spots: readonly Spot[],
  text: { readonly holds: string; readonly fails: string },
): Check {
  return spots.length === 0
    ? { name, status: "holds", text: text.holds, spots }
    : { name, status: "fails", text: text.fails, spots };
}

/** A check that could not be made. */
export function skipped(name: CheckName, because: string): Check {
  return { name, status: "skipped", text: because, spots: [] };
}

/** Whether a check leaves what was recorded whole. */
export function isWhole({ status }: Check): boolean {
  return status === "holds" || status === "differs";
}
