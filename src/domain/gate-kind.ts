import type { Gate } from "./gate.ts";

/** Words in the name of a gate that looks at text or types and runs no test. */
const still =
  /\b(?:lint|format|fmt|gofmt|vet|clippy|style|types?|typecheck|type-check|check-types|tsc|mypy|pyright|ruff|flake8|eslint|oxlint|prettier|biome|rubocop|phpstan|license)\b/i;

/** Words that say that it runs tests after all: `format tests`, `types-test`. */
const tests = /\b(?:tests?|specs?|unit|e2e|integration)\b/i;

/** Whether a gate runs tests: it reports them, or nothing in its name says that it only looks. */
export function runsTests({ name, results }: Pick<Gate, "name" | "results">): boolean {
  return results !== undefined || tests.test(name) || !still.test(name);
}
