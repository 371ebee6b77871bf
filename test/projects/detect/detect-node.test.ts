import { expect, test } from "vitest";
import { gateScripts } from "../../../src/projects/kinds/node/scripts.ts";
import { detected } from "./repository.ts";

function manifest(content: object) {
  return { "package.json": JSON.stringify(content) };
}

const tested = { scripts: { test: "node --test" }, devDependencies: { a: "1" } };

test.each([
  [
    "npm by default, installing without writing a lockfile",
    manifest(tested),
    { test: "npm test", setup: "npm install --no-package-lock" },
  ],
  [
    "npm by its lockfile",
    { ...manifest(tested), "package-lock.json": "{}" },
    { test: "npm test", setup: "npm ci" },
  ],
  [
    "npm by its older lockfile",
    { ...manifest(tested), "npm-shrinkwrap.json": "{}" },
    { test: "npm test", setup: "npm ci" },
  ],
  [
    "pnpm",
    { ...manifest(tested), "pnpm-lock.yaml": "" },
    { test: "pnpm run test", setup: "pnpm install --frozen-lockfile" },
  ],
  [
    "yarn 1",
    { ...manifest(tested), "yarn.lock": "# yarn lockfile v1\n" },
    { test: "yarn run test", setup: "yarn install --frozen-lockfile" },
  ],
  [
    "yarn 2 and later by its lockfile",
    { ...manifest(tested), "yarn.lock": "__metadata:\n  version: 8\n" },
    { test: "yarn run test", setup: "yarn install --immutable" },
  ],
  [
    "yarn 2 and later by its configuration",
    { ...manifest(tested), "yarn.lock": "", ".yarnrc.yml": "" },
    { test: "yarn run test", setup: "yarn install --immutable" },
  ],
  [
    "yarn 4 by packageManager",
    { ...manifest({ ...tested, packageManager: "yarn@4.1.0" }), "yarn.lock": "" },
    { test: "yarn run test", setup: "yarn install --immutable" },
  ],
  [
    "bun",
    { ...manifest(tested), "bun.lockb": "" },
    { test: "bun run test", setup: "bun install --frozen-lockfile" },
  ],
  [
    "packageManager before a lockfile that was left behind",
    { ...manifest({ ...tested, packageManager: "pnpm@9.0.0" }), "package-lock.json": "{}" },
    { test: "pnpm run test", setup: "pnpm install --no-lockfile" },
  ],
  [
    "another lockfile before npm's",
    { ...manifest(tested), "package-lock.json": "{}", "pnpm-lock.yaml": "" },
    { test: "pnpm run test", setup: "pnpm install --frozen-lockfile" },
  ],
  [
    "no setup where nothing would be installed",
    manifest({ scripts: { test: "node --test" } }),
    { test: "npm test" },
  ],
  [
    "setup of a workspace whose root has no dependencies",
    manifest({ workspaces: ["packages/*"] }),
    { setup: "npm install --no-package-lock" },
  ],
  ["nothing in a package.json that npm could not read", { "package.json": "{ // comment\n}" }, {}],
  ["nothing in a package.json that is no object", { "package.json": "[]" }, {}],
  ["no scripts that are not text", manifest({ scripts: { test: 1 } }), {}],
  [
    "a package.json with a byte order mark",
    { "package.json": `\uFEFF${JSON.stringify({ scripts: { lint: "eslint ." } })}` },
    { lint: "npm run lint" },
  ],
  ["nothing below the root", { "packages/a/package.json": JSON.stringify(tested) }, {}],
])("knows %s", async (_, files, expected) => {
  expect(await detected(files)).toEqual(expected);
});

test.each([
  ["nothing without scripts", {}, []],
  [
    "the three gates",
    { test: "vitest run", lint: "eslint .", typecheck: "tsc" },
    ["test", "lint", "typecheck"],
  ],
  ["not the placeholder of npm init", { test: 'echo "Error: no test specified" && exit 1' }, []],
  ["not the placeholder that passes", { test: 'echo "Error: no test specified" && exit 0' }, []],
  ["not an empty script", { test: " ", lint: "exit 0" }, []],
  ["no script that waits for changes", { test: "jest --watch" }, []],
  ["nor one that waits by a short option", { test: "mocha -w", typecheck: "tsc -w --noEmit" }, []],
  ["nor one that waits by default", { test: "ng test" }, []],
  [
    "nor one that waits by another script",
    { test: "npm run -s test:watch", "test:watch": "vitest watch" },
    [],
  ],
  [
    "nor one that waits by another script, in quotes",
    { test: "concurrently 'cross-env A=1 yarn tdd'", tdd: "jest --watch" },
    [],
  ],
  [
    "a script that builds with Bun itself, and no other of that name",
    { test: "bun build x.ts && bun test", build: "tsc --watch" },
    ["test"],
  ],
  ["a script that runs itself through others", { test: "npm run a", a: "npm test" }, ["test"]],
  [
    "a test script of another name then",
    { test: "vitest --watch", "test:ci": "vitest run" },
    ["test:ci"],
  ],
  ["a script in which watching is switched off", { test: "ng test --watch=false" }, ["test"]],
  ["the same for jest", { test: "jest --watchAll=false" }, ["test"]],
  ["vitest, which ends by itself in CI", { test: "vitest" }, ["test"]],
  [
    "workspaces and prettier's own -w",
    { test: "npm test -w packages/a", lint: "prettier -w ." },
    ["test", "lint"],
  ],
  [
    "the lint that reports before the one that mends",
    { lint: "eslint --fix .", "lint:check": "eslint ." },
    ["lint:check"],
  ],
  ["the lint that mends when there is no other", { lint: "eslint --fix ." }, ["lint"]],
  ["a check of types by its other names", { "type-check": "vue-tsc" }, ["type-check"]],
  [
    "check where nothing is there for types",
    { check: "svelte-check", lint: "eslint ." },
    ["lint", "check"],
  ],
  [
    "not check beside a check of types",
    { check: "npm run lint && npm run typecheck", typecheck: "tsc" },
    ["typecheck"],
  ],
  [
    "no build, no deploy, no start",
    { build: "x", deploy: "y", start: "z", prepublishOnly: "q" },
    [],
  ],
])("takes %s", (_, scripts, expected) => {
  expect(gateScripts(scripts).map((found) => found.script)).toEqual(expected);
});

test("takes no script that the object inherits", () => {
  expect(gateScripts({ test: "npm run constructor" }).map((found) => found.script)).toEqual([
    "test",
  ]);
});
