import { type Action, type Build, isSameBuild, nameOfAction } from "../domain/action.ts";
import type { Spot } from "../domain/spot.ts";
import { type Check, type CheckName, checked } from "./check.ts";

/** Who made what is checked, and who looks at it. */
export interface Judging {
  readonly maker: Action | undefined;
  readonly judge: Build;
}

/** Whether what was recorded has to be what is computed here: byte by byte, as only the same build can ask. */
export function isStrict({ maker, judge }: Judging): boolean {
  return isSameBuild(maker, judge);
}

/**
 * A check of what is computed again here: it fails where it is not what the same build recorded. Where another one did,
 * that is no sign of tampering, and is said as what it is.
 */
export function recomputed(
  name: CheckName,
  spots: readonly Spot[],
  { text, judging }: { readonly text: { holds: string; fails: string }; readonly judging: Judging },
): Check {
  if (spots.length === 0 || isStrict(judging)) return checked(name, spots, text);
  const { maker, judge } = judging;
  return {
    name,
    status: "differs",
    text: `made by ${nameOfAction(maker)}, judged here by ${nameOfAction(judge)}: differs in ${placesOf(spots)}`,
    spots,
  };
}

/** Most places that the line itself names. */
const mostNamed = 3;

function placesOf(spots: readonly Spot[]): string {
  const named = spots.slice(0, mostNamed).map(({ place, file }) => place ?? file);
  const rest = spots.length - named.length;
  return `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
