import { basename } from "node:path/posix";
import { parse as parseToml } from "smol-toml";
import { parseJsonc } from "./jsonc.ts";

/** A manifest as plain values; undefined where its syntax is broken. */
export function readManifest(path: string, text: string): unknown {
  const source = text.replace(/^\uFEFF/, "");
  try {
    // A manifest whose name has no ending is TOML, too.
    return /\.toml$|^[^.]+$/.test(basename(path)) ? parseToml(source) : parseJsonc(source);
  } catch {
    return undefined;
  }
}

/** A value of nested tables; undefined where there is none. Only what the file itself says: nothing inherited. */
export function valueAt(document: unknown, keys: readonly string[]): unknown {
  let value = document;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The names in a table, in the order of the file. */
export function keysAt(document: unknown, keys: readonly string[]): readonly string[] {
  const value = valueAt(document, keys);
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

/** A script as text: itself, JSON where it is more than a line, empty where there is none. */
export function scriptText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
