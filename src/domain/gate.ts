import { z } from "zod";
import { TestsSeen } from "./test-case.ts";

/** Formats that a file of gates may name. */
export const WrittenFormat = z.enum(["junit", "tap", "json"]);

/** How the tests of a gate are read one by one. */
export const ResultsSpec = z.strictObject({
  /** The others are what detection makes a runner write. */
  format: z.enum([...WrittenFormat.options, "go", "cargo"]),
  /** Glob of the report files within the checkout; without it the report is at `{report}`, else in the gate's output. */
  path: z.string().optional(),
  /** Words that make the runner report, put behind the gate's own; `{report}` stands for a path outside of the checkout. */
  args: z.array(z.string()).default([]),
  /** Variables that make it report; `{report}` as above. */
  env: z.record(z.string(), z.string()).default({}),
});
export type ResultsSpec = z.infer<typeof ResultsSpec>;

/** A command of the project that the action runs and judges by exit code; `timeout_secs` 0 means 1200. */
export const Gate = z.strictObject({
  name: z.string(),
  command: z.string(),
  args: z.array(z.string()),
  required: z.boolean(),
  /** Seconds. */
  timeoutSecs: z.int().positive(),
  skip: z.boolean(),
  /** Folder in the repository in which it runs; the root where absent. */
  cwd: z.string().optional(),
  /** Globs: it runs only where the change touches one of them. */
  paths: z.array(z.string()).optional(),
  results: ResultsSpec.optional(),
  /** `false`: it runs outside of the cage, because base's file says so. */
  sandbox: z.literal(false).optional(),
  /** Where it comes from, for people: `.omk/gates.toml`, `package.json scripts`, input `setup`. */
  source: z.string(),
});
export type Gate = z.infer<typeof Gate>;

/** What running a gate showed. `skipped` is a state of its own and never counts as passed. */
export const GateResult = z.strictObject({
  name: z.string(),
  /** `flaky`: it failed and then passed on the same tree. */
  status: z.enum(["passed", "failed", "timed_out", "not_started", "skipped", "flaky"]),
  /** Why it is skipped, or why it failed although its exit code is 0; one sentence. */
  reason: z.string().optional(),
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
  tests: TestsSeen.optional(),
});
export type GateResult = z.infer<typeof GateResult>;

/** What the policy makes of a gate that failed and then passed. */
export type FlakyRule = "fail" | "pass";

/** Whether a result stands in the way: required and neither passed nor skipped, nor flaky where the policy lets that pass. */
export function isBlocking(result: GateResult, flaky: FlakyRule = "fail"): boolean {
  return result.required && result.status !== "skipped" && !isGreen(result, flaky);
}

/** Whether the gate said yes. */
export function isGreen({ status }: GateResult, flaky: FlakyRule = "fail"): boolean {
  return status === "passed" || (status === "flaky" && flaky === "pass");
}

/** Name of the gate that prepares the others: it can block, but its success shows nothing about a change. */
export const setupName = "setup";

/** Every command that a run executes: setup, where there is one, and the gates. */
export function commandsOf({
  setup,
  gates,
}: {
  readonly setup?: Gate | undefined;
  readonly gates: readonly Gate[];
}): readonly Gate[] {
  return setup === undefined ? gates : [setup, ...gates];
}

/** Whether anything at all was shown: at least one required gate beside setup ran and passed, and none blocks. */
export function areGreen(results: readonly GateResult[], flaky: FlakyRule = "fail"): boolean {
  const shown = results.some((r) => r.required && isGreen(r, flaky) && r.name !== setupName);
  return shown && !results.some((r) => isBlocking(r, flaky));
}

/** Whether these gates could show anything: one of them is required and not skipped. */
export function canShow(gates: readonly Gate[]): boolean {
  return gates.some((gate) => gate.required && !gate.skip);
}
