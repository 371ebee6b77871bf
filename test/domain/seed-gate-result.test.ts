import fc from "fast-check";
import { expect, test } from "vitest";
import { ZodError } from "zod";
import { GateResult } from "../../src/domain/gate.ts";
import { fromSeed } from "../../src/domain/seed-gate-result.ts";

const least = {
  name: "tests",
  passed: true,
  stdout: "ok\n",
  stderr: "",
  duration_ms: 1234,
  required: true,
};

const whole = {
  ...least,
  passed: false,
  stderr: "1 failed",
  command_line: "npm test",
  exit_code: 1,
  timed_out: false,
  stdout_summary: "ok",
  stderr_summary: "1 failed",
  output_path: "/abs/log",
  timeout_secs: 600,
  circuit_breaker_open: false,
};

test("reads all 14 keys of the seed's result of a gate", () => {
  expect(Object.keys(whole)).toHaveLength(14);
  expect(fromSeed(whole)).toEqual({
    name: "tests",
    status: "failed",
    required: true,
    commandLine: "npm test",
    exitCode: 1,
    durationMs: 1234,
    timeoutSecs: 600,
    tail: "ok\n\n1 failed",
  });
});

test.each([
  ["the least that it ever wrote", least, { status: "passed", commandLine: "", timeoutSecs: 60 }],
  [
    "one that ran out of time",
    { ...whole, exit_code: undefined, timed_out: true },
    { status: "timed_out" },
  ],
  [
    "one that it skipped and called passed",
    { ...least, command_line: "<skipped by config>", stderr: "Skipped by gate config" },
    { status: "skipped", reason: expect.stringContaining("skip") },
  ],
  [
    "one that could not be started",
    { ...least, passed: false, stdout: "", stderr: "Spawn error: No such file" },
    { status: "not_started", tail: "Spawn error: No such file" },
  ],
  [
    "one that only says so",
    { ...whole, stderr: "Run error: mine", exit_code: 2 },
    { status: "failed", exitCode: 2 },
  ],
  [
    "one that was paused",
    { ...least, passed: false, circuit_breaker_open: true },
    { status: "not_started" },
  ],
])("reads %s", (_, seed, expected) => {
  expect(fromSeed(JSON.parse(JSON.stringify(seed)))).toMatchObject(expected);
});

test.each([
  ["a key that it never had", { ...least, verdict: "ok" }],
  ["a missing key", { ...least, stderr: undefined }],
  ["a duration that is no number", { ...least, duration_ms: "1" }],
  ["no object", []],
])("refuses %s", (_, value) => {
  expect(() => fromSeed(value)).toThrow(ZodError);
});

test("makes a result of ours of every result of the seed", () => {
  const seed = fc.record(
    {
      ...Object.fromEntries(Object.entries(least).map(([key, value]) => [key, fc.constant(value)])),
      stdout: fc.string({ maxLength: 20_000 }),
      stderr: fc.string(),
      passed: fc.boolean(),
      exit_code: fc.integer(),
      timed_out: fc.boolean(),
      timeout_secs: fc.nat(86_400),
      circuit_breaker_open: fc.boolean(),
    },
    { requiredKeys: Object.keys(least) as never },
  );
  fc.assert(
    fc.property(seed, (value) => {
      expect(GateResult.parse(fromSeed(value)).tail.length).toBeLessThanOrEqual(8000);
    }),
  );
});
