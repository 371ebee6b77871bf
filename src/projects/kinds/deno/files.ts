import type { Kind } from "../../kind.ts";

/** What commands and configuration of Deno call, and where deno.json configures gates. */
export const denoFiles: Pick<Kind, "calls" | "configKeys" | "steering"> = {
  calls: {
    interpreters: "deno",
    tables: [{ program: "deno", files: ["deno.json", "deno.jsonc"], at: ["tasks"] }],
  },
  configKeys: { file: /^deno\.jsonc?$/, keys: "test lint fmt compilerOptions exclude" },
  steering: { files: /^deno\.jsonc?$/ },
};
