import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rolesWith } from "../../../src/projects/roles/role.ts";
import { changedPaths } from "../../../src/projects/suite/changed.ts";
import { layable } from "../../../src/projects/suite/overlay.ts";
import { composed, entriesOf, type Files, rooms, type Sides } from "./plain-trees.ts";

const roleOf = rolesWith([]);

const folder = fc.constantFrom("src", "test", "lib", ".x", "a.test.js", "fixtures", "b");
const name = fc.constantFrom(
  "a.js",
  "a.test.js",
  "b.test.ts",
  "conftest.py",
  "package.json",
  ".npmrc",
  "x.rs",
  "yarn.lock",
  "b",
  "test",
);
const path = fc
  .tuple(fc.array(folder, { maxLength: 2 }), name)
  .map(([folders, last]) => [...folders, last].join("/"));
const text = fc.constantFrom(
  "1",
  "2",
  "{}",
  '{"scripts":{"test":"x"}}',
  '{"dependencies":{"a":"1"}}',
  "-> x",
);

/** No path of a tree is a file and a folder. */
const tree: fc.Arbitrary<Files> = fc.dictionary(path, text, { maxKeys: 8 }).map((files) => {
  const kept: Record<string, string> = {};
  for (const one of Object.keys(files)) {
    const clash = Object.keys(kept).some(
      (other) => one.startsWith(`${other}/`) || other.startsWith(`${one}/`),
    );
    if (!clash) kept[one] = files[one] ?? "";
  }
  return kept;
});

/** With some of the files that are new said to be renamed from some that are gone. */
const sides: fc.Arbitrary<Sides> = fc.tuple(tree, tree, fc.nat(3)).map(([base, head, count]) => {
  const gone = Object.keys(base).filter((one) => head[one] === undefined);
  const fresh = Object.keys(head).filter((one) => base[one] === undefined);
  const pairs = fresh
    .slice(0, count)
    .flatMap((one, at) => (gone[at] === undefined ? [] : [[one, gone[at]]]));
  return { base, head, renames: Object.fromEntries(pairs), gates: [] };
});

/** Whether a path lies where a file of the other side has to come back. */
function isInWay(one: string, files: Files): boolean {
  return Object.keys(files).some(
    (other) => one.startsWith(`${other}/`) || other.startsWith(`${one}/`),
  );
}

/** A file that base does not have, in a folder of the product that sounds like tests; one that base has is always base's. */
function isNewOfProduct(path: string, base: Files): boolean {
  return !(path in base) && /(?:^|\/)(?:src|lib|app)\/(?:.*\/)?fixtures\//.test(path);
}

function pathsOf({ base, head }: Sides): string[] {
  return [...new Set([...Object.keys(base), ...Object.keys(head)])];
}

function part(files: Files, paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([one]) => paths.includes(one)));
}

describe("any change", () => {
  test("leaves no test and no test configuration of head in the room of base's tests", async () => {
    await fc.assert(
      fc.asyncProperty(sides, async (change) => {
        const { oldTests } = await rooms(change);
        const steers = pathsOf(change).filter(
          (one) =>
            ["test", "test_config"].includes(roleOf(one)) &&
            !/(?:^|\/)src\/.*\.rs$/.test(one) &&
            !isNewOfProduct(one, change.base),
        );
        expect(part(oldTests, steers)).toEqual(part(change.base, steers));
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps head's code in that room, but for what is in a test's way", async () => {
    await fc.assert(
      fc.asyncProperty(sides, async (change) => {
        const { oldTests } = await rooms(change);
        const code = pathsOf(change).filter(
          (one) => roleOf(one) === "other" && !isInWay(one, change.base),
        );
        expect(part(oldTests, code)).toEqual(part(change.head, code));
      }),
      { numRuns: 1000 },
    );
  });

  test("puts head's tests on base's code, and nothing else but manifests and lockfiles", async () => {
    await fc.assert(
      fc.asyncProperty(sides, async (change) => {
        const { newTests, selection } = await rooms(change);
        const tests = pathsOf(change).filter((one) => roleOf(one) === "test");
        const side = selection.tests.length > 0 ? change.head : change.base;
        expect(part(newTests, tests)).toEqual(part(side, tests));
        const code = pathsOf(change).filter(
          (one) => roleOf(one) === "other" && !isInWay(one, change.head),
        );
        expect(part(newTests, code)).toEqual(part(change.base, code));
      }),
      { numRuns: 1000 },
    );
  });

  test("names each path once, on the sides where it is", () => {
    fc.assert(
      fc.property(sides, (change) => {
        const changed = changedPaths(entriesOf(change));
        expect(new Set(changed.map((one) => one.path)).size).toBe(changed.length);
        for (const { path: one, atBase, atHead } of changed) {
          expect([atBase, atHead]).toEqual([
            change.base[one] !== undefined,
            change.head[one] !== undefined,
          ]);
        }
      }),
    );
  });

  test("can be laid: what is in the way goes", () => {
    fc.assert(
      fc.property(tree, tree, (base, head) => {
        const overlay = Object.keys(base).map((one) => ({ path: one, from: "base" }));
        const below = Object.keys(head).map((one) => ({ path: one }));
        const result = composed(head, layable(overlay, below), { base });
        expect(result).toMatchObject(base);
      }),
    );
  });
});
