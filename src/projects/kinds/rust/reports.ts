import type { Kind } from "../../kind.ts";
import { parseCargo } from "./cargo-report.ts";

/** How Rust reports its tests. */
export const rustReports: Pick<Kind, "reports" | "knownResults"> = {
  reports: {
    formats: [{ name: "cargo", parse: async (text) => parseCargo(text) }],
  },
  knownResults: {
    commands: [
      {
        gate: "cargo test",
        runs: /^cargo (?:\+\S+ )?test(?: |$)/,
        unless: / (?:-q|--quiet|--format|--message-format|-Z|--no-run|--list|--doc)\b/,
      },
    ],
  },
};
