import { isExcluding, matcherOf } from "../../domain/path-patterns.ts";
import type { PathRole } from "../../domain/path-role.ts";
import { packageFile } from "../packages/package-files.ts";
import { isTestConfig, isVendored } from "./config.ts";
import { isFixture, isTest } from "./tests.ts";

/**
 * Tells the role of any path; `testPaths` are the policy's patterns, which make tests of what they match. A path in doubt is
 * a test or its configuration: then base's version of it counts.
 */
export function rolesWith(testPaths: readonly string[]): (path: string) => PathRole {
  // Patterns that only take out have nothing to take out of here: what is detected stays.
  const isNamed = testPaths.every(isExcluding) ? () => false : matcherOf(testPaths);
  return (path) => (isNamed(path) ? "test" : builtInRole(path));
}

/** What lies within fixtures is data of tests, whatever it looks like: a manifest, a dot-file, vendored code. */
function builtInRole(path: string): PathRole {
  if (isFixture(path)) return "test";
  if (isVendored(path)) return "test_config";
  const found = packageFile(path)?.file.role;
  if (found === "manifest" || found === "lockfile") return found;
  if (found === "whole manifest" && !isTest(path)) return "manifest";
  if (isTestConfig(path)) return "test_config";
  return isTest(path) ? "test" : "other";
}
