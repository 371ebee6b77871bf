import { parse } from "smol-toml";
import { type Lock, whole } from "../../packages/lock.ts";
import { tomlLock } from "../../packages/toml-lock.ts";
import { entriesOf, textAt, textsIn, valueAt } from "../../texts/values.ts";

/** Cargo.lock. What has no source is a crate of the repository itself. */
export function cargoLock(text: string): Lock {
  const old = entriesOf(valueAt(parse(text), "metadata"));
  return tomlLock(text, (value) => {
    const name = textAt(value, "name");
    const version = textAt(value, "version");
    const source = textAt(value, "source");
    if (source === "") return [];
    const key = `checksum ${name} ${version} (${source})`;
    const listed = old.find(([found]) => found === key)?.[1];
    const checksum = textAt(value, "checksum") || (typeof listed === "string" ? listed : "");
    return [
      {
        name,
        version,
        sources: [source],
        checksums: whole(checksum),
        requires: firstWords(valueAt(value, "dependencies")),
      },
    ];
  });
}

function firstWords(value: unknown): string[] {
  return textsIn(value).map((one) => one.split(" ", 1).join(""));
}
