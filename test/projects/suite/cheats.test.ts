import { describe, expect, test } from "vitest";
import { type Files, gate, npmTest, rooms } from "./plain-trees.ts";

const manifest = {
  name: "shop",
  version: "1.0.0",
  type: "module",
  scripts: { test: "vitest run" },
  dependencies: { zod: "^4.0.0" },
  devDependencies: { vitest: "^5.0.0" },
};
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const lock = json({
  packages: { "node_modules/vitest": {}, "node_modules/chai": {}, "node_modules/zod": {} },
});
const base: Files = {
  "package.json": json(manifest),
  "package-lock.json": lock,
  "src/cart.ts": "export const total = () => 1;\n",
  "test/cart.test.ts": "test('total', () => expect(total()).toBe(2));\n",
  "test/fixtures/cart.json": "[1]\n",
  "vitest.config.ts": "export default {};\n",
};
const code = { "src/cart.ts": "export const total = () => 3;\n" };

function without(files: Files, ...paths: string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

/** Changes that make tests say less, by what they add to an honest change of code. */
const cheats: Readonly<Record<string, Files>> = {
  "a weaker assertion": { "test/cart.test.ts": "test('total', () => {});\n" },
  "a skipped test": { "test/cart.test.ts": "test.skip('total', () => expect(total()).toBe(2));\n" },
  "a fixture that fits the bug": { "test/fixtures/cart.json": "[3]\n" },
  "a test that is a link": { "test/cart.test.ts": "-> ../src/cart.ts" },
  "a runner configuration": {
    "vitest.config.ts": "export default { test: { exclude: ['**'] } };\n",
  },
  "a runner configuration of another kind, which goes first": {
    "vitest.config.js": "export default {};\n",
  },
  "a workspace of the runner": { "vitest.workspace.ts": "export default [];\n" },
  "a jest configuration": {
    "jest.config.js": "module.exports = { testPathIgnorePatterns: ['cart'] };\n",
  },
  "a mocha file": { ".mocharc.json": '{"ignore":["**"]}' },
  "a mock that is found by its place": { "__mocks__/zod.ts": "export const z = {};\n" },
  "an .npmrc with a shell of its own": { ".npmrc": "script-shell=./fake.sh\n" },
  "an .npmrc with node options": { ".npmrc": "node-options=--import ./fake.js\n" },
  "variables for node": { ".env": "NODE_OPTIONS=--import ./fake.js\n" },
  "a file for pnpm": { ".pnpmfile.cjs": "module.exports = {};\n" },
  "a patch of the runner": { "patches/vitest+5.0.0.patch": "diff\n" },
  "a committed runner": { "node_modules/vitest/index.js": "process.exit(0)\n" },
  "a bun configuration": { "bunfig.toml": "[test]\npreload = './fake.ts'\n" },
  "another compiler configuration": {
    "tsconfig.json": '{"compilerOptions":{"paths":{"vitest":["./fake"]}}}',
  },
  "a conftest": { "conftest.py": "def pytest_collection_modifyitems(items): items.clear()\n" },
  "a conftest within the tests": { "test/unit/conftest.py": "collect_ignore_glob = ['*']\n" },
  "a sitecustomize": { "sitecustomize.py": "import sys\n" },
  "a .pth file": { "src/evil.pth": "import fake\n" },
  "a pytest of its own": { "pytest.py": "raise SystemExit(0)\n" },
  "a pytest.ini": { "pytest.ini": "[pytest]\naddopts = --co\n" },
  "a runner for cargo": {
    ".cargo/config.toml": '[target.x86_64-unknown-linux-gnu]\nrunner = "true"\n',
  },
  "a runner for cargo, in the old form": { ".cargo/config": '[target.x]\nrunner = "true"\n' },
  "a toolchain": { "rust-toolchain.toml": '[toolchain]\npath = "/tmp/fake"\n' },
  "a build script that rewrites tests": { "build.rs": "fn main() {}\n" },
  "a maven configuration": { ".mvn/maven.config": "-DskipTests\n" },
  "gradle's properties": { "gradle.properties": "org.gradle.jvmargs=-Dx\n" },
  "a go workspace": { "go.work": "go 1.26\nuse ./fake\n" },
  "an unheard-of dot-file": { ".runner/rc": "skip everything\n" },
  "an unheard-of configuration": { "tester.config.mjs": "export default {};\n" },
};

describe("base's tests on head's code", () => {
  test.each(Object.entries(cheats))("are not reached by %s", async (_, cheat) => {
    const head = { ...base, ...code, ...cheat };
    expect((await rooms({ base, head })).oldTests).toEqual({ ...base, ...code });
  });

  test("are there again where they were deleted, renamed, or lie under another name", async () => {
    const moved = { "test/cart.test.ts.bak": base["test/cart.test.ts"] ?? "" };
    const head = { ...without(base, "test/cart.test.ts"), ...code };
    expect((await rooms({ base, head })).oldTests).toEqual({ ...base, ...code });
    const renames = { "src/unused.txt": "test/cart.test.ts" };
    const hidden = { ...head, "src/unused.txt": base["test/cart.test.ts"] ?? "" };
    expect((await rooms({ base, head: hidden, renames })).oldTests).toEqual({ ...base, ...hidden });
    const bak = await rooms({
      base,
      head: { ...head, ...moved },
      renames: { "test/cart.test.ts.bak": "test/cart.test.ts" },
    });
    expect(bak.oldTests).toEqual({ ...base, ...code });
  });

  test("come before a file or a link that took the place of their folder", async () => {
    const head = {
      ...without(base, "test/cart.test.ts", "test/fixtures/cart.json"),
      ...code,
      test: "-> /tmp/tests",
    };
    expect((await rooms({ base, head })).oldTests).toEqual({ ...base, ...code });
  });

  test("come before a folder that took the place of one of them", async () => {
    const head = {
      ...without(base, "test/cart.test.ts"),
      ...code,
      "test/cart.test.ts/index.ts": "",
    };
    expect((await rooms({ base, head })).oldTests).toEqual({ ...base, ...code });
  });

  test("are told apart by the letters' case", async () => {
    const head = {
      ...without(base, "test/cart.test.ts"),
      ...code,
      "test/Cart.test.ts": "test.skip('total', () => {});\n",
    };
    const renames = { "test/Cart.test.ts": "test/cart.test.ts" };
    expect((await rooms({ base, head, renames })).oldTests).toEqual({ ...base, ...code });
  });

  test("are found by their text where their path says nothing", async () => {
    const odd = { "checks/cart.js": 'import test from "node:test";\ntest("total", () => {});\n' };
    const head = {
      ...base,
      ...code,
      "checks/cart.js": "export {};\n",
      "checks/more.js": odd["checks/cart.js"],
    };
    const found = await rooms({ base: { ...base, ...odd }, head });
    expect(found.oldTests).toEqual({ ...base, ...code, ...odd });
    expect(found.selection.tests).toEqual(["checks/cart.js", "checks/more.js"]);
    expect(found.newTests["checks/more.js"]).toBe(odd["checks/cart.js"]);
  });

  test("are found by their text behind the mark of an editor", async () => {
    const odd = { "checks/cart.py": "\uFEFFimport pytest\ndef test_total(): pass\n" };
    const head = { ...base, ...code, "checks/cart.py": "pass\n" };
    const found = await rooms({ base: { ...base, ...odd }, head });
    expect(found.oldTests).toEqual({ ...base, ...code, ...odd });
  });

  test("are found by the policy's paths", async () => {
    const odd = { "cases/cart.txt": "1 + 1 = 2\n" };
    const head = { ...base, ...code, "cases/cart.txt": "1 + 1 = 3\n" };
    const found = await rooms({ base: { ...base, ...odd }, head, testPaths: ["cases/**"] });
    expect(found.oldTests).toEqual({ ...base, ...code, ...odd });
  });

  test("are run by base's scripts", async () => {
    const scripts = { "tools/check.sh": "exec vitest run\n" };
    const own = {
      ...base,
      ...scripts,
      "package.json": json({ ...manifest, scripts: { test: "sh tools/check.sh" } }),
    };
    const head = { ...own, ...code, "tools/check.sh": "exit 0\n" };
    expect((await rooms({ base: own, head, gates: [npmTest] })).oldTests).toEqual({
      ...own,
      ...code,
    });
    const called = { ...own, ...code, "tools/check.sh": "-> /bin/true" };
    const gates = [gate("sh", "tools/check.sh")];
    expect((await rooms({ base: own, head: called, gates })).oldTests).toEqual({ ...own, ...code });
  });

  const manifestCheats: Readonly<Record<string, object>> = {
    "a script": { scripts: { test: "true" } },
    "a script that runs before": { scripts: { test: "vitest run", pretest: "rm -r test" } },
    "a jest key": { jest: { testPathIgnorePatterns: ["."] } },
    "a vitest key": { vitest: { exclude: ["**"] } },
    wireit: { wireit: { test: { command: "true" } } },
    "an unheard-of key": { runner: "./fake" },
    "the runner as a file": { devDependencies: { vitest: "file:./fake" } },
    "the runner as a link": { devDependencies: { vitest: "link:./fake" } },
    "the runner as another package": { devDependencies: { vitest: "npm:fake-vitest@1" } },
    "the runner from git": { devDependencies: { vitest: "git+https://example.com/x.git" } },
    "the runner from a hoster": { devDependencies: { vitest: "someone/vitest" } },
    "the runner from an address": { devDependencies: { vitest: "https://example.com/x.tgz" } },
    "the runner as a folder": { devDependencies: { vitest: "./fake" } },
    "the runner as an archive": { devDependencies: { vitest: "fake.tgz" } },
    "the runner from the workspace": { devDependencies: { vitest: "workspace:*" } },
    "the runner in another table": {
      devDependencies: {},
      dependencies: { ...manifest.dependencies, vitest: "file:./fake" },
    },
    "what the runner needs as a file": {
      devDependencies: { ...manifest.devDependencies, chai: "file:./fake" },
    },
    "an override of the runner": { overrides: { vitest: "file:./fake" } },
    "an override within": { overrides: { vitest: { chai: "npm:fake@1" } } },
    "a resolution": { resolutions: { "**/vitest": "portal:./fake" } },
    "an override of pnpm": {
      pnpm: { overrides: { vitest: "link:./fake" }, patchedDependencies: { vitest: "x" } },
    },
    "another package manager": { packageManager: "pnpm@1.0.0" },
    "the name of the runner": { name: "vitest" },
    "the command of the runner": { bin: { vitest: "./fake.js" } },
  };

  test.each(Object.entries(manifestCheats))(
    "are not steered by package.json with %s",
    async (_, cheat) => {
      const head = {
        ...base,
        ...code,
        "package.json": json({ ...manifest, ...cheat }),
        "package-lock.json": "{}\n",
      };
      const { oldTests } = await rooms({ base, head });
      const merged: Record<string, unknown> = JSON.parse(oldTests["package.json"] ?? "");
      expect(merged).toMatchObject({ scripts: manifest.scripts });
      const texts = JSON.stringify(merged);
      for (const word of [
        "fake",
        "file:",
        "npm:",
        "example",
        "someone",
        "workspace",
        "exclude",
        "wireit",
        "runner",
        "pnpm",
        "pretest",
        "jest",
      ]) {
        expect(texts).not.toContain(word);
      }
      expect(merged["name"]).toBe("shop");
      expect(merged["bin"]).toBeUndefined();
    },
  );

  test("keep their own manifest where head's cannot be read, is a link or too large", async () => {
    const spoilt = [
      "{",
      "[]",
      "null",
      '"x"',
      "-> /tmp/package.json",
      `{"a":"${"x".repeat(1_100_000)}"}`,
    ];
    for (const text of [...spoilt, `${"[".repeat(100_000)}`]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { oldTests } = await rooms({ base, head: { ...base, ...code, "package.json": text } });
      expect(oldTests).toEqual({ ...base, ...code });
    }
  });

  test("see no new member of the workspace in the place of a package", async () => {
    const member = (value: object) => ({
      "packages/x/package.json": json(value),
      "package-lock.json": "{}\n",
    });
    for (const value of [
      { name: "vitest" },
      { name: "chai" },
      { name: "x", bin: { vitest: "./x.js" } },
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { oldTests } = await rooms({ base, head: { ...base, ...code, ...member(value) } });
      expect(oldTests).toEqual({ ...base, ...code });
    }
  });

  test("keep their lockfile where no manifest explains another one", async () => {
    const head = { ...base, ...code, "package-lock.json": lock.replace("vitest", "fake") };
    expect((await rooms({ base, head })).oldTests).toEqual({ ...base, ...code });
    const renamed = {
      ...head,
      "package.json": json({ ...manifest, version: "2.0.0", scripts: {} }),
    };
    expect((await rooms({ base, head: renamed })).oldTests["package-lock.json"]).toBe(lock);
  });
});
