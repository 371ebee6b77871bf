import picomatch from "picomatch";

/**
 * Tells the paths that patterns name, in the one reading that all of a repository's own settings have: `paths` of a gate,
 * `test_paths`, `protected`. They are globs from the root; a name that begins with a dot is one like any other. A folder
 * stands for all that is in it, and a pattern for itself, letter by letter. One that begins with `!` takes paths out again,
 * and where all do, out of everything.
 *
 * In doubt a path is named, since a gate then runs and a rule then holds: what `!` takes out, it takes as it is written also
 * with `nocase`, and out of folders only those that it names without a wildcard: `!*` is files at the root.
 */
export function matcherOf(
  patterns: readonly string[],
  { nocase = false } = {},
): (path: string) => boolean {
  const known = patterns.filter((pattern) => pattern !== "" && pattern !== "!");
  if (known.length === 0) return () => false;
  const [without = [], named = []] = [true, false].map((excluding) =>
    known.filter((pattern) => isExcluding(pattern) === excluding),
  );
  const takesIn = anyOf(named.length === 0 ? ["/"] : named, { nocase, folders: () => true });
  const takesOut = anyOf(
    without.map((pattern) => pattern.slice(1)),
    { nocase: false, folders: (pattern) => pattern.endsWith("/") || isLiteral(lastOf(pattern)) },
  );
  return (path) => takesIn(path) && !takesOut(path);
}

/** Whether a pattern takes paths out; `!(a|b)` is a pattern of its own. */
export function isExcluding(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}

/** `./web/` and `/web` are how people write what git calls `web`; the root itself is empty. */
export function fromRoot(pattern: string): string {
  return pattern.replace(/^(?:\.?\/)+|^\.$/, "").replace(/\/+$/, "");
}

/** Whether a part of a pattern, between its slashes, stands for nothing but itself. */
export function isLiteral(part: string): boolean {
  const bare = part.replace(/\\./g, "");
  return bare !== "" && !/[*?[{(]/.test(bare);
}

/** Whether a path is what a pattern says letter by letter, or lies within. */
export function isWithin(path: string, pattern: string): boolean {
  const folder = fromRoot(pattern);
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

interface Reading {
  readonly nocase: boolean;
  /** Whether what lies in a folder that the pattern matches is matched, too. */
  readonly folders: (pattern: string) => boolean;
}

function anyOf(patterns: readonly string[], { nocase, folders }: Reading) {
  const globs = patterns.flatMap((pattern) => {
    const glob = fromRoot(pattern);
    if (glob === "") return [];
    return folders(pattern) ? [glob, `${glob}/**`] : [glob];
  });
  // A leading `!` has been read already: of a name that begins so, such as `./!a`, it is a letter.
  const matches = picomatch(globs, { dot: true, nocase, nonegate: true });
  return (path: string) => patterns.some((one) => isWithin(path, one)) || matches(onOneLine(path));
}

function lastOf(pattern: string): string {
  return pattern.slice(pattern.lastIndexOf("/") + 1);
}

/** To picomatch a wildcard ends at a line's end: nothing may be slipped by a name of two lines. */
function onOneLine(path: string): string {
  return path.replace(/[\n\r\u2028\u2029]/g, "_");
}
