import fc from "fast-check";
import { expect, test } from "vitest";
import { gateRunner } from "../../../src/adapters/gates/runner.ts";
import { Gate } from "../../../src/domain/gate.ts";
import { detect } from "../../../src/projects/detect/detect.ts";
import { setupFromInput } from "../../../src/projects/detect/setup.ts";
import { treeOf } from "../../../src/projects/texts/tree.ts";
import { missingPrograms, skipNote } from "../../helpers/installed.ts";
import { detected, repository } from "./repository.ts";

const noGo = missingPrograms(["go"]);
const noPython3 = missingPrograms(["python3"]);
const noNpm = missingPrograms(["npm"]);
const noMake = missingPrograms(["make"]);

const pip = ".venv/bin/python -m pip install --disable-pip-version-check";
const venv = "python3 -m venv --system-site-packages .venv";
const inVenv = (words: string) => `export PATH="$PWD/.venv/bin:$PATH"\nexec python3 -m ${words}`;

/** The gate of a project of CMake, by how it is configured, where it builds, and how ctest is told so. */
function ctest(configure: string, folder: string, where = `--test-dir ${folder}`): string {
  return `${configure}\ncmake --build ${folder} --parallel "$(nproc)"\nctest ${where} --output-on-failure --no-tests=error "$@"`;
}

