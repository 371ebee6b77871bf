import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Gate, GateResult } from "../../../src/domain/gate.ts";
import { redactor } from "../../../src/domain/redact.ts";
import { gateBench, scriptGate } from "./gate-bench.ts";

const inOutput: Partial<Gate> = { results: { format: "tap", args: [], env: {} } };

function tap(...lines: string[]): string {
  return `printf '%s\\n' 'TAP version 13' ${lines.map((line) => `'${line}'`).join(" ")} '1..${lines.length}'`;
}

test("keeps the tests of a gate in the run folder, counts them, and reads them back", async () => {
  await using bench = await gateBench();
  const runner = bench.runner();
  const { result, tests } = await runner.run(
    scriptGate(
      `${tap("ok 1 - adds", "not ok 2 - divides", "ok 3 - waits # SKIP later")}; exit 1`,
      inOutput,
    ),
    await bench.place("old_tests"),
  );
  expect(GateResult.parse(result)).toMatchObject({
    status: "failed",
    exitCode: 1,
    log: "gates/verify-1-old_tests-test.log",
    tests: {
      counts: { passed: 1, failed: 1, broken: 0, skipped: 1 },
      file: "tests/verify-1-old_tests-test.json",
      failures: [{ name: "divides", status: "failed" }],
    },
  });
  expect(result.reason).toBeUndefined();
  expect(tests).toHaveLength(3);
  expect(await runner.recall(result)).toEqual(tests);
  expect(await bench.runner().recall(result)).toEqual(tests);
});

test("names the lists by room, and the logs by room only where two would be one", async () => {
  await using bench = await gateBench();
  const runner = bench.runner();
  const shown = [];
  for (const room of ["worktree", "head", "old_tests", "new_tests", "base", "base"] as const) {
    const { result } = await runner.run(
      scriptGate(tap("ok 1 - a"), inOutput),
      await bench.place(room),
    );
    shown.push([result.log, result.tests?.file]);
  }
  expect(shown).toEqual([
    ["gates/verify-1-test.log", "tests/verify-1-worktree-test.json"],
    ["gates/verify-1-test-2.log", "tests/verify-1-head-test.json"],
    ["gates/verify-1-old_tests-test.log", "tests/verify-1-old_tests-test.json"],
    ["gates/verify-1-new_tests-test.log", "tests/verify-1-new_tests-test.json"],
    ["gates/verify-1-base-test.log", "tests/verify-1-base-test.json"],
    ["gates/verify-1-base-test-2.log", "tests/verify-1-base-test-2.json"],
  ]);
});

test("fails a gate that exits with 0 while its report holds failed tests", async () => {
  await using bench = await gateBench();
  const { result } = await bench
    .runner()
    .run(
      scriptGate(tap("not ok 1 - a", "not ok 2 - b", "ok 3 - c"), inOutput),
      await bench.place("head"),
    );
  expect(result).toMatchObject({
    status: "failed",
    exitCode: 0,
    reason: "Exit code 0, but 2 tests failed in its report.",
  });
});

test("does not pass a gate by its report alone", async () => {
  await using bench = await gateBench();
  const { result } = await bench
    .runner()
    .run(scriptGate(`${tap("ok 1 - a")}; exit 7`, inOutput), await bench.place("head"));
  expect(result).toMatchObject({ status: "failed", exitCode: 7, tests: { counts: { passed: 1 } } });
});

test.each([
  ["true", "passed"],
  ["exit 3", "failed"],
])("leaves a gate without its report what its exit code says: %s", async (script, status) => {
  await using bench = await gateBench();
  const results = { format: "junit" as const, path: "out/*.xml", args: [], env: {} };
  const { result, tests } = await bench
    .runner()
    .run(scriptGate(script, { results }), await bench.place("head"));
  expect(result).toMatchObject({
    status,
    reason: expect.stringMatching(/^No results of single tests: .+\.$/),
  });
  expect(result.tests).toBeUndefined();
  expect(tests).toBeUndefined();
});

