import { basename } from "node:path/posix";
import { parse as parseToml } from "smol-toml";
import { parseJsonc } from "./jsonc.ts";
import { withoutMark } from "./mark.ts";

/** A manifest as plain values; undefined where its syntax is broken. */
export function readManifest(path: string, text: string): unknown {
  const source = withoutMark(text);
  try {
    // A manifest whose name has no ending is TOML, too.
    return /\.toml$|^[^.]+$/.test(basename(path)) ? parseToml(source) : parseJsonc(source);
  } catch {
    return undefined;
  }
}