test.each([
  ["nothing in an empty repository", {}, {}],
  ["nothing in one of texts", { "README.md": "# hello", "docs/Makefile": "test:\n" }, {}],
  ["a crate", { "Cargo.toml": '[package]\nname = "a"\n' }, { "cargo test": "cargo test" }],
  [
    "a crate with dependencies",
    { "Cargo.toml": '[package]\nname = "a"\n[dependencies]\nserde = "1"\n' },
    { "cargo test": "cargo test", setup: "cargo fetch" },
  ],
  [
    "a locked workspace with its own style",
    {
      "Cargo.toml": "[workspace]\nmembers = []\n[workspace.lints.clippy]\nall = 'warn'\n",
      "Cargo.lock": "",
      "rustfmt.toml": "",
    },
    {
      "cargo test": "cargo test --workspace",
      "cargo clippy": "cargo clippy --workspace --all-targets",
      "cargo fmt": "cargo fmt --all --check",
      setup: "cargo fetch --locked",
    },
  ],
  [
    "a workspace that says what it tests",
    { "Cargo.toml": '[workspace]\nmembers = ["a", "b"]\ndefault-members = ["a"]\n' },
    { "cargo test": "cargo test" },
  ],
  [
    "what CI wants of a crate",
    {
      "Cargo.toml": "[package]\n",
      ".github/workflows/ci.yml": "run: cargo fmt --check\nrun: cargo clippy -- -D warnings\n",
    },
    {
      "cargo test": "cargo test",
      "cargo clippy": "cargo clippy --all-targets -- -D warnings",
      "cargo fmt": "cargo fmt --all --check",
    },
  ],
  [
    "a wrapper of Maven",
    { "pom.xml": "", mvnw: "" },
    { "maven verify": "sh ./mvnw -B -ntp verify" },
  ],
  ["Maven without a wrapper", { "pom.xml": "" }, { "maven verify": "mvn -B -ntp verify" }],
  [
    "Gradle in Kotlin with a wrapper",
    { "settings.gradle.kts": "", gradlew: "" },
    { "gradle check": "sh ./gradlew --no-daemon --console=plain check" },
  ],
  [
    "Gradle without a wrapper",
    { "build.gradle": "" },
    { "gradle check": "gradle --no-daemon --console=plain check" },
  ],
  ["make test", { Makefile: ".PHONY: test\ntest: build\n\tgo\n" }, { "make test": "make test" }],
  ["make check", { makefile: "all check:\n\ttrue\n" }, { "make check": "make check" }],
  [
    "no variable of a makefile",
    { Makefile: "test := a\ncheck ::= b\ntest = c\n\ttest: d\n# check: e\n" },
    {},
  ],
  [
    "no makefile beside anything else",
    { Makefile: "test:\n", "go.mod": "module a\n" },
    { "go vet": "go vet ./...", "go test": "go test ./..." },
  ],
  [
    "dependencies of Go",
    { "go.mod": "module a\nrequire b v1.0.0\n" },
    { "go vet": "go vet ./...", "go test": "go test ./...", setup: "go mod download" },
  ],
  [
    "no download of what is vendored",
    { "go.mod": "module a\nrequire b v1.0.0\n", "vendor/modules.txt": "", "vendor/b/b.go": "" },
    { "go vet": "go vet ./...", "go test": "go test ./..." },
  ],
  [
    "tasks of Deno",
    { "deno.jsonc": '{ // x\n "tasks": { "test": "deno test" }, "fmt": {} }', "deno.lock": "{}" },
    {
      "deno test": "deno task test",
      "deno fmt": "deno fmt --check",
      setup: "deno install --frozen",
    },
  ],
  [
    "no tests of what others wrote",
    { "deno.json": "{}", "vendor/a/a_test.ts": "", "node_modules/b/test_b.py": "" },
    {},
  ],
  [
    "tests of Deno",
    { "deno.json": "{}", "a_test.ts": "" },
    { "deno test": "deno test --allow-all" },
  ],
  [
    "a solution of .NET with tests",
    { "App.sln": "", "tests/App.Tests/App.Tests.csproj": "" },
    { "dotnet test": "dotnet test App.sln", setup: "dotnet restore App.sln" },
  ],
  [
    "a project of .NET without tests",
    { "App.csproj": "" },
    { "dotnet build": "dotnet build App.csproj", setup: "dotnet restore App.csproj" },
  ],
  [
    "RSpec and RuboCop",
    { Gemfile: 'gem "rubocop"', "spec/a_spec.rb": "", ".rubocop.yml": "" },
    { rspec: "bundle exec rspec", rubocop: "bundle exec rubocop", setup: "bundle install" },
  ],
  [
    "Rails",
    { Gemfile: "", "bin/rails": "", "test/models/a_test.rb": "" },
    { "rails test": "bundle exec rails test", setup: "bundle install" },
  ],
  [
    "Rake",
    { Gemfile: "", Rakefile: "Rake::TestTask.new", "test/test_a.rb": "" },
    { "rake test": "bundle exec rake test", setup: "bundle install" },
  ],
  [
    "Composer's script",
    { "composer.json": '{"scripts":{"test":"phpunit"}}' },
    {
      "composer test": "composer run-script test",
      setup: "composer install --no-interaction --no-progress",
    },
  ],
  [
    "PHPUnit",
    { "composer.json": "{}", "phpunit.xml.dist": "" },
    { phpunit: "vendor/bin/phpunit", setup: "composer install --no-interaction --no-progress" },
  ],
  [
    "ctest",
    { "CMakeLists.txt": "project(shop)\nenable_testing()\n" },
    { ctest: ctest("cmake -S . -B build", "build"), setup: "cmake -S . -B build" },
  ],
  [
    "ctest beside a folder that is called build",
    { "CMakeLists.txt": "include( CTest )\n", "build/release.sh": "" },
    {
      ctest: ctest("cmake -S . -B cmake-build", "cmake-build"),
      setup: "cmake -S . -B cmake-build",
    },
  ],
  [
    "tests of CMake that have to be asked for",
    {
      "CMakeLists.txt":
        'option(SHOP_BUILD_TESTS "Build tests" OFF)\noption(SHOP_TEST_ALL "x" OFF)\noption(BUILD_TESTING "x" ON)\nif(SHOP_BUILD_TESTS)\nenable_testing()\nendif()\n',
    },
    {
      ctest: ctest("cmake -S . -B build -DSHOP_BUILD_TESTS=ON", "build"),
      setup: "cmake -S . -B build -DSHOP_BUILD_TESTS=ON",
    },
  ],
  [
    "the preset that CI names, with the tests that go with it",
    {
      "CMakeLists.txt": "enable_testing()\n",
      ".github/workflows/ci.yml": "run: cmake --preset=ci -DX=1\n",
      "CMakePresets.json": JSON.stringify({
        configurePresets: [
          { name: "dev", binaryDir: "dev" },
          { name: "ci", inherits: ["dev"], binaryDir: "${sourceDir}/out/${presetName}/" },
        ],
        testPresets: [
          { name: "some", hidden: true, configurePreset: "ci" },
          { name: "all", inherits: "some" },
        ],
      }),
    },
    {
      ctest: ctest("cmake --preset ci", "out/ci", "--preset all"),
      setup: "cmake --preset ci",
    },
  ],
  [
    "CMake without the presets where it is not clear which one holds here",
    {
      "CMakeLists.txt": "enable_testing()\n",
      "CMakePresets.json": JSON.stringify({
        configurePresets: [
          { name: "a", binaryDir: "a" },
          { name: "b", binaryDir: "b" },
        ],
      }),
    },
    { ctest: ctest("cmake -S . -B build", "build"), setup: "cmake -S . -B build" },
  ],
  [
    "CMake without a preset that builds outside of the checkout, or under a condition",
    {
      "CMakeLists.txt": "enable_testing()\n",
      "CMakePresets.json": JSON.stringify({
        configurePresets: [
          { name: "win", hidden: true, condition: { type: "const", value: false } },
          { name: "vs", inherits: "win", binaryDir: "vs" },
          { name: "a", binaryDir: "${sourceDir}/../a" },
        ],
      }),
    },
    { ctest: ctest("cmake -S . -B build", "build"), setup: "cmake -S . -B build" },
  ],
  [
    "nothing in CMake without tests",
    { "CMakeLists.txt": "project(shop)\n# enable_testing()\nadd_executable(shop main.c)\n" },
    {},
  ],
])("finds %s", async (_, files, expected) => {
  expect(await detected(files)).toEqual(expected);
});

