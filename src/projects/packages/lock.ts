import { entriesOf, valueAt } from "../texts/values.ts";

/** One package as a lockfile fixes it. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  /** Where it comes from: URLs, or what the format writes in their place. */
  readonly sources: readonly string[];
  /** Checksums by what they are of: a file's name, or empty for the package itself. */
  readonly checksums: readonly (readonly [string, string])[];
  /** Names of the packages that it asks for. */
  readonly requires: readonly string[];
}

/** What a lockfile says of packages that are not part of the repository itself. */
export interface Lock {
  readonly packages: readonly Locked[];
  /** Whether `requires` is known: without it nobody can tell why a package is there. */
  readonly graph: boolean;
  /** Whether an address is that of a package with another name; absent where addresses do not tell. */
  readonly namesAnother?: (source: string, name: string) => boolean;
}

/** The names in the tables at these keys. */
export function namesIn(value: unknown, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => entriesOf(valueAt(value, key)).map(([name]) => name));
}

export function present(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== "");
}

/** The checksum of the package itself, where there is one. */
export function whole(checksum: string): readonly (readonly [string, string])[] {
  return checksum === "" ? [] : [["", checksum]];
}

/** A folder or file in place of a package, with a scheme of its own. */
export function local(path: string): string {
  return path === "" || /^\w{2,20}:/.test(path) ? path : `file:${path}`;
}
