import { defineConfig } from "vitest/config";

const matrix = "test/matrix/{java,javascript,python,typescript,go,rust,shell}.test.ts";
const steps = ["test/e2e/**/*.test.ts", "test/docs/example{,s-on-bed,-rights}.test.ts"];

// A process is started in the time that copying the tables of our own memory takes, and each step starts two hundred.
const execArgv = ["--max-semi-space-size=4"];

/** One tier of the tests (docs/tested.md). Files share a worker and what it has loaded: none replaces a module. */
function tier(name: string, include: readonly string[], exclude: readonly string[] = []) {
  return {
    extends: true as const,
    test: { name, include: [...include], exclude: [...exclude], isolate: false, execArgv },
  };
}

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["test/bed/address.ts"],
    // More than cores: much of a test is waiting for processes and for time limits.
    maxWorkers: 4,
    projects: [
      tier("parts", ["test/**/*.test.ts"], [...steps, matrix]),
      tier("steps", steps),
      tier("matrix", [matrix]),
    ],
  },
});
