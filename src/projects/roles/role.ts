import picomatch from "picomatch";
import type { PathRole } from "../../domain/path-role.ts";
import { packageFile } from "../packages/package-files.ts";
import { isTestConfig, isVendored } from "./config.ts";
import { isFixture, isTest } from "./tests.ts";

/** `!qa/old/**` takes files out again; `!(a|b)` is a pattern of its own. */
function isExcluding(glob: string): boolean {
  return /^!(?!\()/.test(glob);
}

/**
 * Tells the role of any path; `testPaths` are the policy's globs, which make tests of what they match. A path in doubt is
 * a test or its configuration: then base's version of it counts.
 */
export function rolesWith(testPaths: readonly string[]): (path: string) => PathRole {
  const wanted = testPaths.filter((glob) => !isExcluding(glob));
  const ignore = testPaths.filter(isExcluding).map((glob) => glob.slice(1));
  const named = wanted.length === 0 ? () => false : picomatch(wanted, { dot: true, ignore });
  return (path) => (named(path) ? "test" : builtInRole(path));
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
