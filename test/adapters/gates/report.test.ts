import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type ReportSource, readReport, reportingOf } from "../../../src/adapters/gates/report.ts";
import { ResultsSpec } from "../../../src/domain/gate.ts";
import { recorded } from "../../projects/reports/read.ts";

async function checkout(files: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), "omk-report-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return {
    root,
    read: (spec: object, more: Partial<ReportSource> = {}) =>
      readReport(ResultsSpec.parse(spec), {
        root,
        cwd: "",
        reportPath: join(root, "..", "nothing-there"),
        output: "",
        startedAt: Date.now() - 10_000,
        ...more,
      }),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

const one = (name: string, more = "") =>
  `<testsuite name="s"><testcase name="${name}"${more}/></testsuite>`;
const glob = { format: "junit", path: "**/reports/*.xml" };
const ids = (report: Awaited<ReturnType<typeof readReport>>) =>
  report.kind === "read" ? report.tests.map(({ id }) => id) : report.why;

test("puts the path of the report into words and variables, whatever is in it", () => {
  const spec = ResultsSpec.parse({
    format: "junit",
    args: ["--out={report}", "{report}"],
    env: { A: "'{report}'" },
  });
  expect(reportingOf(spec, "/a $& b/r")).toEqual({
    args: ["--out=/a $& b/r", "/a $& b/r"],
    env: { A: "'/a $& b/r'" },
  });
});

test("has a text for people only where a runner prints for machines because of us", () => {
  const readable = (spec: object) =>
    reportingOf(ResultsSpec.parse(spec), "r").readable !== undefined;
  expect(readable({ format: "go", args: ["-json"] })).toBe(true);
  expect(readable({ format: "json", args: ["--reporter", "json"] })).toBe(true);
  expect(readable({ format: "go" })).toBe(false);
  expect(readable({ format: "json", args: ["--outputFile={report}"] })).toBe(false);
  expect(readable({ format: "json", path: "a.json" })).toBe(false);
  expect(readable({ format: "cargo", args: ["--no-fail-fast"] })).toBe(false);
});

test("reads all files that match, by path, with ids that are unique among all", async () => {
  await using repo = await checkout({
    "b/reports/1.xml": one("x"),
    "a/reports/2.xml": one("x"),
    "a/reports/1.xml": one("y"),
    "a/reports/1.txt": "no",
    "node_modules/c/reports/1.xml": one("z"),
  });
  expect(ids(await repo.read(glob))).toEqual(["s > y", "s > x", "s > x [2]"]);
  expect(ids(await repo.read({ format: "junit", path: "./a/reports/1.xml" }))).toEqual(["s > y"]);
  expect(ids(await repo.read({ format: "junit", path: "c/*.xml" }))).toBe(
    "no file matches c/*.xml",
  );
  expect(ids(await repo.read({ format: "junit", path: "../*/a/reports/1.xml" }))).toMatch(
    /^no file/,
  );
});

test("passes over files that were there before the gate ran", async () => {
  await using repo = await checkout({
    "reports/old.xml": one("old"),
    "reports/new.xml": one("new"),
  });
  const old = new Date(Date.now() - 60_000);
  await utimes(join(repo.root, "reports/old.xml"), old, old);
  expect(ids(await repo.read(glob))).toEqual(["s > new"]);
  expect(ids(await repo.read(glob, { startedAt: Date.now() + 60_000 }))).toBe(
    "no file matches **/reports/*.xml (2 are older than this run of the gate)",
  );
});

test("has no results at all where one of several reports cannot be read", async () => {
  await using repo = await checkout({ "reports/1.xml": one("x"), "reports/2.xml": "<testsuite>" });
  expect(ids(await repo.read(glob))).toBe("reports/2.xml: the report is not well-formed XML");
});

test("follows no link, and waits for no pipe", async () => {
  await using outside = await checkout({ "reports/secret.xml": one("secret") });
  await using repo = await checkout({ "a.txt": "" });
  await symlink(join(outside.root, "reports"), join(repo.root, "reports"));
  expect(ids(await repo.read(glob))).toMatch(/^no file matches/);
  expect(ids(await repo.read({ format: "junit", path: "reports/*.xml" }))).toMatch(
    /^no file matches/,
  );
  expect(ids(await repo.read({ format: "junit", path: "reports/secret.xml" }))).toMatch(/^no file/);
  await mkdir(join(repo.root, "x/reports"), { recursive: true });
  await symlink(join(outside.root, "reports/secret.xml"), join(repo.root, "x/reports/a.xml"));
  expect(ids(await repo.read(glob))).toBe("x/reports/a.xml: the report cannot be opened (ELOOP)");
  await rm(join(repo.root, "x/reports/a.xml"));
  execFileSync("mkfifo", [join(repo.root, "x/reports/a.xml")]);
  expect(ids(await repo.read(glob))).toBe("x/reports/a.xml: the report is no regular file");
  await rm(join(repo.root, "x/reports/a.xml"));
  await mkdir(join(repo.root, "x/reports/a.xml"));
  expect(ids(await repo.read(glob))).toMatch(/^no file matches/);
});

