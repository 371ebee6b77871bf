import picomatch from "picomatch";
import type { Gate } from "./gate.ts";

/**
 * Why a gate is not asked about a change: none of its `paths` is touched. Undefined where it runs. `changed` are paths from
 * the root of the repository, of a renamed file the old one as well; a pattern that begins with `!` takes files out again.
 */
export function whyNotTouched(
  { paths }: Pick<Gate, "paths">,
  changed: readonly string[],
): string | undefined {
  if (paths === undefined) return undefined;
  const without = paths
    .filter(isExcluding)
    .map((pattern) => pattern.slice(1))
    .filter((pattern) => pattern !== "");
  const wanted = paths.filter((pattern) => !isExcluding(pattern)).map(fromRoot);
  const matches = picomatch(wanted.length === 0 ? ["**"] : wanted, {
    dot: true,
    ignore: without.map(fromRoot),
  });
  if (changed.some((path) => matches(path))) return undefined;
  const list = paths.map((pattern) => `\`${pattern}\``).join(", ");
  return `The change touches nothing that \`paths\` of this gate names (${list}).`;
}

/** `!(a|b)` is a pattern of its own. */
function isExcluding(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}

/** `./web/**` and `web/` are how people write what git calls `web/**`. */
function fromRoot(pattern: string): string {
  const bare = pattern.replace(/^(?:\.?\/)+/, "");
  return bare === "" || bare.endsWith("/") ? `${bare}**` : bare;
}
