import { expect, test } from "vitest";
import { readGates } from "../../../src/projects/config/gates-file.ts";
import { detection } from "../../../src/projects/detect/detect.ts";
import { withKnownResults } from "../../../src/projects/detect/written-results.ts";
import { treeOf } from "../../../src/projects/texts/tree.ts";

const repository: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({
    scripts: { test: "vitest run", unit: "jest", lint: "eslint .", gone: "npm run missing" },
  }),
  "package-lock.json": "{}",
  "go.mod": "module a\n",
  "Cargo.toml": '[package]\nname = "a"\n',
  "pom.xml": "<project/>",
  "build.gradle": "",
  "pytest.ini": "[pytest]\n",
  "CMakeLists.txt": "enable_testing()\n",
  "web/package.json": JSON.stringify({ scripts: { test: "mocha" } }),
};

async function resultsOf(command: string, more = "", files = repository) {
  const [program = "", ...args] = command.split(" ");
  const text = `[[gates]]\nname = "a"\ncommand = "${program}"\nargs = ${JSON.stringify(args)}\n${more}`;
  const { gates } = readGates(text);
  const read = async (path: string) => files[path];
  const detectedIn = detection(treeOf(Object.keys(files), read));
  const [gate] = await withKnownResults(gates, detectedIn);
  return gate?.results;
}

const shown = (text: string) => expect.objectContaining({ args: expect.arrayContaining([text]) });

test.each([
  ["npm test", shown("--reporter=json")],
  ["npm run unit", shown("--json")],
  ["npm run -s unit", shown("--json")],
  ["yarn unit", shown("--json")],
  ["pnpm t", shown("--reporter=json")],
  ["npx vitest run", shown("--reporter=json")],
  ["node --test", expect.objectContaining({ format: "json" })],
  ["go test ./...", shown("-json")],
  ["go test -race -count=1 ./pkg/...", shown("-json")],
  ["cargo test --workspace --locked", shown("--no-fail-fast")],
  ["cargo test -- --nocapture", expect.objectContaining({ format: "cargo", args: [] })],
  ["python -m pytest -q", expect.objectContaining({ format: "junit" })],
  ["python3.11 -m pytest tests", expect.objectContaining({ format: "junit" })],
  [".venv/bin/pytest", expect.objectContaining({ format: "junit" })],
  ["uv run pytest", expect.objectContaining({ format: "junit" })],
  ["mvn -q -B test", shown("-fae")],
  ["./mvnw verify", shown("-fae")],
  ["./gradlew test", shown("--continue")],
  ["ctest --test-dir out -j4", shown("--output-junit")],
])("knows how %s reports", async (command, expected) => {
  expect(await resultsOf(command)).toEqual(expected);
});

test.each([
  "npm run lint",
  "npm run gone",
  "npm test -- --watch",
  "npm run constructor",
  "npx eslint .",
  "go vet ./...",
  "go test -json ./...",
  "go test ./... -args -x",
  "cargo test --quiet",
  "cargo build",
  "pytest --junitxml=out.xml",
  "mvn -DskipTests verify",
  "mvn clean",
  "make test",
  "ctest --output-junit a.xml",
  "ctest -N --test-dir out",
  "ctest --show-only=json-v1",
  "bun test-all",
])("says nothing of %s", async (command) => {
  expect(await resultsOf(command)).toBeUndefined();
});

test("looks in the folder in which the gate runs", async () => {
  expect(await resultsOf("npm test", 'cwd = "web"')).toEqual(shown("json"));
  expect(await resultsOf("go test ./...", 'cwd = "web"')).toBeUndefined();
});

test("leaves what the file says, and a gate that is not run", async () => {
  const said = await resultsOf("npm test", 'test_results = { format = "tap" }');
  expect(said).toEqual({ format: "tap", args: [], env: {} });
  expect(await resultsOf("npm test", "skip = true")).toBeUndefined();
});
