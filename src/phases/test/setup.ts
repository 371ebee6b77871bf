import type { ChangedFile } from "../../domain/event.ts";
import type { GateResult } from "../../domain/gate.ts";

/** Files that say what is to be installed, by name anywhere in the tree. */
const manifests =
  /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|deno\.lock|Cargo\.(toml|lock)|go\.(mod|sum)|pyproject\.toml|setup\.(py|cfg)|requirements[^/]*\.txt|(uv|poetry|pdm)\.lock|Pipfile(\.lock)?|pom\.xml|(build|settings)\.gradle(\.kts)?|gradle\.lockfile|Gemfile(\.lock)?|composer\.(json|lock))$/;

/** Whether setup has to run again in the worktree: it was red, or the change touches what it installs from. */
export function needsSetup(
  before: GateResult | undefined,
  changes: readonly ChangedFile[],
): boolean {
  return before?.status !== "passed" || touchesManifests(changes);
}

/** Whether the change touches what setup installs from. */
export function touchesManifests(changes: readonly ChangedFile[]): boolean {
  return changes.some(({ path, from = path }) => manifests.test(path) || manifests.test(from));
}
