import { valueAt } from "../policy/manifest-scripts.ts";

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

/** Entries of an object, and of nothing else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a list, without what else may stand there. */
export function textsIn(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === "string");
}

/** The text at a place; empty where there is none. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = valueAt(value, keys);
  return typeof found === "string" ? found : "";
}

/** The names in the tables at these keys. */
export function namesIn(value: unknown, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => entriesOf(valueAt(value, [key])).map(([name]) => name));
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