test("asks the runner to report beside the checkout, and leaves nothing of that", async () => {
  await using bench = await gateBench();
  const results = {
    format: "junit" as const,
    args: ["--out", "{report}"],
    env: { REPORT: "{report}", PYTEST_ADDOPTS: "--junit-xml={report}" },
  };
  const xml = '<testsuite name="s"><testcase name="a" classname="c"/></testsuite>';
  const place = await bench.place("head");
  const gate = scriptGate(
    `[ "$1" = --out ] && [ "$2" = "$REPORT" ] && echo '${xml}' > "$2" && echo "$PYTEST_ADDOPTS" && echo "$2" > where`,
    { results },
  );
  gate.args.push("bash");
  const { result } = await bench.runner({ extraEnv: { PYTEST_ADDOPTS: "-q" } }).run(gate, place);
  const where = (await readFile(join(place.path, "where"), "utf8")).trim();
  expect(result).toMatchObject({ status: "passed", tests: { counts: { passed: 1 } } });
  expect(result.tail).toBe(`-q --junit-xml=${where}`);
  expect(result.commandLine).toMatch(/ bash$/);
  expect(where.startsWith(place.path)).toBe(false);
  expect(existsSync(where)).toBe(false);
  expect((await readdir(bench.scratch)).filter((name) => name.includes("report"))).toEqual([]);
});

test("shows people the words of a runner that is made to speak to machines", async () => {
  await using bench = await gateBench();
  const results = { format: "go" as const, args: ["-json"], env: {} };
  const events = [
    { Action: "run", Package: "p", Test: "TestA" },
    { Action: "output", Package: "p", Test: "TestA", Output: "    a_test.go:3: 1 is not 2\n" },
    { Action: "output", Package: "p", Test: "TestA", Output: "--- FAIL: TestA (0.00s)\n" },
    { Action: "fail", Package: "p", Test: "TestA", Elapsed: 0 },
    { Action: "fail", Package: "p", Elapsed: 0 },
  ];
  const place = await bench.place("head");
  await writeFile(
    join(place.path, "events"),
    events.map((event) => `${JSON.stringify(event)}\n`).join(""),
  );
  const { result } = await bench
    .runner()
    .run(scriptGate("echo warned >&2; cat events; exit 1", { results }), place);
  expect(result.tests?.failures).toMatchObject([{ status: "failed" }]);
  expect(result.tail).toContain("--- FAIL: TestA");
  expect(result.tail).toContain("warned");
  expect(result.tail).not.toContain('"Action"');
});

test("takes no list from an output of which a part is left out", async () => {
  await using bench = await gateBench();
  const { result } = await bench
    .runner({ logLimits: { head: 1000, tail: 1000 } })
    .run(
      scriptGate(`${tap("ok 1 - a")}; head -c 1000000 /dev/zero | tr '\\0' x`, inOutput),
      await bench.place("head"),
    );
  expect(result).toMatchObject({ status: "passed", reason: expect.stringContaining("too l") });
  expect(result.tests).toBeUndefined();
});

test("redacts what tests say, and gives the caller the same", async () => {
  await using bench = await gateBench();
  const redact = redactor([{ name: "TOKEN", value: 'hun"ter2-hun"ter2' }], () => undefined);
  const place = await bench.place("head");
  await writeFile(
    join(place.path, "out.xml"),
    '<testsuite name="s"><testcase name="a"><failure>hun&quot;ter2-hun&quot;ter2</failure></testcase></testsuite>',
  );
  const results = { format: "junit" as const, path: "out.xml", args: [], env: {} };
  const runner = bench.runner({ redact });
  const { result, tests } = await runner.run(
    scriptGate("touch -d '+1 minute' out.xml; exit 1", { results }),
    place,
  );
  expect(tests?.[0]?.message).toContain("[redacted TOKEN]");
  const text = await readFile(join(bench.logFolder, result.tests?.file ?? ""), "utf8");
  expect(text).not.toContain("ter2-hun");
  expect(await runner.recall(result)).toEqual(tests);
});

