import { parse } from "smol-toml";
import { valueAt } from "../policy/manifest-scripts.ts";
import { type Lock, type Locked, listOf } from "./lock.ts";

/** A lockfile in TOML with its packages as `[[package]]`. */
export function tomlLock(text: string, read: (value: unknown) => Locked[]): Lock {
  const document = parse(text.replace(/^\uFEFF/, ""));
  return { graph: true, packages: listOf(valueAt(document, ["package"])).flatMap(read) };
}
