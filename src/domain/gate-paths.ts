import type { Gate } from "./gate.ts";
import { matcherOf } from "./path-patterns.ts";

/**
 * Why a gate is not asked about a change: none of its `paths` is touched. Undefined where it runs. `changed` are paths from
 * the root of the repository, of a renamed file the old one as well.
 */
export function whyNotTouched(
  { paths }: Pick<Gate, "paths">,
  changed: readonly string[],
): string | undefined {
  if (paths === undefined || changed.some(matcherOf(paths))) return undefined;
  const list = paths.map((pattern) => `\`${pattern}\``).join(", ");
  return `The change touches nothing that \`paths\` of this gate names (${list}).`;
}
