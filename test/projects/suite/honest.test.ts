import { describe, expect, test } from "vitest";
import { type Files, gate, rooms } from "./plain-trees.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const manifest = {
  name: "shop",
  scripts: { test: "vitest run" },
  dependencies: { zod: "^4.0.0" },
  devDependencies: { vitest: "^5.0.0" },
};
const lock = json({ packages: { "node_modules/vitest": {} } });
const base: Files = {
  "package.json": json(manifest),
  "package-lock.json": lock,
  "src/cart.ts": "export const total = () => 1;\n",
  "test/cart.test.ts": "test('total', () => {});\n",
  "vitest.config.ts": "export default {};\n",
};

describe("an honest change", () => {
  test("of code alone is not touched", async () => {
    const head = { ...base, "src/cart.ts": "2\n", "src/new.ts": "3\n", "README.md": "x\n" };
    const { selection } = await rooms({ base, head });
    expect(selection).toEqual({ oldTests: [], newTests: [], tests: [], inline: [] });
  });

  test("of nothing needs no selection", async () => {
    const { selection } = await rooms({ base, head: base });
    expect([...selection.oldTests, ...selection.newTests]).toEqual([]);
  });

  test("with new tests: base's code meets them, and head's code meets base's", async () => {
    const tests = { "test/new.test.ts": "new\n", "test/helpers/cart.ts": "help\n" };
    const head = { ...base, "src/cart.ts": "2\n", ...tests, "test/cart.test.ts": "changed\n" };
    const { oldTests, newTests, selection } = await rooms({ base, head });
    expect(oldTests).toEqual({ ...base, "src/cart.ts": "2\n" });
    expect(newTests).toEqual({ ...base, ...tests, "test/cart.test.ts": "changed\n" });
    const differing = ["test/cart.test.ts", "test/helpers/cart.ts", "test/new.test.ts"];
    expect(selection.tests.toSorted()).toEqual(differing);
  });

  test("that moves its tests has them at one place in each room", async () => {
    const { "test/cart.test.ts": text = "", ...rest } = base;
    const head = { ...rest, "tests/unit/cart.test.ts": text };
    const renames = { "tests/unit/cart.test.ts": "test/cart.test.ts" };
    const { oldTests, newTests } = await rooms({ base, head, renames });
    expect(oldTests).toEqual(base);
    expect(newTests).toEqual(head);
  });

  test("that renames a folder of code keeps it renamed, with the tests that lie in it as base has them", async () => {
    const own: Files = { "src/a/x.ts": "x\n", "src/a/x.test.ts": "old\n" };
    const head: Files = { "src/b/x.ts": "x\n", "src/b/x.test.ts": "new\n" };
    const renames = { "src/b/x.ts": "src/a/x.ts", "src/b/x.test.ts": "src/a/x.test.ts" };
    const { oldTests } = await rooms({ base: own, head, renames });
    expect(oldTests).toEqual({ "src/b/x.ts": "x\n", "src/a/x.test.ts": "old\n" });
  });

  test("that adds a dependency has it, with its lockfile", async () => {
    const more = {
      ...manifest,
      dependencies: { ...manifest.dependencies, ms: "^2.1.0" },
      overrides: { debug: "^4.4.0" },
    };
    const head = {
      ...base,
      "package.json": json(more),
      "package-lock.json": "new\n",
      "src/cart.ts": "2\n",
    };
    const { oldTests, selection, newTests } = await rooms({ base, head });
    expect(selection.oldTests).toEqual([]);
    expect(oldTests).toEqual(head);
    expect(newTests).toEqual(base);
  });

  test("that adds a dependency and a script has the dependency alone", async () => {
    const dependencies = { ...manifest.dependencies, ms: "^2.1.0" };
    const more = { ...manifest, dependencies, scripts: { ...manifest.scripts, docs: "typedoc" } };
    const head = { ...base, "package.json": json(more), "package-lock.json": "new\n" };
    const { oldTests } = await rooms({ base, head });
    expect(oldTests).toEqual({ ...head, "package.json": json({ ...manifest, dependencies }) });
  });

  test("that moves a dependency to another version, or removes it, does", async () => {
    for (const devDependencies of [
      { vitest: "~5.1.0" },
      { vitest: "catalog:" },
      { vitest: "latest" },
      {},
    ]) {
      const head = {
        ...base,
        "package.json": json({ ...manifest, devDependencies }),
        "package-lock.json": "new\n",
      };
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await rooms({ base, head })).oldTests).toEqual(head);
    }
  });

  test("brings the packages that its tests need to base's code", async () => {
    const devDependencies = { ...manifest.devDependencies, "fast-check": "^4.0.0" };
    const more = { ...manifest, devDependencies, scripts: { test: "true" } };
    const tests = { "test/cart.test.ts": "new\n" };
    const head = { ...base, ...tests, "package.json": json(more), "package-lock.json": "new\n" };
    const { newTests } = await rooms({ base, head });
    expect(newTests).toEqual({
      ...base,
      ...tests,
      "package.json": json({ ...manifest, devDependencies }),
      "package-lock.json": "new\n",
    });
  });

  test("brings fixtures of pytest with its tests, and no other configuration", async () => {
    const own: Files = { "cart.py": "1\n", "tests/test_cart.py": "old\n" };
    const tests = { "tests/test_cart.py": "new\n", "tests/conftest.py": "import pytest\n" };
    const head = {
      ...own,
      ...tests,
      "cart.py": "2\n",
      "pytest.ini": "[pytest]\n",
      ".env": "A=1\n",
    };
    const { newTests, oldTests } = await rooms({ base: own, head, gates: [gate("pytest")] });
    expect(newTests).toEqual({ ...own, ...tests });
    expect(oldTests).toEqual({ ...own, "cart.py": "2\n" });
  });

  test("that adds a member of the workspace, or moves one, has it", async () => {
    const own: Files = {
      ...base,
      "packages/a/package.json": json({ name: "@shop/a", scripts: { test: "vitest run" } }),
      "package-lock.json": json({ packages: { "node_modules/@shop/a": { link: true } } }),
    };
    const { "packages/a/package.json": a = "", ...rest } = own;
    const head = {
      ...rest,
      "packages/b/package.json": a,
      "packages/c/package.json": json({ name: "@shop/c" }),
      "package-lock.json": "new\n",
    };
    expect((await rooms({ base: own, head })).oldTests).toEqual(head);
    const renames = { "packages/b/package.json": "packages/a/package.json" };
    expect((await rooms({ base: own, head, renames })).oldTests).toEqual(head);
  });

  test("with vendored packages has those that its manifest names", async () => {
    const own: Files = {
      "go.mod": "module x\n\ngo 1.26\n",
      "vendor/modules.txt": "# a\n",
      "x.go": "1\n",
    };
    const head = {
      ...own,
      "go.mod": "module x\n\ngo 1.26\n\nrequire example.org/b v1.0.0\n",
      "vendor/modules.txt": "# b\n",
      "go.sum": "b\n",
    };
    expect((await rooms({ base: own, head, gates: [] })).oldTests).toEqual(head);
    const tampered = { ...own, "vendor/modules.txt": "# b\n" };
    expect((await rooms({ base: own, head: tampered, gates: [] })).oldTests).toEqual(own);
  });

  test("that moves Rust's tests to a module of their own still builds with base's", async () => {
    const tests = "#[cfg(test)]\nmod tests {\n    fn a() {}\n}\n";
    const own: Files = { "src/lib.rs": `fn f() {}\n${tests}` };
    const named = "#[cfg(test)]\nmod tests;\n";
    const head = { "src/lib.rs": `fn g() {}\n${named}`, "src/tests.rs": "fn a() {}\n" };
    const { oldTests } = await rooms({ base: own, head, gates: [gate("cargo", "test")] });
    expect(oldTests).toEqual({ ...head, "src/lib.rs": `fn g() {}\n${tests}` });
    const first = await rooms({ base: { "src/lib.rs": "fn f() {}\n" }, head, gates: [] });
    expect(first.oldTests).toEqual(head);
  });

  test("of a build file that cannot be taken apart has head's", async () => {
    const own: Files = { "pom.xml": "<a/>\n", "src/test/java/ATest.java": "old\n" };
    const head = { "pom.xml": "<b/>\n", "src/test/java/ATest.java": "new\n" };
    const { oldTests } = await rooms({ base: own, head, gates: [gate("mvn", "test")] });
    expect(oldTests).toEqual({ ...own, "pom.xml": "<b/>\n" });
  });

  test("with thousands of files asks for few texts", async () => {
    const files = (text: string) =>
      Object.fromEntries(
        Array.from({ length: 10_000 }, (_, n) => [`src/f${n}.${n % 2 ? "ts" : "test.ts"}`, text]),
      );
    const sides = { base: files("old\n"), head: files("new\n"), gates: [] };
    const { selection } = await rooms(sides);
    expect(selection.oldTests).toHaveLength(5000);
    expect(selection.newTests).toHaveLength(5000);
  });
});

