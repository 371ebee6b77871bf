import { z } from "zod";
import { type Gate, setupName, WrittenFormat } from "../../domain/gate.ts";
import { gatesRules } from "./gates-rules.ts";
import { parseToml } from "./toml.ts";

/** Where the repository keeps its gates. */
export const gatesFile = ".omk/gates.toml";

/** Seconds that a gate may take when nothing else is said: a cold build and a test suite on a hosted runner. */
export const defaultTimeoutSecs = 1200;

const example = `
[setup]
command = "npm"
args = ["ci"]

[[gates]]
name = "test"
command = "npm"           # one program, not a shell line
args = ["test"]
timeout_secs = 600        # 0 or absent: 1200

[[gates]]
name = "lint"
command = "npm"
args = ["run", "lint"]
required = false
`;

const oneLine = /^(?=.*\S)[^\p{Cc}]{1,200}$/u;
const command = z
  .string()
  .regex(oneLine, 'one program, such as "npm"; its arguments stand in `args`');
const args = z.array(z.string().regex(/^[^\0]*$/, "text without a NUL character")).default([]);
const timeout_secs = z.int().min(0).max(86_400).default(0);

/** As it is written in the file; `..` anywhere leaves the repository, or might. */
const inside = z
  .string()
  .regex(
    /^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\p{Cc}\\]{1,400}$/u,
    "a path inside the repository, with forward slashes and without `..`",
  );

const sandbox = z.boolean().default(true);

const GateEntry = z.strictObject({
  name: z.string().regex(oneLine, "one line of text that is not blank"),
  command,
  args,
  required: z.boolean().default(true),
  timeout_secs,
  allow_fail: z.boolean().optional(),
  "allow-fail": z.boolean().optional(),
  skip: z.boolean().optional(),
  skipped: z.boolean().optional(),
  cwd: inside.optional(),
  paths: z
    .array(z.string().regex(oneLine, 'a glob from the root of the repository, such as "web/**"'))
    .min(1)
    .optional(),
  sandbox,
  test_results: z
    .strictObject({ format: WrittenFormat, path: inside.optional() })
    .optional()
    .describe('such as { format = "junit", path = "reports/*.xml" }'),
  circuit_breaker: z
    .strictObject({
      failure_threshold: z.int().nonnegative(),
      recovery_timeout_secs: z.int().nonnegative(),
      half_open_max_calls: z.int().nonnegative(),
      enabled: z.boolean(),
    })
    .partial()
    .optional(),
});

const GatesFile = z.strictObject({
  parallel: z.boolean().default(false),
  setup: z
    .strictObject({ command, args, timeout_secs, sandbox })
    .optional()
    .describe("one table, headed `[setup]`, with command, args, timeout_secs and sandbox"),
  gates: z.array(GateEntry).default([]).describe("a list of tables, each headed `[[gates]]`"),
});

/** What the file says: gates in order, whether they run side by side, and setup. */
export interface GatesOfFile {
  readonly gates: Gate[];
  readonly parallel: boolean;
  readonly setup: Gate | undefined;
}

/**
 * Gates and setup from the text of the repository's file. No `[[gates]]` means that there are none, which the policy
 * judges. `[gates.circuit_breaker]` is checked and otherwise without effect: it paused a gate between runs on one
 * machine, and every run here has a machine of its own. @throws AutopilotError `bad_gates`
 */
export function readGates(text: string): GatesOfFile {
  const file = parseToml(text, {
    file: gatesFile,
    code: "bad_gates",
    schema: GatesFile,
    example,
    rules: gatesRules,
  });
  return {
    gates: file.gates.map(gateOf),
    parallel: file.parallel,
    setup: file.setup && { ...commandOf(file.setup), name: setupName, required: true, skip: false },
  };
}

function gateOf(entry: z.infer<typeof GateEntry>): Gate {
  const skip = entry.skip ?? entry.skipped ?? false;
  const mayFail = entry.allow_fail ?? entry["allow-fail"] ?? false;
  return {
    ...commandOf(entry),
    name: entry.name.trim(),
    required: entry.required && !mayFail && !skip,
    skip,
    ...whereAndHow(entry),
  };
}

function whereAndHow({ cwd, paths, test_results }: z.infer<typeof GateEntry>): Partial<Gate> {
  const folder = plain(cwd ?? "");
  return {
    ...(folder === "" ? {} : { cwd: folder }),
    ...(paths === undefined ? {} : { paths }),
    ...(test_results === undefined ? {} : { results: resultsOf(test_results) }),
  };
}

function resultsOf({
  format,
  path,
}: {
  format: z.infer<typeof WrittenFormat>;
  path?: string | undefined;
}) {
  return { format, ...(path === undefined ? {} : { path: plain(path) }), args: [], env: {} };
}

/** `./web/` and `web` are one folder; `.` is the root and none. */
function plain(path: string): string {
  return path
    .split("/")
    .filter((step) => step !== "" && step !== ".")
    .join("/");
}

function commandOf(entry: {
  command: string;
  args: string[];
  timeout_secs: number;
  sandbox: boolean;
}) {
  return {
    ...(entry.sandbox ? {} : { sandbox: false as const }),
    command: entry.command,
    args: entry.args,
    timeoutSecs: entry.timeout_secs === 0 ? defaultTimeoutSecs : entry.timeout_secs,
    source: gatesFile,
  };
}
