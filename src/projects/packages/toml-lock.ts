import { parse } from "smol-toml";
import { listOf, valueAt } from "../texts/values.ts";
import { type Lock, type Locked } from "./lock.ts";

/** A lockfile in TOML with its packages as `[[package]]`. */
export function tomlLock(text: string, read: (value: unknown) => Locked[]): Lock {
  const document = parse(text);
  return { graph: true, packages: listOf(valueAt(document, "package")).flatMap(read) };
}