describe("source files with tests of their own", () => {
  test.each([
    ["src/a.py", 'def f():\n    """\n    >>> f()\n    1\n    """\n'],
    ["lib/a.ex", '@doc """\n    iex> A.f()\n    1\n"""\n'],
    ["src/a.zig", 'test "a" {\n}\n'],
    ["source/a.d", "unittest\n{\n}\n"],
    ["src/a.ts", "export const a = 1;\nif (import.meta.vitest) {\n}\n"],
    ["src/a.rs", "/// ```\n/// assert!(true);\n/// ```\nfn a() {}\n"],
    ["src/b.rs", "fn a() {}\n#[test]\nfn b() {}\n"],
    ["src/b.ts", 'import { test } from "node:test";\nexport const a = 1;\ntest("a", () => {});\n'],
  ])("%s are named, and stay head's", async (path, text) => {
    const sides = { base: { [path]: `${text}\n` }, head: { [path]: `${text}// x\n` }, gates: [] };
    const { selection, oldTests, newTests } = await rooms(sides);
    expect(selection.inline).toEqual([path]);
    expect(oldTests).toEqual(sides.head);
    expect(newTests).toEqual(sides.base);
  });

  test("are named also where head takes the tests out", async () => {
    const base = { "src/a.py": '"""\n>>> 1\n1\n"""\n' };
    const { selection } = await rooms({ base, head: { "src/a.py": "\n" }, gates: [] });
    expect(selection.inline).toEqual(["src/a.py"]);
  });
});
