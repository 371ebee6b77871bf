import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, watch } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type GateRunnerOptions, gateRunner } from "../../../src/adapters/gates/runner.ts";
import { type Gate, GateResult } from "../../../src/domain/gate.ts";
import { redactor } from "../../../src/domain/redact.ts";

let room: string;
let logFolder: string;
let scratch: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "omk-gate-room-"));
  logFolder = await mkdtemp(join(tmpdir(), "omk-gate-run-"));
  scratch = await mkdtemp(join(tmpdir(), "omk-gate-scratch-"));
});

afterEach(async () => {
  await rm(room, { recursive: true });
  await rm(logFolder, { recursive: true });
  await rm(scratch, { recursive: true });
});

function runner(options: Partial<GateRunnerOptions> = {}) {
  return gateRunner({
    logFolder,
    scratch,
    redact: (text) => text,
    variables: () => ({ pass: [], setup: [] }),
    graceMs: 300,
    ...options,
  });
}

function gate(script: string, more: Partial<Gate> = {}): Gate {
  return {
    name: "test",
    command: "bash",
    args: ["-c", script],
    required: true,
    timeoutSecs: 60,
    skip: false,
    source: "test",
    ...more,
  };
}

function place(signal: AbortSignal = new AbortController().signal) {
  return { path: room, phase: "test", visit: 2, room: "worktree", signal } as const;
}

async function run(
  script: string,
  more: Partial<Gate> = {},
  options: Partial<GateRunnerOptions> = {},
) {
  return GateResult.parse((await runner(options).run(gate(script, more), place())).result);
}

function logOf(result: GateResult) {
  return readFile(join(logFolder, result.log ?? "missing"), "utf8");
}

/** Resolves when a file is there: the gate under test says so itself. */
async function appears(path: string) {
  const watcher = watch(room);
  while (!existsSync(path))
    await Promise.race([once(watcher, "change"), new Promise((wake) => setTimeout(wake, 50))]);
  watcher.close();
}

