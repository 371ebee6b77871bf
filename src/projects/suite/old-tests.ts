import type { Overlay } from "../../ports/workspace.ts";
import { followsLockfile } from "../roles/config.ts";
import { isModuleOfSources, onlySoundsLikeTest } from "../roles/tests.ts";
import type { Changed } from "./changed.ts";
import type { Facts } from "./facts.ts";
import { layable } from "./overlay.ts";

/**
 * On head's tree: what tests, and what steers the tests, as base has it. Of everything else head's version stays, since
 * that is the code that the tests are to meet.
 */
export function oldTestsOf(facts: Facts): readonly Overlay[] {
  return layable(
    facts.changed.flatMap((file) => replaced(file, facts) ?? []),
    facts.changed.filter(({ atHead }) => atHead),
  );
}

function replaced(file: Changed, facts: Facts): Overlay | undefined {
  const { path } = file;
  switch (facts.roleOf(path)) {
    case "test":
      return isModuleOfHead(file) ? undefined : asAtBase(file, facts);
    case "test_config":
      return isInstalledAnew(path, facts) ? undefined : asAtBase(file, facts);
    case "manifest":
      return manifest(file, facts);
    case "lockfile":
      return facts.manifests.locksDiffer(path) ? undefined : asAtBase(file, facts);
    case "other":
      return facts.gateFiles.has(path) ? asAtBase(file, facts) : withBaseTests(path, facts);
  }
}

function asAtBase({ path, atBase }: Changed, { baseTree }: Facts): Overlay {
  return atBase ? { path, from: baseTree } : { path, absent: true };
}

/** A new file that head's code is made of: without it, it does not build. */
function isModuleOfHead({ path, atBase }: Changed): boolean {
  return !atBase && (isModuleOfSources(path) || onlySoundsLikeTest(path));
}

/** Packages that are committed belong to what the manifests name. */
function isInstalledAnew(path: string, { manifests }: Facts): boolean {
  return manifests.anyDiffers && followsLockfile(path);
}

function manifest(file: Changed, facts: Facts): Overlay | undefined {
  const text = facts.manifests.texts.get(file.path);
  if (text === undefined || text === "head") return undefined;
  return text === "base" ? asAtBase(file, facts) : { path: file.path, text: text.merged };
}

function withBaseTests(path: string, facts: Facts): Overlay | undefined {
  const text = facts.withBaseTests.get(path);
  return text === undefined ? undefined : { path, text };
}