test("has no list where a secret is a word of every report", async () => {
  await using bench = await gateBench();
  const redact = redactor([{ name: "TOKEN", value: "status" }], () => undefined);
  const { result } = await bench
    .runner({ redact })
    .run(scriptGate(tap("not ok 1 - a"), inOutput), await bench.place("head"));
  expect(result).toMatchObject({ status: "passed", reason: expect.stringContaining("secret") });
});

test("does not recall a list that was changed, is gone, or lies elsewhere", async () => {
  await using bench = await gateBench();
  const runner = bench.runner();
  const { result } = await runner.run(
    scriptGate(tap("ok 1 - a"), inOutput),
    await bench.place("head"),
  );
  const { tests } = result;
  if (tests === undefined) throw new Error("no tests were read");
  const file = join(bench.logFolder, tests.file);
  const outside = {
    ...result,
    tests: { ...tests, file: "tests/../tests/verify-1-head-test.json" },
  };
  expect(await runner.recall(outside)).toBeUndefined();
  await writeFile(file, (await readFile(file, "utf8")).replace("passed", "failed"));
  expect(await runner.recall(result)).toBeUndefined();
  await rm(file);
  expect(await runner.recall(result)).toBeUndefined();
  const { tests: _, ...without } = result;
  expect(await runner.recall(without)).toBeUndefined();
});

test("keeps at most 50 failures in the result and all of them in the list", async () => {
  await using bench = await gateBench();
  const lines = Array.from({ length: 120 }, (_, index) => `not ok ${index + 1} - t${index}`);
  const { result, tests } = await bench
    .runner()
    .run(scriptGate(`${tap(...lines)}; exit 1`, inOutput), await bench.place("head"));
  expect(result.tests?.failures).toHaveLength(50);
  expect(result.tests?.counts.failed).toBe(120);
  expect(tests).toHaveLength(120);
});

test("runs a gate in its folder of the checkout", async () => {
  await using bench = await gateBench();
  const place = await bench.place("head");
  await mkdir(join(place.path, "packages/a"), { recursive: true });
  const { result } = await bench.runner().run(scriptGate("pwd", { cwd: "packages/a" }), place);
  expect(result).toMatchObject({ status: "passed", tail: join(place.path, "packages/a") });
});

test.each([
  ["is missing", async () => undefined],
  ["is a file", (path: string) => writeFile(join(path, "web"), "")],
  ["is a link that leads out", (path: string) => symlink("/usr", join(path, "web"))],
  ["is a link to its parent", (path: string) => symlink("..", join(path, "web"))],
  ["is a link to itself", (path: string) => symlink("web", join(path, "web"))],
])("does not run a gate whose folder %s", async (_, spoil) => {
  await using bench = await gateBench();
  const place = await bench.place("head");
  await spoil(place.path);
  const { result } = await bench.runner().run(scriptGate("touch /ran", { cwd: "web" }), place);
  expect(GateResult.parse(result)).toMatchObject({
    status: "not_started",
    tail: expect.stringContaining(
      "`cwd` of this gate is `web`, which is no folder in this checkout",
    ),
  });
});

test("runs gates side by side without mixing what they say", async () => {
  await using bench = await gateBench();
  const runner = bench.runner();
  const place = await bench.place("old_tests");
  const runs = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      runner.run(scriptGate(`sleep 0.0${index}; ${tap(`ok 1 - t${index}`)}`, inOutput), place),
    ),
  );
  expect(runs.map(({ tests }) => tests?.map(({ name }) => name))).toEqual(
    Array.from({ length: 8 }, (_, index) => [`t${index}`]),
  );
  expect(new Set(runs.map(({ result }) => result.tests?.file)).size).toBe(8);
});
