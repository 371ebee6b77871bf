import type { Selection } from "../../ports/suite.ts";
import type { Overlay } from "../../ports/workspace.ts";
import { belongsToTests } from "../roles/config.ts";
import type { Changed } from "./changed.ts";
import type { Facts } from "./facts.ts";
import { layable } from "./overlay.ts";

/**
 * On base's tree: the tests as head has them, with the packages that they need. How tests are found and run stays base's:
 * else a test could fail on base because of its runner, and look as if it showed something.
 */
export function newTestsOf(facts: Facts): Selection {
  const tests = facts.changed.filter(({ path }) => facts.roleOf(path) === "test");
  const brought = tests.filter(({ atHead }) => atHead).map(({ path }) => path);
  if (brought.length === 0) return { overlay: [], tests: [], inline: facts.inline };
  const overlay = facts.changed.flatMap((file) => replaced(file, facts) ?? []);
  return {
    overlay: layable(
      overlay,
      facts.changed.filter(({ atBase }) => atBase),
    ),
    tests: brought,
    inline: facts.inline,
  };
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
