import type { Kind } from "../../kind.ts";

/** What commands and configuration of Deno call, where deno.json configures gates, and how tests are reported. */
export const denoFiles: Pick<Kind, "calls" | "configKeys" | "lockedAs" | "steering" | "reports"> = {
  calls: {
    interpreters: "deno",
    tables: [{ program: "deno", files: ["deno.json", "deno.jsonc"], at: ["tasks"] }],
  },
  configKeys: { file: /^deno\.jsonc?$/, keys: "test lint fmt compilerOptions exclude" },
  lockedAs: (name) => [`:${name}@`],
  steering: { files: /^deno\.jsonc?$/ },
  // What fails outside of tests.
  reports: {
    junit: { isBroken: ({ name }) => ["(uncaught error)", "(in global scope)"].includes(name) },
  },
};
