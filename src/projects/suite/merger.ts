import { isDeepStrictEqual } from "node:util";
import type { KnownPackages } from "./packages.ts";

/** Which text of a manifest counts; `differs` where it names other packages than base's, so that a lockfile has to follow. */
export interface MergedManifest {
  readonly text: "base" | "head" | { readonly merged: string };
  readonly differs: boolean;
}

/** The texts of a manifest on both sides, and what base's lockfile says. */
export interface ManifestTexts {
  readonly base: string;
  readonly head: string;
  readonly locked: KnownPackages["locked"];
}

/** How a kind of manifest is taken apart. `T` is the document as read. */
export interface ManifestRules<T> {
  /** @throws for a text that is not of this kind */
  readonly parse: (text: string) => T | Promise<T>;
  readonly print: (document: T) => string | Promise<string>;
  /** Packages and the product's own entries from head; what steers tests, scripts and tools from base. */
  readonly oldTests: (base: T, head: T, locked: KnownPackages["locked"]) => T;
  /** Base's, with the packages that head adds for tests. */
  readonly newTests: (base: T, head: T) => T;
  /** What its lockfile is made from. */
  readonly packages: (document: T) => unknown;
}

/** Merges the two sides of a manifest for one of the two rooms. */
export type MergeManifest = (
  texts: ManifestTexts,
  room: "old_tests" | "new_tests",
) => Promise<MergedManifest>;

const keepBase: MergedManifest = { text: "base", differs: false };

/** A text that cannot be read, on either side, leaves base's in place: nothing then steers the tests that base does not know. */
export function mergerOf<T>(rules: ManifestRules<T>): MergeManifest {
  return async ({ base: baseText, head: headText, locked }, room) => {
    try {
      const [base, head] = [await rules.parse(baseText), await rules.parse(headText)];
      const merged =
        room === "old_tests" ? rules.oldTests(base, head, locked) : rules.newTests(base, head);
      const differs = !isDeepStrictEqual(rules.packages(merged), rules.packages(base));
      if (isDeepStrictEqual(merged, head)) return { text: "head", differs };
      if (isDeepStrictEqual(merged, base)) return keepBase;
      return { text: { merged: await rules.print(merged) }, differs };
    } catch {
      return keepBase;
    }
  };
}