test.each([
  [
    "unittest in a folder of tests",
    { "app.py": "", "tests/test_a.py": "import unittest\n" },
    { unittest: inVenv("unittest discover -s tests") },
  ],
  [
    "unittest beside the code",
    { "app.py": "", "test_app.py": "import unittest\n" },
    { unittest: inVenv("unittest discover") },
  ],
  [
    "pytest by the look of the tests",
    { "app.py": "", "tests/test_a.py": "def test_a():\n  pass\n" },
    { pytest: inVenv("pytest"), setup: `${venv}\n${pip} pytest` },
  ],
  [
    "pytest by requirements",
    { "requirements.txt": "flask\n", "requirements-dev.txt": "pytest==8\n" },
    {
      pytest: inVenv("pytest"),
      setup: `${venv}\n${pip} -r requirements-dev.txt -r requirements.txt pytest`,
    },
  ],
  [
    "a package with extras and linters",
    {
      "pyproject.toml":
        '[build-system]\nrequires = ["hatchling"]\n[project]\nname = "a"\n[project.optional-dependencies]\ntest = ["pytest"]\ndocs = ["sphinx"]\n[tool.pytest.ini_options]\n[tool.ruff]\n[tool.ruff.format]\n[tool.mypy]\nfiles = "src"\n',
    },
    {
      pytest: inVenv("pytest"),
      ruff: inVenv("ruff check ."),
      "ruff format": inVenv("ruff format --check ."),
      mypy: inVenv("mypy"),
      setup: `${venv}\n${pip} -e '.[test]' pytest ruff mypy`,
    },
  ],
  [
    "an application that is no package",
    {
      "pyproject.toml":
        '[project]\nname = "a"\ndependencies = ["httpx>=0.27"]\n[dependency-groups]\ndev = ["pytest>=8", {include-group = "x"}]\n',
    },
    { pytest: inVenv("pytest"), setup: `${venv}\n${pip} 'httpx>=0.27' 'pytest>=8' pytest` },
  ],
  [
    "flake8 and mypy of setup.cfg",
    { "setup.cfg": "[flake8]\nmax-line-length = 100\n[mypy]\nstrict = True\n" },
    {
      flake8: inVenv("flake8 --extend-exclude=.venv ."),
      mypy: inVenv("mypy ."),
      setup: `${venv}\n${pip} flake8 mypy`,
    },
  ],
  [
    "uv with what it locks",
    {
      "pyproject.toml":
        '[project]\nname = "a"\n[project.optional-dependencies]\ndev = ["x"]\n[tool.ruff]\n[tool.mypy]\n[tool.pytest.ini_options]\n',
      "uv.lock": '[[package]]\nname = "pytest"\n[[package]]\nname = "ruff"\n',
    },
    {
      pytest: "uv run python -m pytest",
      ruff: "uv run python -m ruff check .",
      setup: "uv sync --locked --extra dev",
    },
  ],
  [
    "Poetry without a lockfile",
    {
      "pyproject.toml":
        '[tool.poetry]\nname = "a"\n[tool.poetry.group.dev.dependencies]\npytest = "^8"\n',
    },
    { pytest: "poetry run python -m pytest", setup: "poetry install --no-interaction" },
  ],
  [
    "PDM",
    { "pyproject.toml": "[tool.pytest.ini_options]\n", "pdm.lock": "" },
    { pytest: "pdm run python -m pytest", setup: "pdm install --frozen-lockfile" },
  ],
  [
    "Pipenv",
    { Pipfile: 'pytest = "*"\n', "Pipfile.lock": "{}" },
    { pytest: "pipenv run python -m pytest", setup: "pipenv sync --dev" },
  ],
  [
    "no Python in another project's folders",
    { "scripts/gen.py": "", "test/fixtures/test_a.py": "" },
    {},
  ],
  ["no tests where there are none", { "app.py": "" }, {}],
  ["a pyproject that is no TOML", { "pyproject.toml": "[project\ndependencies = [" }, {}],
])("finds %s", async (_, files, expected) => {
  expect(await detected(files)).toEqual(expected);
});

