import type { Kind } from "../../kind.ts";
import { goReport } from "./go-report.ts";

/** How Go reports its tests. */
export const goReports: Pick<Kind, "reports" | "knownResults"> = {
  reports: { formats: [goReport] },
  knownResults: {
    commands: [
      {
        gate: "go test",
        runs: /^go test(?: |$)/,
        unless: / --?(?:json|args|c|exec|vet|list|bench)\b| -- /,
      },
    ],
  },
};
