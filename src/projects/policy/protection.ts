import {
  fromRoot,
  isExcluding,
  isLiteral,
  isWithin,
  matcherOf,
} from "../../domain/path-patterns.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Mode } from "../../domain/violation.ts";

/** What the policy's `protected` makes of a path. */
export interface Protection {
  /** The mode of a path that has this one of itself. */
  readonly mode: (path: string, own: Mode) => Mode;
  /** Whether a maintainer has let this path change by naming it, whatever is in it. */
  readonly allows: (path: string) => boolean;
}

const strictness: Readonly<Record<Mode, number>> = { allow: 0, review: 1, block: 2 };

interface Match {
  readonly mode: Mode;
  /** The pattern names the path: only then may it loosen. */
  readonly names: boolean;
}

/**
 * The last entry that matches decides. One that would loosen counts only where its pattern names what it is about, by a
 * first folder or a file name without wildcards: `**` takes no protection away.
 */
export function protectionOf(entries: Policy["protected"]): Protection {
  const rules = entries.map(({ paths, mode }) => ({ mode, find: finder(paths) }));
  const matches = (path: string): Match[] =>
    rules.flatMap(({ mode, find }) => {
      const found = find(path);
      return found === undefined ? [] : [{ mode, names: found === "names" }];
    });
  return {
    mode: (path, own) =>
      matches(path).findLast(({ mode, names }) => names || strictness[mode] >= strictness[own])
        ?.mode ?? own,
    allows: (path) => matches(path).findLast(({ names }) => names)?.mode === "allow",
  };
}

/** Whatever its case, a path is covered; named it is only as it is written. */
function finder(paths: readonly string[]): (path: string) => "names" | "covers" | undefined {
  const covers = matcherOf(paths, { nocase: true });
  const wanted = paths.filter((pattern) => !isExcluding(pattern));
  const isNamed = matcherOf(wanted.filter(names));
  return (path) => {
    if (!covers(path)) return undefined;
    const isSpelled = wanted.some((pattern) => fromRoot(pattern) !== "" && isWithin(path, pattern));
    return isSpelled || isNamed(path) ? "names" : "covers";
  };
}

function names(pattern: string): boolean {
  const parts = fromRoot(pattern).split("/");
  return isLiteral(parts[0] ?? "") || isLiteral(parts.at(-1) ?? "");
}
