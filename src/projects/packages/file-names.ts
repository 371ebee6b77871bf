/** Names of files with what is known of them: lower case, `*` for any part of a name, folders where they matter. */
export type NamedFiles<T> = readonly (readonly [name: string, of: T])[];

/** Finds what is known of a path. A whole name comes before one with `*`, else the first counts. */
export function finder<T>(named: NamedFiles<T>): (path: string) => T | undefined {
  const plain = new Map(named.filter(([name]) => !/[*/]/.test(name)).toReversed());
  const patterns = named
    .filter(([name]) => /[*/]/.test(name))
    .map(([name, of]) => [patternOf(name), of] as const);
  return (path) => {
    const lower = path.toLowerCase();
    const known = plain.get(lower.slice(lower.lastIndexOf("/") + 1));
    return known ?? patterns.find(([pattern]) => pattern.test(lower))?.[1];
  };
}

/** `*.gemspec` and `requirements/*.txt`, at any depth. */
function patternOf(name: string): RegExp {
  const parts = name.split("*").map((part) => part.replace(/[.+?^$(){}|[\]\\]/g, "\\$&"));
  return new RegExp(`(?:^|/)${parts.join("[^/]*")}$`);
}
