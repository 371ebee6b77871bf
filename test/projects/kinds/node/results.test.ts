import { expect, test } from "vitest";
import { ResultsSpec } from "../../../../src/domain/gate.ts";
import { scriptResults } from "../../../../src/projects/kinds/node/results.ts";

const jest = ["--json", "--outputFile={report}", "--testLocationInResults"];
const vitest = ["--reporter=default", "--reporter=json", "--outputFile={report}"];
const mocha = ["--reporter", "json"];

type Manager = "npm" | "pnpm" | "yarn" | "bun";

function results(scripts: Record<string, string>, manager: Manager = "npm", node = "") {
  const found = scriptResults({ scripts, manager, node }, "test");
  return found === undefined ? undefined : ResultsSpec.parse(found);
}

test.each([
  ["jest", ["--", ...jest]],
  ["jest --ci --coverage", ["--", ...jest]],
  ["NODE_ENV=test jest", ["--", ...jest]],
  ["cross-env NODE_OPTIONS=--experimental-vm-modules npx jest", ["--", ...jest]],
  ["node --experimental-vm-modules node_modules/jest/bin/jest.js", ["--", ...jest]],
  ["node ./node_modules/.bin/jest", ["--", ...jest]],
  ["tsc --noEmit && jest", ["--", ...jest]],
  ["vitest", ["--", ...vitest]],
  ["vitest run --coverage 'src/**/*.test.ts'", ["--", ...vitest]],
  ["mocha", ["--", ...mocha]],
  ['mocha -R spec "test/**/*.js"', ["--", ...mocha]],
  ["nyc --reporter=lcov mocha", ["--", ...mocha]],
  ["c8 npx mocha", ["--", ...mocha]],
  ["ava", ["--", "--tap"]],
  ["ava --tap", []],
  ["tape test/*.js", []],
  ["bun test", ["--", "--reporter=junit", "--reporter-outfile={report}"]],
  ["playwright test", ["--", "--reporter=list,json"]],
])("reports the tests of the script %j", (script, args) => {
  expect(results({ test: script })).toMatchObject({ args });
});

test.each([
  "",
  "make test",
  "jest; echo done",
  "jest || true",
  "jest | tee log",
  "jest > log",
  "jest &",
  "jest # all",
  "jest \\",
  "$(npm bin)/jest",
  "(jest)",
  "jest\njest",
  "jest && eslint .",
  "jest && mocha",
  "mocha && jest",
  "jest a && jest b",
  "node --test && jest",
  "jest 'a",
  'jest "$(ls)"',
  "jest -- a",
  "jest --json",
  "jest --listTests",
  "vitest bench",
  "vitest list",
  "vitest run --reporter=junit --outputFile=junit.xml",
  "vitest --reporter=verbose",
  "mocha --reporter-option output=a",
  "mocha --dry-run",
  "node --test --test-reporter=tap",
  "node --test --permission",
  "NODE_OPTIONS=--no-warnings node --test",
  "node test.js",
  "node jest.js",
  "npm run constructor",
  "npm run missing",
  "npm run test",
  "npm run unit -w packages/a",
  "npm run unit --silent --workspaces",
  "npm run unit -- --coverage",
  "npx --package jest-cli jest-cli",
  "npx -c jest",
  "lerna run test",
  "turbo run test",
  "react-scripts test",
  "ng test --watch=false",
  "tap",
  "bun test --watch",
  "playwright test --ui",
  "playwright install && playwright test",
  "constructor",
  "__proto__",
  "npx",
  "c8",
  "cross-env",
])("leaves the script %j as it is", (script) => {
  expect(results({ test: script, unit: "jest" })).toBeUndefined();
});

test("hands words through as many scripts as there are, as each manager needs it", () => {
  const scripts = (manager: Manager) => ({
    test: `${manager} run unit`,
    unit: `${manager} run jest:unit`,
    "jest:unit": "jest",
  });
  expect(results(scripts("npm"))?.args).toEqual(["--", "--", "--", ...jest]);
  expect(results(scripts("pnpm"), "pnpm")?.args).toEqual(jest);
  expect(results(scripts("yarn"), "yarn")?.args).toEqual(jest);
  expect(results(scripts("bun"), "bun")?.args).toEqual(jest);
  expect(results({ test: "npm run -s unit --", unit: "jest" })?.args).toEqual(["--", ...jest]);
  expect(results({ test: "pnpm unit", unit: "vitest run" }, "pnpm")?.args).toEqual(vitest);
  expect(results({ test: "pnpm vitest run" }, "pnpm")?.args).toEqual(vitest);
  expect(results({ test: "yarn jest" }, "yarn")?.args).toEqual(jest);
  expect(results({ test: "npm run unit", unit: "jest" }, "pnpm")).toBeUndefined();
  expect(results({ test: "npm run a", a: "npm run b", b: "npm run a" })).toBeUndefined();
});

test("reads no tests where another script of the gate runs some as well", () => {
  expect(results({ test: "jest", pretest: "mocha" })).toBeUndefined();
  expect(results({ test: "jest", posttest: "npm run more", more: "ava" })).toBeUndefined();
  expect(
    results({ test: "npm run more && jest", more: "npm run deep", deep: "vitest" }),
  ).toBeUndefined();
  expect(results({ test: "npm run build && jest", build: "tsc" })?.args).toEqual(["--", ...jest]);
});

test("asks node:test by the environment, with a text for people beside it", () => {
  const found = results({ test: "c8 node --test test/*.js" });
  expect(found).toMatchObject({ format: "json", args: [] });
  const options = found?.env["NODE_OPTIONS"] ?? "";
  expect(options).toMatch(/^--test-reporter=spec --test-reporter-destination=stdout /);
  expect(options.split(" ")).toHaveLength(4);
  expect(options).toMatch(/ --test-reporter-destination="\{report\}"$/);
  expect(results({ test: "node --test" }, "npm", "v20.11.0")).toBeDefined();
  expect(results({ test: "node --test" }, "npm", "lts/iron")).toBeDefined();
  expect(results({ test: "node --test" }, "npm", "18")).toBeUndefined();
});
