import { z } from "zod";
import { GateResult } from "./gate.ts";

const duration = z.number().int().nonnegative();

/** A gate's result as omk 0.5 wrote it: 14 keys, the first six of them from its beginning on. Others are refused, as they were. */
export const SeedGateResult = z.strictObject({
  name: z.string(),
  passed: z.boolean(),
  stdout: z.string(),
  stderr: z.string(),
  duration_ms: duration,
  required: z.boolean(),
  command_line: z.string().default(""),
  exit_code: z.int().optional(),
  timed_out: z.boolean().default(false),
  stdout_summary: z.string().optional(),
  stderr_summary: z.string().optional(),
  output_path: z.string().optional(),
  /** Seconds; 0 is its own default. */
  timeout_secs: duration.default(0),
  circuit_breaker_open: z.boolean().default(false),
});
export type SeedGateResult = z.infer<typeof SeedGateResult>;

/** What omk 0.5 took for no time. Source: omk 0.5.0, gates/types.rs. */
const seedTimeoutSecs = 60;

const tailLimit = 8000;

/**
 * A result of omk 0.5 as ours. What it called passed without running it is skipped here. Its log lies on the machine that
 * wrote it, so it is left out; stdout and stderr give the tail. @throws ZodError for what is none.
 */
export function fromSeed(value: unknown): GateResult {
  const seed = SeedGateResult.parse(value);
  return GateResult.parse({
    name: seed.name,
    ...statusOf(seed),
    required: seed.required,
    commandLine: seed.command_line,
    ...(seed.exit_code === undefined ? {} : { exitCode: seed.exit_code }),
    durationMs: seed.duration_ms,
    timeoutSecs: seed.timeout_secs === 0 ? seedTimeoutSecs : seed.timeout_secs,
    tail: [seed.stdout, seed.stderr]
      .filter((text) => text !== "")
      .join("\n")
      .slice(-tailLimit)
      .toWellFormed(),
  });
}

function statusOf(seed: SeedGateResult): Pick<GateResult, "status" | "reason"> {
  if (seed.timed_out) return { status: "timed_out" };
  if (seed.command_line === "<skipped by config>")
    return { status: "skipped", reason: "The configuration says `skip = true`." };
  if (seed.circuit_breaker_open)
    return { status: "not_started", reason: "It had failed too often, and was paused." };
  if (seed.passed) return { status: "passed" };
  const started = seed.exit_code !== undefined || !/^(?:Spawn|Run) error/.test(seed.stderr);
  return { status: started ? "failed" : "not_started" };
}
