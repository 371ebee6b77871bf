import { packageFile } from "../roles/packages.ts";
import { mergeCargoToml } from "./cargo-toml.ts";
import { mergeGoMod, mergeRequirements } from "./line-manifests.ts";
import type { MergeManifest } from "./merger.ts";
import { mergeComposerJson, mergeDenoJson } from "./more-json.ts";
import { mergePackageJson } from "./package-json.ts";
import { mergePnpmWorkspace } from "./pnpm-workspace.ts";
import { mergePyproject } from "./pyproject.ts";

const byName: readonly (readonly [RegExp, MergeManifest])[] = [
  [/(?:^|\/)package\.json$/i, mergePackageJson],
  [/(?:^|\/)pnpm-workspace\.yaml$/i, mergePnpmWorkspace],
  [/(?:^|\/)deno\.jsonc?$/i, mergeDenoJson],
  [/(?:^|\/)composer\.json$/i, mergeComposerJson],
  [/(?:^|\/)cargo\.toml$/i, mergeCargoToml],
  [/(?:^|\/)(?:pyproject\.toml|pipfile)$/i, mergePyproject],
  [/(?:^|\/)go\.mod$/i, mergeGoMod],
  [/\.(?:txt|in)$/i, mergeRequirements],
];

/** How a manifest is merged; undefined where it cannot be taken apart, so that head's counts. */
export function mergerFor(path: string): MergeManifest | undefined {
  if (packageFile(path)?.kind !== "manifest") return undefined;
  return byName.find(([pattern]) => pattern.test(path))?.[1];
}

/** Whether a list of requirements is one for tests, by its name. */
export function isForTests(path: string): boolean {
  return !/\.(?:txt|in)$/i.test(path) || /(?:test|dev|ci|lint)/i.test(path);
}
