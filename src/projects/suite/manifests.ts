import { packageFile } from "../packages/package-files.ts";
import type { MergeManifest } from "./merger.ts";

/** How a manifest is merged; undefined where it cannot be taken apart, so that head's counts. */
export function mergerFor(path: string): MergeManifest | undefined {
  const file = packageFile(path)?.file;
  return file?.role === "manifest" ? file.merge : undefined;
}

/** Whether a manifest may name packages for tests: of several lists of one kind, only some do. */
export function isForTests(path: string): boolean {
  const file = packageFile(path)?.file;
  return file?.role !== "manifest" || file.forTests === undefined || file.forTests.test(path);
}
