import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readReport, reportingOf } from "../../../src/adapters/gates/report.ts";
import type { Gate } from "../../../src/domain/gate.ts";
import { missingPrograms, skipNote } from "../../helpers/installed.ts";
import { repository } from "../detect/repository.ts";

const noPytest = missingPrograms(["python3", "pytest"]);
const noGo = missingPrograms(["go"]);
const noCargo = missingPrograms(["cargo"]);

/** Runs a detected gate of a repository as it is, and with what makes it report. */
async function run(files: Record<string, string>, name: string) {
  await using repo = await repository(files);
  const gate = (await repo.detect()).gates.find((one) => one.name === name);
  if (gate?.results === undefined) throw new Error(`${name} has no results`);
  const reportPath = join(repo.path, "a report");
  const { args, env, readable } = reportingOf(gate.results, reportPath);
  const plain = spawned(gate, repo.path, { args: [], env: {} });
  const startedAt = Date.now();
  const told = spawned(gate, repo.path, { args, env });
  const output = readable === undefined ? told.stdout + told.stderr : told.stdout;
  const source = { root: repo.path, cwd: "", reportPath, output, startedAt };
  const report = await readReport(gate.results, source);
  return {
    codes: [plain.status, told.status],
    tests:
      report.kind === "none"
        ? report.why
        : report.tests.map(
            ({ status, id, file, line }) => `${status} ${id} ${file ?? ""}:${line ?? ""}`,
          ),
    shown: readable?.(told.stdout) ?? told.stdout,
  };
}

function spawned(gate: Gate, cwd: string, more: { args: readonly string[]; env: object }) {
  const bin = join(
    dirname(fileURLToPath(import.meta.resolve("vitest/package.json"))),
    "..",
    ".bin",
  );
  const { NODE_OPTIONS: _, VITEST: __, NODE_ENV: ___, ...inherited } = process.env;
  return spawnSync(gate.command, [...gate.args, ...more.args], {
    cwd,
    encoding: "utf8",
    env: {
      ...inherited,
      CI: "true",
      GOFLAGS: "-mod=mod",
      PATH: `${bin}:${process.env["PATH"]}`,
      ...more.env,
    },
  });
}

const timeout = 120_000;

test("node:test through npm: by file, with its text for people and its exit code", {
  timeout,
}, async () => {
  const files = {
    "package.json": JSON.stringify({ scripts: { test: "npm run unit", unit: "node --test" } }),
    "test/a.test.mjs": `import { test, describe } from "node:test"; import { execFileSync } from "node:child_process";
test("adds", () => {});
describe("s", () => { test("no", () => { throw new Error("wrong"); }); });
describe.skip("off", () => { test("x", () => {}); });
test("child", () => { execFileSync(process.execPath, ["-e", "0"]); });`,
    "test/b.test.mjs": `import { test } from "node:test"; test("adds", () => {});`,
    "test/c.test.mjs": `import "./nowhere.mjs";`,
  };
  const { codes, tests, shown } = await run(files, "test");
  expect(codes).toEqual([1, 1]);
  expect(tests).toEqual([
    "passed test/a.test.mjs > adds test/a.test.mjs:2",
    "failed test/a.test.mjs > s > no test/a.test.mjs:3",
    "skipped test/a.test.mjs > off test/a.test.mjs:4",
    "passed test/a.test.mjs > child test/a.test.mjs:5",
    "passed test/b.test.mjs > adds test/b.test.mjs:1",
    "broken test/c.test.mjs test/c.test.mjs:1",
  ]);
  expect(shown).toContain("failing tests:");
  const { codes: green } = await run(
    { "package.json": files["package.json"], "test/b.test.mjs": files["test/b.test.mjs"] },
    "test",
  );
  expect(green).toEqual([0, 0]);
});