test("takes every kind of project that is present, and one setup for all of them", async () => {
  await using found = await repository({
    "package.json": JSON.stringify({ scripts: { test: "x", lint: "y" } }),
    "package-lock.json": "{}",
    "Cargo.toml": "[package]\n",
    "Cargo.lock": "",
    "go.mod": "module a\n",
    "app.py": "",
    "test_app.py": "import unittest",
  });
  expect((await found.detect()).gates.map((gate) => gate.name)).toEqual([
    "test",
    "lint",
    "cargo test",
    "go vet",
    "go test",
    "unittest",
  ]);
  expect((await found.detect()).setup).toMatchObject({
    command: "bash",
    args: ["-e", "-o", "pipefail", "-c", "npm ci\ncargo fetch --locked"],
  });
});

test("says of every gate where it comes from, and that it is required", async () => {
  await using found = await repository({
    "package.json": JSON.stringify({ scripts: { "test:ci": "x" } }),
    "Cargo.toml": "",
  });
  expect((await found.detect()).gates).toMatchObject([
    { source: "package.json scripts.test:ci", required: true, skip: false, timeoutSecs: 1200 },
    { source: "Cargo.toml", required: true },
  ]);
});

test("finds valid gates with names of their own in any repository, whatever the files say", () => {
  const names = [
    "package.json",
    "pnpm-lock.yaml",
    "Cargo.toml",
    "go.mod",
    "main.go",
    "pyproject.toml",
    "setup.cfg",
    "requirements.txt",
    "tests/test_a.py",
    "uv.lock",
    "pom.xml",
    "build.gradle",
    "Makefile",
    "deno.json",
    "App.sln",
    "Gemfile",
    "composer.json",
    "phpunit.xml",
    "CMakeLists.txt",
    "CMakePresets.json",
    "ruff.toml",
    "spec/a_spec.rb",
    ".github/workflows/a.yml",
  ];
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom(
      '{"scripts":{"test":"a","lint":"b","check":"c"}}',
      '{"scripts":{"__proto__":"x","test":null}}',
      "[tool.ruff]\n[tool.pytest]\n[tool.mypy]",
      "cargo clippy\ncargo fmt",
      "test:\n",
      "enable_testing()",
      '{"configurePresets":[{"name":"a","inherits":["a"],"binaryDir":"b"}]}',
      "require (",
    ),
  );
  return fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), text), async (files) => {
      const read = async (path: string) => files[path];
      const { gates } = await detect(treeOf(Object.keys(files), read));
      for (const gate of gates) expect(Gate.parse(gate).command).not.toBe("");
      expect(new Set(gates.map((gate) => gate.name)).size).toBe(gates.length);
      expect(gates.map((gate) => gate.name)).not.toContain("setup");
    }),
    { numRuns: 500 },
  );
});

test("finds gates in a repository of 100,000 files", async () => {
  const files = Array.from(
    { length: 100_000 },
    (_, index) => `packages/p${index % 500}/src/module-${index}.ts`,
  );
  const { gates } = await detect(treeOf([...files, "Cargo.toml"], async () => ""));
  expect(gates.map((gate) => gate.name)).toContain("cargo test");
});

async function outcomes(files: Readonly<Record<string, string>>, only = "") {
  await using found = await repository(files);
  const gates = gateRunner({
    logFolder: `${found.path}/.omk-run`,
    scratch: `${found.path}/.omk-scratch`,
    redact: (text) => text,
    variables: () => ({ pass: [], setup: [] }),
    extraEnv: { GOFLAGS: "-mod=mod", GOPROXY: "off" },
  });
  const place = {
    path: found.path,
    phase: "test",
    visit: 1,
    room: "worktree",
    signal: new AbortController().signal,
  } as const;
  const results = [];
  for (const gate of (await found.detect()).gates) {
    if (gate.name.includes(only)) results.push((await gates.run(gate, place)).result);
  }
  return results;
}

