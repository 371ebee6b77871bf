import fc from "fast-check";
import { expect, test } from "vitest";
import { whyNotTouched } from "../../src/domain/gate-paths.ts";

test.each([
  [["web/**"], ["web/a/b.ts"], true],
  [["web/**"], ["api/a.ts"], false],
  [["web/**"], ["webs/a.ts"], false],
  [["web/**"], ["web/.eslintrc"], true],
  [["web/"], ["web/a.ts"], true],
  [["web"], ["web/a.ts"], true],
  [["./web/**"], ["web/a.ts"], true],
  [["**/*.py"], ["a.py"], true],
  [["*.py"], ["src/a.py"], false],
  [["web/**", "!**/*.md"], ["web/README.md"], false],
  [["web/**", "!**/*.md"], ["web/README.md", "web/a.ts"], true],
  [["!docs/**"], ["docs/a.md"], false],
  [["!docs/**"], ["src/.env"], true],
  [["web/**"], [], false],
  [["[x"], ["[x"], true],
  [["./"], ["a"], true],
  [["a", "!"], ["a"], true],
])("of a gate with paths %j, %j is touched: %j", (paths, changed, expected) => {
  expect(whyNotTouched({ paths }, changed) === undefined).toBe(expected);
});

test("asks a gate without paths about every change", () => {
  expect(whyNotTouched({}, [])).toBeUndefined();
});

test("says why in one sentence, with the patterns as they are written", () => {
  expect(whyNotTouched({ paths: ["web/**", "!**/*.md"] }, ["a"])).toBe(
    "The change touches nothing that `paths` of this gate names (`web/**`, `!**/*.md`).",
  );
});

test("answers for any path, also one that looks like a pattern", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string()),
      fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
      (changed, paths) => {
        const why = whyNotTouched({ paths }, changed);
        expect(why === undefined || changed.length >= 0).toBe(true);
        expect(whyNotTouched({ paths: ["**"] }, ["a/b", ...changed])).toBeUndefined();
      },
    ),
  );
});