test("Vitest through npm, whatever its configuration says of reporters", { timeout }, async () => {
  const files = {
    "package.json": JSON.stringify({ scripts: { test: "vitest" } }),
    "vitest.config.mjs": `export default { test: { globals: true, reporters: ["dot", "junit"], outputFile: { json: "x.json", junit: "y.xml" } } };`,
    "a.test.js": `it("adds", () => {});\nit("no", () => { expect(1).toBe(2); });`,
    "b.test.js": `import "./nowhere.js";`,
  };
  const { codes, tests, shown } = await run(files, "test");
  expect(codes).toEqual([1, 1]);
  expect(tests).toEqual([
    "passed a.test.js > adds a.test.js:",
    "failed a.test.js > no a.test.js:2",
    "broken b.test.js b.test.js:",
  ]);
  expect(shown).toContain("a.test.js");
});

test.skipIf(noPytest.length > 0)(
  `pytest: a file that does not load takes no other test away${skipNote(noPytest)}`,
  { timeout },
  async () => {
    const files = {
      "pyproject.toml": "[tool.pytest.ini_options]\n",
      "test_a.py": "def test_a():\n    pass\n\ndef test_b():\n    assert 1 == 2\n",
      "test_b.py": "import nowhere\n",
    };
    const { codes, tests, shown } = await run(files, "pytest");
    expect(codes.every((code) => code === 1 || code === 2)).toBe(true);
    expect(tests).toEqual([
      "broken test_b.py > test_b test_b.py:1",
      "passed test_a.py > test_a > test_a test_a.py:1",
      "failed test_a.py > test_a > test_b test_a.py:5",
    ]);
    expect(shown).toContain("assert 1 == 2");
    expect(
      (await run({ ...files, "test_a.py": "def test_a(): pass\n", "test_b.py": "" }, "pytest"))
        .codes,
    ).toEqual([0, 0]);
  },
);

test.skipIf(noGo.length > 0)(
  `go test: with a text for people that says where${skipNote(noGo)}`,
  { timeout },
  async () => {
    const files = {
      "go.mod": "module example.test/a\n\ngo 1.18\n",
      "p/a.go": "package p\n",
      "p/a_test.go":
        'package p\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\nfunc TestB(t *testing.T) { t.Error("no") }\n',
      "q/a_test.go": 'package q\n\nimport "testing"\n\nfunc TestA(t *testing.T) { nope() }\n',
    };
    const { codes, tests, shown } = await run(files, "go test");
    expect(codes).toEqual([1, 1]);
    expect(Array.isArray(tests) ? tests.toSorted() : tests).toEqual([
      "broken example.test/a/q q/a_test.go:5",
      "failed example.test/a/p > TestB p/a_test.go:6",
      "passed example.test/a/p > TestA :",
    ]);
    expect(shown).toContain("a_test.go:6: no");
    expect(shown).not.toContain('"Action"');
    const { "q/a_test.go": _, ...good } = files;
    expect(
      (
        await run(
          { ...good, "p/a_test.go": files["p/a_test.go"].replace('t.Error("no")', "") },
          "go test",
        )
      ).codes,
    ).toEqual([0, 0]);
  },
);

test.skipIf(noCargo.length > 0)(
  `cargo test: every program runs, also after a red one${skipNote(noCargo)}`,
  { timeout },
  async () => {
    const files = {
      "Cargo.toml": '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n',
      "src/lib.rs":
        "#[cfg(test)]\nmod tests {\n    #[test]\n    fn works() { assert_eq!(1, 2); }\n}\n",
      "tests/api.rs": "#[test]\nfn works() {}\n#[test]\n#[ignore]\nfn later() {}\n",
    };
    const { codes, tests } = await run(files, "cargo test");
    expect(codes).toEqual([101, 101]);
    expect(Array.isArray(tests) ? tests.toSorted() : tests).toEqual([
      "failed demo src/lib.rs > tests::works src/lib.rs:4",
      "passed api tests/api.rs > works :",
      "skipped api tests/api.rs > later :",
    ]);
    expect(
      await run({ ...files, "src/lib.rs": "pub fn a() -> u8 { b() }\n" }, "cargo test"),
    ).toMatchObject({
      codes: [101, 101],
      tests: "cargo ran no tests: the output has no `running N tests`",
    });
  },
);
