import type { Report } from "../ports/report.ts";

/**
 * The text whose sha256 a `posted` event holds; undefined for a view that this state does not have. Nothing in the step
 * calls it: it stays for replay, which compares what was posted with what the ledger renders to.
 */
export function postedText(report: Report, view: string): string | undefined {
  if (view === "comment") return report.sticky.body;
  const once = report.once.find((one) => one.view === view);
  if (once !== undefined) return once.body;
  const check = report.checks.find(({ phase }) => `check/${phase}` === view);
  return check === undefined ? undefined : JSON.stringify(check.view);
}
