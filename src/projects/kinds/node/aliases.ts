import { type Locked } from "../../packages/lock.ts";
import { entriesOf, valueAt } from "../../texts/values.ts";

/** The names in the tables at these keys; where one asks for `npm:other@1` under a name of its own, also that other. */
export function namesIn(value: unknown, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) =>
    entriesOf(valueAt(value, key)).flatMap(([name, how]) => [name, ...aliasIn(how)]),
  );
}

/** The package that `npm:name@1` means. */
export function aliasIn(how: unknown): readonly string[] {
  const real = typeof how === "string" ? /^npm:(@?[^@]{1,300})@/.exec(how)?.[1] : undefined;
  return real === undefined ? [] : [real];
}

/** The name by which an alias is asked for. It leads nowhere: only whoever asks may say what it stands for. */
export function aliasOf(locked: Locked, name: string): Locked {
  return { name, version: locked.version, sources: [], checksums: [], requires: [] };
}
