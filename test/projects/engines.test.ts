import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = "src/projects";

/** Words that belong to one ecosystem: programs, their files, their variables. */
const words = [
  "npm|npx|pnpm|yarn|bunx?|node_modules|package(?:-lock)?\\.json|tsconfig|node:test|NODE_\\w+|npmrc",
  "jest|vitest|mocha|ava|tape|jasmine|karma|cypress|playwright|eslint|prettier|biome|husky|turbo|lerna",
  "deno",
  "python|PYTEST_\\w+|pytest|unittest|tox|nox|pip|pipenv|pipfile|poetry|pdm|pyproject|conftest|mypy|ruff|site-packages|venv",
  "cargo|rustc|rustfmt|clippy|nextest",
  "gofmt|go\\.mod|go\\.sum|GOFLAGS|testdata",
  "composer|phpunit|pest|psalm|phpstan",
  "ruby|rspec|rake|rakefile|bundler|gemfile|gemspec|rubocop|rails",
  "gradle|gradlew|maven|mvn|mvnw|surefire|junit-platform|pom\\.xml|build\\.sbt",
  "dotnet|nuget|xunit|csproj|paket",
  "elixir|ex ?unit|mix\\.exs|rebar3?",
  "flutter|pubspec|XCTest|podfile|cartfile",
  "cmake|cmakelists|ctest|conan|conanfile|vcpkg|bazel",
  "gnumakefile|makefile",
];
const named = new RegExp(`(?<![a-z])(?:${words.join("|")})(?![a-z])`, "i");

/** Endings of source files, as they stand in a name or within an expression. */
const endings = String.raw`rs|rb|py|go|java|kts?|scala|groovy|php|cs|fs|exs?|erl|swift|dart|zig|lua|pl|[cm]?[jt]sx?`;
const ending = new RegExp(String.raw`\[jt\]s|(?:\.|\.\(\?:|\|)(?:${endings})(?![\w.(])`);

/** What may name one nevertheless, and why. */
const exceptions: readonly (readonly [file: string, word: string, why: string])[] = [
  [
    "config/gates-file.ts",
    "npm",
    "an example in what people are told of a file that does not parse",
  ],
  ["config/toml-document.ts", "eslint", "a library called after the tool whose trees it makes"],
  ["policy/secrets.ts", "package.json", "names of files that a rule of secretlint asks for"],
];

/** Lines of code with the name of a tool or of its sources in it; comments may name whatever explains them. */
function toolsIn(text: string): string[] {
  const code = text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""));
  return code.split("\n").flatMap((line, at) => {
    const plain = line.replace(/(?:^|\s)\/\/ .*$/, "");
    const modules = plain.replace(/(?:from |import\()"[^"]*"/g, "");
    const found = named.exec(plain.replace(/([a-z0-9])(?=[A-Z])/g, "$1 ")) ?? ending.exec(modules);
    return found === null ? [] : [`${at + 1}: ${found[0]}`];
  });
}

const engines = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("kinds/"));

function namesIn(file: string): string[] {
  const allowed = exceptions.filter(([path]) => path === file).map(([, word]) => word);
  return toolsIn(readFileSync(`${root}/${file}`, "utf8")).filter(
    (found) => !allowed.some((word) => found.endsWith(`: ${word}`)),
  );
}

describe("what folds over the kinds of projects", () => {
  test.each(engines)("names no tool of one of them: %s", (file) => {
    expect(namesIn(file)).toEqual([]);
  });

  test.each(exceptions)("%s still needs its exception for %s", (file, word) => {
    expect(toolsIn(readFileSync(`${root}/${file}`, "utf8")).join("\n")).toContain(`: ${word}`);
  });

  test.each([
    ['const file = "package.json";', ["1: package.json"]],
    ["// npm says it\nconst runs = /^(?:yarn|pnpm) /;", ["2: yarn"]],
    ["/**\n * pytest\n */\nif (tool === `PYTEST_ADDOPTS`) run();", ["4: PYTEST_ADDOPTS"]],
    ['import { parseGo } from "./go.mod";', ["1: go.mod"]],
    ["const cargoLock = parseCargo();", ["1: cargo"]],
    ["const savage = available; // npm", []],
    ['if (path.endsWith(".rs")) return;', ["1: .rs"]],
    ["const script = /\\.(?:sh|py)$/;", ["1: |py"]],
    ["const isFile = /\\.[cm]?[jt]sx?$/;", ["1: [jt]s"]],
    ['import { tests } from "./tests.ts";\nconst later = import("./junit.ts");', []],
  ])("is seen to: %j", (text, found) => {
    expect(toolsIn(text)).toEqual(found);
  });
});
