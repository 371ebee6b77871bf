import type { Overlay } from "../../ports/workspace.ts";
import { belongsToTests } from "../roles/config.ts";
import type { Changed } from "./changed.ts";
import type { Facts } from "./facts.ts";
import { layable } from "./overlay.ts";

/**
 * On base's tree: the tests as head has them, with the packages that they need. How tests are found and run stays base's:
 * else a test could fail on base because of its runner, and look as if it showed something.
 */
export function newTestsOf(facts: Facts): readonly Overlay[] {
  if (broughtTests(facts).length === 0) return [];
  return layable(
    facts.changed.flatMap((file) => replaced(file, facts) ?? []),
    facts.changed.filter(({ atBase }) => atBase),
  );
}

/** The test files that head brings or changes. */
export function broughtTests({ changed, roleOf }: Pick<Facts, "changed" | "roleOf">): string[] {
  return changed.flatMap(({ path, atHead }) => (atHead && roleOf(path) === "test" ? [path] : []));
}

function replaced(file: Changed, facts: Facts): Overlay | undefined {
  const { path } = file;
  switch (facts.roleOf(path)) {
    case "test":
      return asAtHead(file, facts);
    case "test_config":
      return belongsToTests(path) ? asAtHead(file, facts) : undefined;
    case "manifest":
      return manifest(file, facts);
    case "lockfile":
      return facts.manifests.locksDiffer(path) ? asAtHead(file, facts) : undefined;
    case "other":
      return undefined;
  }
}

function manifest(file: Changed, facts: Facts): Overlay | undefined {
  const text = facts.manifests.texts.get(file.path);
  if (text === undefined || text === "base") return undefined;
  return text === "head" ? asAtHead(file, facts) : { path: file.path, text: text.merged };
}

function asAtHead({ path, atHead }: Changed, { headTree }: Facts): Overlay {
  return atHead ? { path, from: headTree } : { path, absent: true };
}
