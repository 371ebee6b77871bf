import { describe, expect, test } from "vitest";
import { capture } from "../../../src/adapters/process/spawn.ts";
import { isRunning } from "../../bed/runner/processes.ts";

const env = { PATH: process.env["PATH"] ?? "" };

/** A shell that leaves a process behind, and says which. */
const leaving = (how: string) => ({
  file: "sh",
  args: ["-c", `${how} sleep 300 >/dev/null 2>&1 & echo $!`],
  cwd: "/",
  env,
});

describe.each([
  ["a program of ours", { ours: true as const }],
  ["any other program", {}],
])("%s", (_, more) => {
  test.each([
    ["in its group", ""],
    ["out of its group", "setsid"],
    ["deaf to every request", 'setsid sh -c \'trap "" TERM HUP; exec "$0" "$@"\''],
  ])("leaves nothing behind that was started %s", async (_where, how) => {
    const { stdout, exitCode } = await capture({ ...leaving(how), ...more });
    expect(exitCode).toBe(0);
    const pid = Number(stdout.trim());
    expect(pid).toBeGreaterThan(0);
    expect(isRunning(pid)).toBe(false);
  });
});