/** A zombie that nobody has waited for is dead. */
function isAlive(pid: number) {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test("passes a gate by exit code 0, in the room, and keeps both streams in order with their sha256", async () => {
  const result = await run("pwd; sleep 0.1; echo two >&2; sleep 0.1; echo three");
  expect(result).toMatchObject({
    name: "test",
    status: "passed",
    required: true,
    exitCode: 0,
    timeoutSecs: 60,
  });
  expect(result.log).toBe("gates/test-2-test.log");
  expect(result.tail.split("\n")).toEqual([room, "two", "three"]);
  const bytes = await readFile(join(logFolder, result.log ?? ""));
  expect(result.logSha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(bytes.toString()).toBe(`${room}\ntwo\nthree\n`);
});

test("fails a gate by any other exit code, whatever it says", async () => {
  expect(await run("echo all tests passed; exit 3")).toMatchObject({
    status: "failed",
    exitCode: 3,
    tail: "all tests passed",
  });
});

test("records the signal that ended a gate", async () => {
  const result = await run("echo so far; kill -SEGV $$");
  expect(result).toMatchObject({ status: "failed", signal: "SIGSEGV" });
  expect(result.exitCode).toBeUndefined();
  expect(result.tail).toBe("so far\n[omk: ended by signal SIGSEGV]");
});

test("shows the argument vector as a line that can be pasted", async () => {
  expect((await run("echo 'a b'")).commandLine).toBe("bash -c 'echo '\\''a b'\\'''");
});

test("does not run a skipped gate, and does not call it passed", async () => {
  const result = await run("touch ran", { skip: true, required: false });
  expect(result).toEqual({
    name: "test",
    status: "skipped",
    reason: "The configuration says `skip = true`.",
    required: false,
    commandLine: "bash -c 'touch ran'",
    durationMs: 0,
    timeoutSecs: 60,
    tail: "",
  });
  expect(existsSync(join(room, "ran"))).toBe(false);
});

test.each([
  ["no-such-program", "`no-such-program` could not be started"],
  ["pnpmm test", "`command` is one program and not a shell line"],
  ["./missing/script", "`./missing/script` could not be started"],
  ["/", "`/` could not be started"],
  ["", "could not be started"],
  ["nul\u0000byte", "could not be started"],
])("says what is missing when %j cannot be started", async (command, expected) => {
  const result = await run("", { command, args: [] });
  expect(result.status).toBe("not_started");
  expect(result.exitCode).toBeUndefined();
  expect(result.log).toBeUndefined();
  expect(result.tail).toContain(expected);
});

test("says how to bring a tool that hosted runners lack", async () => {
  const result = await run(
    "",
    { command: "uv", args: ["run"] },
    { extraEnv: { PATH: "/nowhere" } },
  );
  expect(result).toMatchObject({ status: "not_started" });
  expect(result.tail).toContain("uses: astral-sh/setup-uv");
});

test("says so when the room is gone", async () => {
  const { result } = await runner().run(gate("true"), { ...place(), path: join(room, "gone") });
  expect(result.status).toBe("not_started");
});

test("runs a program of the room by its relative path", async () => {
  const script =
    "mkdir -p .venv/bin; printf '#!/bin/sh\\necho from here' > .venv/bin/python; chmod +x .venv/bin/python";
  await run(script);
  expect(await run("", { command: ".venv/bin/python", args: [] })).toMatchObject({
    status: "passed",
    tail: "from here",
  });
});

test("ends a gate at its timeout and keeps what it said", async () => {
  const result = await run("echo working; sleep 600", { timeoutSecs: 1 });
  expect(result).toMatchObject({ status: "timed_out", timeoutSecs: 1 });
  expect(result.tail).toBe("working\n[omk: stopped after 1 s (timeout_secs)]");
  expect(await logOf(result)).toBe("working\n");
});

test("calls a gate timed out even when it ends well as it is told to stop", async () => {
  const result = await run("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.05; done", {
    timeoutSecs: 1,
  });
  expect(result.status).toBe("timed_out");
  expect(result.tail).toContain("bye");
});

test("ends a gate that ignores SIGTERM, and its children that left the process group", async () => {
  const script = `trap '' TERM
    setsid bash -c 'trap "" TERM; echo $$ > escaped; while :; do sleep 0.05; done' &
    bash -c 'trap "" TERM; echo $$ > child; while :; do sleep 0.05; done' &
    echo up; while :; do sleep 0.05; done`;
  const result = await run(script, { timeoutSecs: 1 });
  expect(result.status).toBe("timed_out");
  for (const name of ["escaped", "child"]) {
    const pid = Number(await readFile(join(room, name), "utf8"));
    expect(pid).toBeGreaterThan(1);
    expect(isAlive(pid)).toBe(false);
  }
});

test("does not wait for a child that keeps the output open after its gate has ended", async () => {
  const result = await run("setsid sleep 600 & echo done");
  expect(result).toMatchObject({ status: "passed", tail: "done" });
});

test("returns a failed result with what was said when the run is interrupted", async () => {
  const controller = new AbortController();
  const running = runner().run(
    gate("echo begun; touch begun; sleep 600"),
    place(controller.signal),
  );
  await appears(join(room, "begun"));
  controller.abort();
  const { result } = await running;
  expect(result).toMatchObject({ status: "failed" });
  expect(result.tail).toBe("begun\n[omk: interrupted before it ended]");
});

test("does not pass a gate that was interrupted and ends with exit code 0", async () => {
  const controller = new AbortController();
  const script = "trap 'exit 0' TERM; touch begun; while :; do sleep 0.05; done";
  const running = runner().run(gate(script), place(controller.signal));
  await appears(join(room, "begun"));
  controller.abort();
  expect((await running).result).toMatchObject({ status: "failed", exitCode: 0 });
});

test("does not pass a gate that begins after the interruption", async () => {
  const { result } = await runner().run(gate("sleep 600"), place(AbortSignal.abort()));
  expect(result).toMatchObject({ status: "failed" });
});

test("takes a gigabyte of one line without filling memory or disk", async () => {
  const before = process.memoryUsage().rss;
  const result = await run("head -c 1000000000 /dev/zero | tr '\\0' x; echo; echo the end; exit 1");
  expect(result).toMatchObject({ status: "failed", exitCode: 1 });
  expect(result.tail.endsWith("x\nthe end")).toBe(true);
  const { size } = await stat(join(logFolder, result.log ?? ""));
  expect(size).toBeLessThan(21 * 1024 * 1024);
  expect(size).toBeGreaterThan(19 * 1024 * 1024);
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
});

test("takes millions of lines, and shows the failure that was told long before the end", async () => {
  const result = await run(
    "yes 'calm words' | head -n 3000000; echo '--- FAIL: TestAdd'; yes 'info served' | head -n 20000; exit 1",
  );
  expect(result.tail).toContain("--- FAIL: TestAdd");
  expect(result.tail.endsWith("info served")).toBe(true);
});

test("writes a log that is UTF-8 whatever the gate prints", async () => {
  const result = await run("printf 'a\\xff\\xfeb\\n\\xe2\\x82'; exit 1");
  expect(result.tail).toBe("a\ufffd\ufffdb\n\ufffd");
  expect(Buffer.from(await logOf(result), "utf8").toString("utf8")).toBe(await logOf(result));
});

test("prints nothing at all, least of all commands to the runner", async () => {
  const out = vi.spyOn(process.stdout, "write");
  const err = vi.spyOn(process.stderr, "write");
  try {
    const result = await run(
      "echo '::set-output name=a::b'; echo '::error::x'; echo '##[group]y' >&2; exit 1",
    );
    expect(result.tail).toContain("::set-output name=a::b");
    expect([...out.mock.calls, ...err.mock.calls].flat().join("")).not.toMatch(
      /set-output|::error|##\[/,
    );
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
});

test("takes colours out of the tail and leaves them in the log", async () => {
  const result = await run("printf '\\033[31mred\\033[0m\\n'; exit 1");
  expect(result.tail).toBe("red");
  expect(await logOf(result)).toBe("\u001B[31mred\u001B[0m\n");
});

test("redacts log, tail and command line, also a secret with colours in it", async () => {
  const hits: string[] = [];
  const redact = redactor([{ name: "TOKEN", value: "hunter2-hunter2" }], (hit) =>
    hits.push(hit.file),
  );
  const result = await run(
    "echo hunter2-hunter2; printf 'hunter2\\033[0m-hunter2\\n'",
    {},
    { redact },
  );
  expect(result.tail).toBe("[redacted TOKEN]\n[redacted TOKEN]");
  expect(await logOf(result)).not.toContain("hunter2-hunter2");
  expect(result.commandLine).not.toContain("hunter2-hunter2");
  expect(hits).toContain("gates/test-2-test.log");
});

test("redacts a secret that came in two pieces", async () => {
  const redact = redactor([{ name: "TOKEN", value: "hunter2-hunter2" }], () => undefined);
  const result = await run("printf hunter2; sleep 0.2; printf -- -hunter2", {}, { redact });
  expect(await logOf(result)).toBe("[redacted TOKEN]");
});

test("shows a gate the allow-list, CI and what the policy passes, and nothing that is the action's own", async () => {
  const ours = {
    "INPUT_KIMI-API-KEY": "k",
    ACTIONS_RUNTIME_TOKEN: "t",
    GITHUB_TOKEN: "g",
    PASSED: "yes",
    FOR_SETUP: "only",
    JAVA_HOME: "/java",
  };
  for (const [name, value] of Object.entries(ours)) vi.stubEnv(name, value);
  try {
    const options = {
      variables: () => ({
        pass: ["PASSED", "ACTIONS_RUNTIME_TOKEN", "INPUT_KIMI-API-KEY"],
        setup: ["FOR_SETUP"],
      }),
      extraEnv: { EXTRA: "1" },
    };
    const names = (result: GateResult) =>
      new Set(result.tail.split("\n").map((line) => line.split("=")[0]));
    const asGate = names(await run("env", {}, options));
    const asSetup = names((await runner(options).setup(gate("env"), place())).result);
    expect([...asGate]).toEqual(
      expect.arrayContaining(["CI", "PASSED", "EXTRA", "PATH", "JAVA_HOME"]),
    );
    expect(asGate.has("FOR_SETUP")).toBe(false);
    expect(asSetup.has("FOR_SETUP") && asSetup.has("PASSED")).toBe(true);
    for (const name of ["INPUT_KIMI-API-KEY", "ACTIONS_RUNTIME_TOKEN", "GITHUB_TOKEN"]) {
      expect(asGate.has(name) || asSetup.has(name)).toBe(false);
    }
  } finally {
    vi.unstubAllEnvs();
  }
});

test("gives a gate no input to wait for", async () => {
  expect(await run("cat; echo read")).toMatchObject({ status: "passed", tail: "read" });
});

test("keeps a log of each time a gate runs in a visit, also of gates whose names look alike", async () => {
  const gates = runner();
  const names = ["unit tests", "unit tests", "Unit: tests!", "тесты", "../../etc"];
  const logs = await Promise.all(
    names.map(async (name) => (await gates.run(gate("echo a", { name }), place())).result.log),
  );
  expect(new Set(logs)).toEqual(
    new Set([
      "gates/test-2-etc.log",
      "gates/test-2-task.log",
      "gates/test-2-unit-tests-2.log",
      "gates/test-2-unit-tests-3.log",
      "gates/test-2-unit-tests.log",
    ]),
  );
  expect((await readdir(join(logFolder, "gates"))).length).toBe(5);
});

test("stays within 8,000 characters when a note is added", async () => {
  const result = await run("yes 'some words of a log' | head -n 5000; kill -KILL $$");
  expect(result.tail.length).toBeLessThanOrEqual(8000);
  expect(result.tail.endsWith("[omk: ended by signal SIGKILL]")).toBe(true);
});
