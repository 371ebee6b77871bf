import { grouped } from "../../domain/grouped.ts";

/** Whether any of these patterns matches, as one expression for each set of flags: it is asked for every path of a repository. */
export function anyOf(patterns: readonly (RegExp | undefined)[]): (text: string) => boolean {
  const known = patterns.filter((pattern) => pattern !== undefined);
  const joined = [...grouped(known, ({ flags }) => flags)].map(
    ([flags, group]) => new RegExp(group.map(({ source }) => `(?:${source})`).join("|"), flags),
  );
  return (text) => joined.some((pattern) => pattern.test(text));
}

/** The alternatives of all of these, for a larger expression; what nothing matches where there are none. */
export function alternatives(sources: readonly (string | undefined)[]): string {
  const known = sources.filter((source) => source !== undefined);
  return known.length === 0 ? "(?!)" : known.join("|");
}
