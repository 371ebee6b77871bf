import { z } from "zod";

/** A command of the project that the action runs and judges by exit code; `timeout_secs` 0 means 1200. */
export const Gate = z.strictObject({
  name: z.string(),
  command: z.string(),
  args: z.array(z.string()),
  required: z.boolean(),
  /** Seconds. */
  timeoutSecs: z.int().positive(),
  skip: z.boolean(),
  /** Where it comes from, for people: `.omk/gates.toml`, `package.json scripts`, input `setup`. */
  source: z.string(),
});
export type Gate = z.infer<typeof Gate>;

/** What running a gate showed. `skipped` is a state of its own and never counts as passed. */
export const GateResult = z.strictObject({
  name: z.string(),
  status: z.enum(["passed", "failed", "timed_out", "not_started", "skipped"]),
  required: z.boolean(),
  /** The argument vector as one line, for people. */
  commandLine: z.string(),
  exitCode: z.int().optional(),
  signal: z.string().optional(),
  durationMs: z.int().nonnegative(),
  timeoutSecs: z.int(),
  /** The end of the output, where test runners say what failed; at most 8,000 characters. */
  tail: z.string(),
  /** Path of the whole log within the run folder, with its sha256. */
  log: z.string().optional(),
  logSha256: z.string().optional(),
});
export type GateResult = z.infer<typeof GateResult>;

/** Whether a result stands in the way: required and neither passed nor skipped. */
export function isBlocking(result: GateResult): boolean {
  return result.required && result.status !== "passed" && result.status !== "skipped";
}

/** Name of the gate that prepares the others: it can block, but its success shows nothing about a change. */
export const setupName = "setup";

/** Whether anything at all was shown: at least one required gate beside setup ran and passed, and none blocks. */
export function areGreen(results: readonly GateResult[]): boolean {
  const shown = results.some((r) => r.required && r.status === "passed" && r.name !== setupName);
  return shown && !results.some(isBlocking);
}

/** Whether these gates could show anything: one of them is required and not skipped. */
export function canShow(gates: readonly Gate[]): boolean {
  return gates.some((gate) => gate.required && !gate.skip);
}
