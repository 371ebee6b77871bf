import type { Right } from "../domain/right.ts";
import type { Code } from "../domain/verdict.ts";
import { cell, table } from "./markdown.ts";
import { mendRights } from "./rights.ts";

/** One thing that doctor looked at. */
export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  /** Whether a run cannot begin without it. */
  readonly fatal: boolean;
  readonly code?: Code;
  readonly right?: Right;
  readonly text: string;
  readonly mend: string;
}

/** Whether a run can begin. */
export function isHealthy(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.ok || !finding.fatal);
}

/** What doctor found, and what mends it. */
export function doctorView(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    markOf(finding),
    cell(finding.name),
    cell(finding.text, 600),
  ]);
  const missing = findings.flatMap(({ ok, right }) => (ok || right === undefined ? [] : [right]));
  const mends = findings.flatMap(({ ok, mend }) => (ok || mend === "" ? [] : [mend]));
  const head = isHealthy(findings) ? "A run can begin." : "A run cannot begin yet.";
  return [
    head,
    table(["", "what", "found"], rows),
    ...mends,
    ...(missing.length === 0 ? [] : [mendRights(missing)]),
  ].join("\n\n");
}

function markOf({ ok, fatal }: Finding): string {
  if (ok) return "✓";
  return fatal ? "✗" : "–";
}
