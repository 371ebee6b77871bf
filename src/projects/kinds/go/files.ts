import type { Kind } from "../../kind.ts";

/** How Go tells tests and their configuration by name. */
export const goFiles: Pick<Kind, "tests" | "config" | "calls"> = {
  tests: { code: "go" },
  config: { names: [/^(?:go\.work|go\.env|magefile\.go)$/i] },
  calls: {
    interpreters: "go",
    code: "go",
    tasks: [{ programs: ["mage"], files: ["magefile.go"] }],
  },
};
