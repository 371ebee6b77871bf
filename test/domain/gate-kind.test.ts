import { expect, test } from "vitest";
import { runsTests } from "../../src/domain/gate-kind.ts";

test.each([
  ["test", true],
  ["check", true],
  ["format tests", true],
  ["types-test", true],
  ["style unit", true],
  ["lint", false],
  ["cargo clippy", false],
  ["go vet", false],
  ["ruff format", false],
  ["typecheck", false],
])("a gate named %s runs tests: %s", (name, runs) => {
  expect(runsTests({ name })).toBe(runs);
});

test("a gate that reports tests runs them, whatever its name", () => {
  expect(runsTests({ name: "lint", results: { format: "tap", args: [], env: {} } })).toBe(true);
});