const goodGo = {
  "go.mod": "module example.test/a\n\ngo 1.18\n",
  "a.go": "package a\n\n// Add adds.\nfunc Add(a, b int) int { return a + b }\n",
  "a_test.go":
    'package a\n\nimport "testing"\n\nfunc TestAdd(t *testing.T) {\n\tif Add(1, 2) != 3 {\n\t\tt.Fatal("wrong")\n\t}\n}\n',
};

test.skipIf(noGo.length > 0)(
  `passes a good Go project with the real tools, and fails one that is not formatted${skipNote(noGo)}`,
  async () => {
    expect(
      (await outcomes(goodGo)).map((result) => [result.name, result.status, result.tail]),
    ).toEqual([
      ["go vet", "passed", ""],
      ["go test", "passed", expect.stringContaining("ok")],
      ["gofmt", "passed", ""],
    ]);
    const ugly = await outcomes(
      {
        ...goodGo,
        "b c.go": "package a\nvar  X   = 1\n",
        "testdata/d.go": "not go",
        "vendor/e/e.go": "package  e",
      },
      "gofmt",
    );
    expect(ugly[0]).toMatchObject({
      status: "failed",
      exitCode: 1,
      tail: "not formatted, run gofmt -w on:\n./b c.go",
    });
    const broken = await outcomes(
      { "go.mod": goodGo["go.mod"], "a.go": "package a\nfunc {" },
      "gofmt",
    );
    expect(broken).toMatchObject([{ name: "gofmt", status: "failed" }]);
  },
);

const testCase = (truth: string) =>
  `import unittest\n\nclass T(unittest.TestCase):\n    def test_a(self):\n        import app\n        self.assertEqual(app.add(1, 2), ${truth})\n`;

test.skipIf(noPython3.length > 0)(
  `runs tests of unittest for real, beside the code and in a folder that is no package${skipNote(noPython3)}`,
  async () => {
    const app = { "app.py": "def add(a, b):\n    return a + b\n" };
    expect(await outcomes({ ...app, "tests/test_app.py": testCase("3") })).toMatchObject([
      { status: "passed", tail: expect.stringContaining("Ran 1 test") },
    ]);
    expect(await outcomes({ ...app, "test_app.py": testCase("3") })).toMatchObject([
      { status: "passed", tail: expect.stringContaining("Ran 1 test") },
    ]);
    expect(await outcomes({ ...app, "tests/test_app.py": testCase("4") })).toMatchObject([
      { status: "failed", tail: expect.stringContaining("3 != 4") },
    ]);
  },
);

test.skipIf(noNpm.length > 0)(`runs scripts of npm for real${skipNote(noNpm)}`, async () => {
  const scripts = {
    test: "node -e 'process.exit(0)'",
    lint: "node -e 'console.error(7); process.exit(2)'",
  };
  expect(await outcomes({ "package.json": JSON.stringify({ scripts }) })).toMatchObject([
    { name: "test", status: "passed" },
    { name: "lint", status: "failed", exitCode: 2, tail: expect.stringContaining("7") },
  ]);
});

test.skipIf(noMake.length > 0)(`runs a target of make for real${skipNote(noMake)}`, async () => {
  expect(await outcomes({ Makefile: "test:\n\t@echo made\n" })).toMatchObject([
    { name: "make test", status: "passed", tail: "made" },
  ]);
});

test("makes a gate of the input setup that stops at its first failure, also within a pipe", async () => {
  await using found = await repository({});
  const runner = gateRunner({
    logFolder: found.path,
    scratch: `${found.path}/.omk-scratch`,
    redact: (text) => text,
    variables: () => ({ pass: [], setup: [] }),
  });
  const place = {
    path: found.path,
    phase: "plan",
    visit: 1,
    room: "worktree",
    signal: new AbortController().signal,
  } as const;
  expect(setupFromInput("npm ci")).toMatchObject({
    name: "setup",
    required: true,
    source: "input `setup`",
  });
  const setup = async (line: string) => (await runner.setup(setupFromInput(line), place)).result;
  expect(await setup("echo a | cat && echo b")).toMatchObject({
    status: "passed",
    tail: "a\nb",
  });
  expect(await setup("false\necho on")).toMatchObject({
    status: "failed",
    tail: "",
  });
  expect(await setup("false | cat\necho on")).toMatchObject({
    status: "failed",
    tail: "",
  });
  expect((await setup("true")).log).toBe("gates/plan-1-setup-4.log");
});
