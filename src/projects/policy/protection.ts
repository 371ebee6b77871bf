import picomatch from "picomatch";
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
  const rules = entries.flatMap(({ paths, mode }) =>
    paths.map((pattern) => ({ mode, match: matcher(pattern) })),
  );
  const matches = (path: string): Match[] =>
    rules.flatMap(({ mode, match }) => {
      const found = match(path);
      return found === undefined ? [] : [{ mode, names: found === "names" }];
    });
  return {
    mode: (path, own) =>
      matches(path).findLast(({ mode, names }) => names || strictness[mode] >= strictness[own])
        ?.mode ?? own,
    allows: (path) => matches(path).findLast(({ names }) => names)?.mode === "allow",
  };
}

type Hit = "names" | "covers" | undefined;

/** A pattern also stands for itself, letter by letter, and a folder for everything in it. */
function matcher(pattern: string): (path: string) => Hit {
  const clean = pattern.replace(/^\.?\//, "").replace(/\/$/, "");
  if (clean === "") return () => undefined;
  const glob = [clean, `${clean}/**`];
  const exact = picomatch(glob, { dot: true });
  const folded = picomatch(glob, { dot: true, nocase: true });
  const names = isLiteral(clean.split("/")[0] ?? "") || isLiteral(clean.split("/").at(-1) ?? "");
  return (path) => {
    // To picomatch a wildcard ends at a line's end: no protection may be slipped by a name of two lines.
    const line = path.replace(/[\n\r\u2028\u2029]/g, "_");
    if (path === clean || path.startsWith(`${clean}/`)) return "names";
    if (names && exact(line)) return "names";
    return folded(line) ? "covers" : undefined;
  };
}

function isLiteral(segment: string): boolean {
  const bare = segment.replace(/\\./g, "");
  return bare !== "" && !/[*?[{(]|^!/.test(bare);
}
