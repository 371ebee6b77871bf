import type { Gate } from "./gate.ts";

/** Words in the name of a gate that looks at text or types and runs no test. */
const still =
  /\b(?:lint|format|fmt|gofmt|vet|clippy|style|types?|typecheck|type-check|check-types|tsc|mypy|pyright|ruff|flake8|eslint|oxlint|prettier|biome|rubocop|phpstan|license)\b/i;

/** Whether a gate runs tests: it reports them, or nothing in its name says that it only looks. */
export function runsTests(gate: Pick<Gate, "name" | "results">): boolean {
  return gate.results !== undefined || !still.test(gate.name);
}