test("reads the report that the runner was told to write, and no link in its place", async () => {
  await using repo = await checkout({
    "r.json": recorded("vitest-5.json").replaceAll("/room/", ""),
  });
  const spec = { format: "json", args: ["--outputFile={report}"] };
  const reportPath = join(repo.root, "r.json");
  expect(await repo.read(spec, { reportPath })).toMatchObject({
    kind: "read",
    tests: { length: 5 },
  });
  expect(ids(await repo.read(spec))).toBe("the runner wrote no report");
  await symlink(reportPath, join(repo.root, "link.json"));
  const link = { reportPath: join(repo.root, "link.json") };
  expect(ids(await repo.read(spec, link))).toBe("the report cannot be opened (ELOOP)");
});

test("shows nothing of an output whose middle is left out", async () => {
  await using repo = await checkout({});
  const output =
    "running 1 test\n[... about 12345 bytes left out ...]\ntest a ... ok\n\ntest result: ok.\n";
  expect(ids(await repo.read({ format: "cargo" }, { output }))).toBe(
    "the output is too large for its tests to be read from it",
  );
});

test("has the same ids in every checkout, and places only where there is such a file", async () => {
  const read = async () => {
    await using repo = await checkout({ "pkg/test/a.js": "1", "pkg/test/b.js/c": "" });
    const test = (name: string, file: string, message: string) => ({
      name,
      status: "failed",
      filePath: file,
      message,
    });
    const tests = [
      test("a", join(repo.root, "pkg/test/a.js"), `Error\n at (${repo.root}/pkg/test/a.js:7:1)`),
      test("b", "test/a.js", `Error\n at (file://${repo.root}/pkg/test/a.js:8:1)`),
      test(`in ${repo.root}/pkg`, "test/gone.js", "test/gone.js:3:1"),
      test("d", "test/b.js", "x"),
      test("e", "../../../etc/passwd", "/etc/passwd:1:1"),
      test("f", "/etc/passwd", ""),
    ];
    const output = JSON.stringify({ results: { tool: {}, summary: {}, tests } });
    return await repo.read({ format: "json" }, { output, cwd: "pkg" });
  };
  const report = await read();
  expect(report).toEqual(await read());
  expect(report).toEqual({
    kind: "read",
    tests: [
      {
        id: "pkg/test/a.js > a",
        name: "a",
        file: "pkg/test/a.js",
        line: 7,
        status: "failed",
        message: "Error\n at (pkg/test/a.js:7:1)",
      },
      {
        id: "pkg/test/a.js > b",
        name: "b",
        file: "pkg/test/a.js",
        line: 8,
        status: "failed",
        message: "Error\n at (pkg/test/a.js:8:1)",
      },
      {
        id: "pkg/test/gone.js > in pkg",
        name: "in pkg",
        status: "failed",
        message: "test/gone.js:3:1",
      },
      { id: "pkg/test/b.js > d", name: "d", status: "failed", message: "x" },
      { id: "../../../etc/passwd > e", name: "e", status: "failed", message: "/etc/passwd:1:1" },
      { id: "/etc/passwd > f", name: "f", status: "failed" },
    ],
  });
});

test("finds the sources of a Maven module and of a Go module", async () => {
  await using repo = await checkout({
    "app/target/surefire-reports/TEST-ex.CalcTest.xml": recorded("surefire-CalcTestIn.xml"),
    "app/src/test/java/ex/CalcTest.java": "",
    "srv/go.mod": "module example.test/a\n",
    "srv/a_test.go": "",
    "srv/bad/b_test.go": "",
  });
  const maven = await repo.read({ format: "junit", path: "**/target/surefire-reports/*.xml" });
  expect(maven).toMatchObject({
    tests: expect.arrayContaining([
      expect.objectContaining({
        id: "ex.CalcTest > fails",
        file: "app/src/test/java/ex/CalcTest.java",
        line: 8,
      }),
    ]),
  });
  const go = await repo.read({ format: "go" }, { cwd: "srv", output: recorded("go-1.26.jsonl") });
  expect(go).toMatchObject({
    tests: expect.arrayContaining([
      expect.objectContaining({ id: "example.test/a/bad", file: "srv/bad/b_test.go", line: 5 }),
      expect.objectContaining({
        id: "example.test/a > TestFail/case_one",
        file: "srv/a_test.go",
        line: 11,
      }),
    ]),
  });
});

test("has no results where the gate took its checkout away", async () => {
  const gone = await checkout({});
  await gone[Symbol.asyncDispose]();
  expect(ids(await gone.read(glob))).toMatch(/^no file matches/);
});
