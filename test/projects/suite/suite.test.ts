import { chmodSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Policy } from "../../../src/domain/policy.ts";
import type { Commit } from "../../../src/ports/workspace.ts";
import { gatesAtBase } from "../../../src/projects/policy/gates-at-base.ts";
import { suite } from "../../../src/projects/suite/suite.ts";
import { contentOf, put, scene } from "../../adapters/git/scene.ts";
import { gate, npmTest, rooms } from "./plain-trees.ts";

describe("the suite of a real workspace", () => {
  test("composes both rooms of a change, and follows it as head moves", async () => {
    const image = Buffer.from([0, 1, 2, 255]);
    using s = scene({
      files: {
        "package.json": '{"scripts":{"test":"node --test"},"dependencies":{}}\n',
        "src/sum.js": "1\n",
        "test/sum.test.js": "old\n",
        "test/moved.test.js": "moved moved moved\n",
        "test/image.png": image,
        "src/inner.rs": "fn a() {}\n\n#[cfg(test)]\nmod tests {\n    fn t() {}\n}\n",
        "run.sh": "#!/bin/sh\n",
      },
    });
    const workspace = await s.open();
    const policy = Policy.parse({});
    let head: Commit | undefined;
    const port = suite({
      workspace,
      state: () => ({ policy, ...(head === undefined ? {} : { head }) }),
      gatesAtBase: gatesAtBase(workspace, () => [npmTest, gate("sh", "run.sh")]),
    });
    expect(await port.select([])).toEqual({ oldTests: [], newTests: [], tests: [], inline: [] });
    const at = (path: string) => join(workspace.path, path);
    renameSync(at("test/moved.test.js"), at("test/there.test.js"));
    rmSync(at("test/image.png"));
    chmodSync(at("run.sh"), 0o755);
    put(workspace.path, {
      "package.json": '{"scripts":{"test":"true"},"dependencies":{"ms":"^2.1.0"}}\n',
      "src/sum.js": "2\n",
      "test/sum.test.js": "new\n",
      "test/image.png/x": "folder\n",
      "test/ü\tnew.test.js": "new\n",
      "src/inner.rs": "fn a() { }\n",
      ".npmrc": "script-shell=x\n",
    });
    const first = await workspace.commit("first");
    head = first;
    const tree = first?.tree ?? "";
    const selection = await port.select([]);
    const oldTree = contentOf(
      join(workspace.path, "..", "run.git"),
      await workspace.compose(tree, selection.oldTests),
    );
    expect(oldTree).toEqual({
      "old.txt": "100644 old",
      "package.json": `100644 ${JSON.stringify({ scripts: { test: "node --test" }, dependencies: { ms: "^2.1.0" } }, null, 2)}`,
      "run.sh": "100644 #!/bin/sh",
      "src/inner.rs": "100644 fn a() { }\n\n#[cfg(test)]\nmod tests {\n    fn t() {}\n}",
      "src/sum.js": "100644 2",
      "test/image.png": expect.stringContaining("100644"),
      "test/moved.test.js": "100644 moved moved moved",
      "test/sum.test.js": "100644 old",
    });
    const freshTree = contentOf(
      join(workspace.path, "..", "run.git"),
      await workspace.compose(workspace.baseTree, selection.newTests),
    );
    expect(Object.keys(freshTree)).toEqual([
      "old.txt",
      "package.json",
      "run.sh",
      "src/inner.rs",
      "src/sum.js",
      "test/image.png/x",
      "test/sum.test.js",
      "test/there.test.js",
      "test/ü\tnew.test.js",
    ]);
    expect(freshTree["src/sum.js"]).toBe("100644 1");
    expect(selection.inline).toEqual(["src/inner.rs"]);

    put(workspace.path, { "test/sum.test.js": "old\n" });
    head = await workspace.commit("second");
    expect((await port.select([])).tests).not.toContain("test/sum.test.js");
  });
});

describe("what base's configuration loads", () => {
  test.each([
    [
      "vitest.config.ts",
      'export default { test: { setupFiles: ["./tools/setup.ts"] } };',
      "tools/setup.ts",
    ],
    [
      "vitest.config.ts",
      "export default { test: { globalSetup: './src/global' } };",
      "src/global.ts",
    ],
    [
      "jest.config.js",
      'module.exports = { setupFilesAfterEnv: ["<rootDir>/src/after.js"] };',
      "src/after.js",
    ],
    [
      "package.json",
      '{"scripts":{"test":"jest"},"jest":{"testEnvironment":"./src/env.js"}}',
      "src/env.js",
    ],
    [".mocharc.yml", "require:\n  - ./src/register.js\n  - x\n", "src/register.js"],
    [".mocharc.json", '{"file":["./src/first.js"]}', "src/first.js"],
    ["bunfig.toml", '[test]\npreload = ["./src/preload.ts"]\n', "src/preload.ts"],
    ["pytest.ini", "[pytest]\naddopts = -q -p shop.plugin\n", "shop/plugin.py"],
    [
      "conftest.py",
      'pytest_plugins = [\n    "shop.fixtures_for",\n]\n',
      "src/shop/fixtures_for.py",
    ],
    ["phpunit.xml", '<phpunit bootstrap="src/boot.php"/>', "src/boot.php"],
  ])("%s with %s is base's", async (config, text, loaded) => {
    const base = { [config]: text, [loaded]: "old\n", "src/index.ts": "1\n" };
    const head = { ...base, [loaded]: "new\n", "src/index.ts": "2\n" };
    expect((await rooms({ base, head, gates: [npmTest] })).oldTests).toEqual({
      ...base,
      "src/index.ts": "2\n",
    });
  });

  test("is not what it measures", async () => {
    const base = {
      "vitest.config.ts":
        'export default { test: { setupFiles: [], coverage: { include: ["src/index.ts"] } } };',
      "src/index.ts": "1\n",
    };
    const head = { ...base, "src/index.ts": "2\n" };
    expect((await rooms({ base, head })).oldTests).toEqual(head);
  });
});
