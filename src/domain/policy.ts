import { z } from "zod";
import { Price } from "./budget.ts";
import { Severity } from "./finding.ts";
import { Mode } from "./violation.ts";

/** Where a repository keeps its policy. */
export const policyFile = ".omk/autopilot.toml";

/** `.omk/autopilot.toml` at base: the repository's own rules. Keys stand as they do in the file. */
export const Policy = z.strictObject({
  branch_prefix: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, "letters, digits, dots, dashes and slashes")
    .default("omk/"),
  draft: z.boolean().default(false),
  labels: z.array(z.string().min(1)).default([]),
  reviewers: z.array(z.string().min(1)).default([]),
  signoff: z.boolean().default(false),
  max_repairs: z.int().min(0).max(20).default(3),
  blocking: Severity.default("major"),
  no_gates: z.enum(["block", "allow"]).default("block"),
  flaky: z.enum(["fail", "pass"]).default("fail"),
  expectations: z.enum(["ask", "allow"]).default("ask"),
  plan_approval: z
    .union([
      z.enum(["never", "always"]),
      z.strictObject({ lines: z.int().min(0).optional(), files: z.int().min(0).optional() }),
    ])
    .default("never"),
  protected: z
    .array(z.strictObject({ paths: z.array(z.string().min(1)).min(1), mode: Mode }))
    .default([]),
  test_paths: z.array(z.string().min(1)).default([]),
  max_file_kb: z.int().min(1).default(1024),
  max_changed_lines: z.int().min(1).default(20_000),
  roles: z.array(z.string().min(1)).min(1).default(["write", "maintain", "admin"]),
  trigger: z
    .string()
    .regex(/^[/@][A-Za-z0-9_-]+$/, "a slash or an at sign and a word, such as /omk")
    .default("/omk"),
  read_strangers: z.boolean().default(false),
  max_runs_per_issue: z.int().min(1).max(100).default(20),
  max_runs_per_day: z.int().min(1).max(100).default(50),
  budget_usd: z.number().positive().optional(),
  prices: z.record(z.string(), Price).default({}),
  pass_env: z.array(z.string().min(1)).default([]),
  setup_env: z.array(z.string().min(1)).default([]),
  idle_timeout_secs: z.int().min(10).max(3600).default(180),
  retention_days: z.int().min(1).max(90).optional(),
  notify_format: z.enum(["json", "slack", "discord"]).optional(),
});
export type Policy = z.infer<typeof Policy>;
