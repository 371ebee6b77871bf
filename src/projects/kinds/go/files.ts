import type { Kind } from "../../kind.ts";

/** How Go tells tests and their configuration by name. */
export const goFiles: Pick<Kind, "tests" | "config"> = {
  tests: { code: "go" },
  config: { names: [/^(?:go\.work|go\.env|magefile\.go)$/i] },
};
