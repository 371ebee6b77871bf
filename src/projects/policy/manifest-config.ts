import type { Violation } from "../../domain/violation.ts";
import { everything } from "../kinds/all.ts";
import { readManifest } from "../texts/manifest.ts";
import { valueAt } from "../texts/values.ts";
import type { Sides } from "./lockfile-rule.ts";
import { scriptText } from "./script-text.ts";
import { allowing, code } from "./shown.ts";

const known = everything.flatMap(({ configKeys }) => configKeys ?? []);

/** Configuration of tests and gates that a manifest holds beside its dependencies. */
export function manifestConfig(manifests: readonly Sides[]): Violation[] {
  return manifests.flatMap(({ path, base, head }) => {
    if (base === undefined || head === undefined) return [];
    const changed = keysOf(path).filter((keys) => differs(keys, path, { base, head }));
    if (changed.length === 0) return [];
    const names = changed.map((keys) => code(keys.join("."))).join(", ");
    return [
      {
        rule: "test_configuration_changed",
        mode: "review",
        path,
        text: `The change touches ${names} in ${code(path)}: how tests and gates are found and run.`,
        mend: `A person looks at ${names} before the pull request is merged; put it back as it is at base if the task does not need it. A maintainer who wants runs to change it says so at base:${allowing([path])}`,
      } as const,
    ];
  });
}

function keysOf(path: string): readonly (readonly string[])[] {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const keys = known.find(({ file }) => file.test(name))?.keys;
  return keys === undefined ? [] : keys.split(" ").map((key) => key.split("."));
}

function differs(
  keys: readonly string[],
  path: string,
  { base, head }: { readonly base: string; readonly head: string },
): boolean {
  const [before, after] = [base, head].map((text) =>
    scriptText(valueAt(readManifest(path, text), ...keys)),
  );
  return before !== after;
}
