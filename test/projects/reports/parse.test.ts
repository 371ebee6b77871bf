import { expect, test } from "vitest";
import { lines, read, recorded } from "./read.ts";

const suite = (inner: string) => `<?xml version="1.0"?><testsuites>${inner}</testsuites>`;

test.each([
  ["junit", "", "the report is not well-formed XML"],
  ["junit", "no xml", "the report is not well-formed XML"],
  ["junit", recorded("pytest-9.xml").slice(0, 2000), "the report is not well-formed XML"],
  ["junit", "<html><body/></html>", "the report has no <testsuite>"],
  ["tap", "all fine\n", "the output holds no TAP"],
  ["json", "", "there is no JSON of a known runner"],
  ["json", recorded("jest-30.json").slice(0, 3000), "there is no JSON of a known runner"],
  ["json", "{}", "no known runner writes such JSON"],
  ["json", "[1]", "no known runner writes such JSON"],
  ["json", "null", "there is no JSON of a known runner"],
  ["json", '{"numTotalTests":1,"testResults":{}}', "no known runner writes such JSON"],
  ["go", "ok  \texample.test/a\t0.007s\n", "the output holds no events of `go test -json`"],
  ["go", recorded("go-1.26.jsonl").slice(0, 1000), "a line of `go test -json` is cut"],
  [
    "cargo",
    "error[E0425]: cannot find function `x`\nerror: could not compile `a`\n",
    "cargo ran no tests: the output has no `running N tests`",
  ],
  [
    "cargo",
    "running 2 tests\ntest a ... ok\n\ntest result: ok. 2 passed; 0 failed\n",
    "cargo announced 2 tests and 1 can be read",
  ],
] as const)("says why it cannot read %s: %j", async (format, text, why) => {
  expect(await read(format, text)).toBe(why);
});

test("reads a report without tests as one", async () => {
  expect(await read("junit", suite(""))).toEqual([]);
  expect(await read("json", '{"numTotalTests":0,"testResults":[]}')).toEqual([]);
  expect(await read("cargo", "running 0 tests\n\ntest result: ok. 0 passed\n")).toEqual([]);
  expect(await read("tap", "TAP version 13\n1..0 # no tests\n")).toEqual([]);
});

test("tells the states of JUnit apart", async () => {
  const report = suite(`<testsuite name="s">
    <testcase name="a"/>
    <testcase name="b"><failure message="no"/></testcase>
    <testcase name="c"><error type="java.lang.IllegalStateException">x</error></testcase>
    <testcase name="d"><error type="java.lang.NoClassDefFoundError">x</error></testcase>
    <testcase name="e"><skipped/></testcase>
    <testcase name="f" status="notrun"/>
    <testcase name="g"><flakyFailure>x</flakyFailure></testcase>
    <testcase name="h"><failure/><skipped/></testcase>
    <testcase name="i"><failure/><error message="collection failure"/></testcase>
    <testcase name="initializationError" classname="C"><error/></testcase>
    <testcase name="" classname="D"><error message="setup"/></testcase>
  </testsuite>`);
  expect(await lines("junit", report)).toEqual([
    "passed s > a",
    "failed s > b",
    "failed s > c",
    "broken s > d",
    "skipped s > e",
    "skipped s > f",
    "passed s > g",
    "skipped s > h",
    "broken s > i",
    "broken C > initializationError",
    "broken D",
  ]);
});

test("reads nested suites, PHPUnit's with them, and a suite as the root", async () => {
  const report = `<testsuite name="/room/phpunit.xml"><testsuite name="unit">
    <testsuite name="AddTest" file="/room/tests/AddTest.php">
      <testcase name="adds" file="/room/tests/AddTest.php" line="12" class="AddTest" classname="AddTest"/>
      <testsuite name="AddTest::many"><testcase name="many with data set #0" classname="AddTest" line="20">
        <failure type="X">AddTest::many&#10;/room/tests/AddTest.php:22</failure></testcase></testsuite>
    </testsuite></testsuite></testsuite>`;
  expect(await lines("junit", report)).toEqual([
    "passed tests/AddTest.php > phpunit.xml > unit > AddTest > adds @ tests/AddTest.php:12",
    "failed tests/AddTest.php > phpunit.xml > unit > AddTest > AddTest::many > many with data set #0 @ tests/AddTest.php:22",
  ]);
});

test("reads Gradle's, whose hosts, times and outputs are nowhere in an id", async () => {
  const report = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="ex.CalcTest" tests="1" timestamp="2026-01-01T00:00:00" hostname="h" time="0.1">
  <properties/><testcase name="adds()" classname="ex.CalcTest" time="0.01"/>
  <system-out><![CDATA[<testcase name="fake"/>]]></system-out><system-err><![CDATA[]]></system-err>
</testsuite>`;
  expect(await lines("junit", report)).toEqual(["passed ex.CalcTest > adds()"]);
});

test("reads no entity but XML's own, and what stands in CDATA as it is", async () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><testsuite name="s"><testcase name="&b;&lt;&#65;&#x42;&amp;lt;&#9999999;"><failure><![CDATA[&lt;x>]]></failure></testcase></testsuite>`;
  expect(await read("junit", bomb)).toEqual([
    {
      id: "s > &b;<AB&lt;&#9999999;",
      name: "&b;<AB&lt;&#9999999;",
      status: "failed",
      message: "&lt;x>",
    },
  ]);
});

test("reads no file from an entity", async () => {
  const report = `<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/hostname">]><testsuite name="s"><testcase name="&f;"/></testsuite>`;
  const found = await lines("junit", report);
  expect(["passed s > &f;", "the report is not well-formed XML"]).toContain(
    typeof found === "string" ? found : found[0],
  );
});

test("does not go as deep as a hostile report", { timeout: 60_000 }, async () => {
  const deep = `${"<testsuite>".repeat(5000)}${"</testsuite>".repeat(5000)}`;
  expect(await read("junit", deep)).toBeTypeOf("string");
  expect(await read("json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toBeTypeOf("string");
  const nested = '{"title":"","file":"","suites":['.repeat(20_000) + "]}".repeat(20_000);
  const playwright = `{"config":{"rootDir":"/room"},"suites":[${nested}]}`;
  expect(await read("json", playwright)).toBeTypeOf("string");
  const tap = Array.from(
    { length: 3000 },
    (_, depth) => `${"    ".repeat(depth % 500)}# Subtest: a`,
  );
  expect(await read("tap", `TAP version 14\n${tap.join("\n")}\n1..1`)).toBeDefined();
});

test("reads names like those of an object's own parts as names", async () => {
  const report = suite(
    `<testsuite name="__proto__"><testcase name="constructor" classname="hasOwnProperty"/></testsuite>`,
  );
  expect(await lines("junit", report)).toEqual(["passed hasOwnProperty > constructor"]);
  const json = `{"numTotalTests":1,"testResults":[{"name":"__proto__","status":"failed","assertionResults":[{"ancestorTitles":["__proto__"],"title":"toString","status":"constructor"}],"__proto__":{"a":1}}]}`;
  expect(await lines("json", json)).toEqual([
    "broken __proto__ > toString @ __proto__",
    "broken __proto__ @ __proto__",
  ]);
  expect({}).not.toHaveProperty("a");
});

test("numbers repeated ids, also where a test is really called that", async () => {
  const names = ["a", "a [2]", "a", "a", "a [2]"];
  const report = suite(
    names.map((name) => `<testsuite><testcase name="${name}"/></testsuite>`).join(""),
  );
  expect(await lines("junit", report)).toEqual([
    "passed a",
    "passed a [2]",
    "passed a [3]",
    "passed a [4]",
    "passed a [2] [2]",
  ]);
});

test("says that a TAP stream ended early", async () => {
  const messages = async (text: string) => {
    const tests = await read("tap", text);
    return typeof tests === "string"
      ? tests
      : tests.map((one) => `${one.status} ${one.message ?? one.id}`);
  };
  expect(await messages("TAP version 13\nok 1 - a\n")).toEqual([
    "passed a",
    "broken The stream has no plan: it ended early, after 1 tests.",
  ]);
  expect(await messages("1..3\nok 1 - a\nok 2 - b\n")).toEqual([
    "passed a",
    "passed b",
    "broken The plan says 3 tests, the stream has 2.",
  ]);
  expect(await messages("1..3\nok 1 - a\nBail out! no disk\n")).toEqual([
    "passed a",
    "broken Bail out! no disk",
  ]);
  expect(
    await messages("TAP version 13\nok 1 - a\n1..1\nTAP version 13\n1..2\nok 1 - b\n"),
  ).toEqual(["passed a", "passed b", "broken The plan says 2 tests, the stream has 1."]);
});

test("takes todo and skip of TAP for skipped, and a subtest without a red part that is not ok for failed", async () => {
  const text = `TAP version 14
ok 1 - a # TODO later
not ok 2 - b # TODO later
ok 3 - c # SKIP no network
# Subtest: d
    ok 1 - e
    1..1
not ok 4 - d
# Subtest: f
    not ok 1 - g
    1..1
not ok 5 - f
1..5
`;
  expect(await lines("tap", text)).toEqual([
    "skipped a",
    "skipped b",
    "skipped c",
    "passed d > e",
    "failed d",
    "failed f > g",
  ]);
});

test("reads RSpec's JSON, with what failed outside of examples", async () => {
  const report = {
    version: "3.13.0",
    examples: [
      {
        id: "./spec/a_spec.rb[1:1]",
        description: "adds",
        full_description: "Calc adds",
        status: "passed",
        file_path: "./spec/a_spec.rb",
        line_number: 4,
        run_time: 0.1,
        pending_message: null,
      },
      {
        description: "fails",
        full_description: "Calc fails",
        status: "failed",
        file_path: "./spec/a_spec.rb",
        line_number: 8,
        exception: {
          class: "RSpec::Expectations::ExpectationNotMetError",
          message: "expected 4",
          backtrace: [
            "./lib/calc.rb:2:in 'add'",
            "/room/spec/a_spec.rb:9:in 'block (2 levels) in <top (required)>'",
          ],
        },
      },
      {
        description: "later",
        full_description: "Calc later",
        status: "pending",
        file_path: "./spec/a_spec.rb",
        line_number: 12,
      },
    ],
    messages: ["An error occurred while loading ./spec/b_spec.rb."],
    summary: { example_count: 3, errors_outside_of_examples_count: 1 },
    summary_line: "3 examples",
  };
  expect(await lines("json", JSON.stringify(report))).toEqual([
    "passed spec/a_spec.rb > Calc adds @ spec/a_spec.rb:4",
    "failed spec/a_spec.rb > Calc fails @ spec/a_spec.rb:9",
    "skipped spec/a_spec.rb > Calc later @ spec/a_spec.rb:12",
    "broken outside of examples",
  ]);
});

test("reads CTRF, and takes what it does not know for broken", async () => {
  const tests = [
    { name: "a", status: "passed", duration: 1, suite: "x", filePath: "/room/t/a.ts", line: 3 },
    {
      name: "b",
      status: "failed",
      duration: 1,
      suite: ["x", "y"],
      message: "no",
      trace: "at t/b.ts:4:1",
    },
    { name: "c", status: "pending", duration: 0 },
    { name: "d", status: "other", duration: 0 },
    { name: "e", status: "__proto__", duration: 0 },
  ];
  const report = { reportFormat: "CTRF", results: { tool: { name: "x" }, summary: {}, tests } };
  expect(await lines("json", JSON.stringify(report))).toEqual([
    "passed t/a.ts > x > a @ t/a.ts:3",
    "failed x > y > b @ t/b.ts:4",
    "skipped c",
    "broken d",
    "broken e",
  ]);
});

test("reads no report where a text holds two: one of them is not the runner's", async () => {
  const report = '{"numTotalTests":0,"testResults":[]}';
  expect(await read("json", `x\n${report}\n${report}\n`)).toBe(
    "there are several reports in one text",
  );
});

test("does not take a test that began and did not end for one that passed", async () => {
  const event = (action: string, more: object) =>
    JSON.stringify({ Action: action, Package: "m/p", ...more });
  const text = [
    "go: downloading example.test/x v1.0.0",
    event("start", {}),
    event("run", { Test: "TestA" }),
    event("output", { Test: "TestA", Output: "    a_test.go:3: busy\n" }),
    '{"not": "an event"}',
  ].join("\n");
  expect(await lines("go", text, "m")).toEqual(["broken m/p > TestA @ p/a_test.go:3"]);
});

test("reads a package of Go that fails outside of its tests, and builds of older versions", async () => {
  const text = `# m/p
p/a_test.go:3:5: undefined: x
{"Action":"output","Package":"m/p","Output":"FAIL\\tm/p [build failed]\\n"}
{"Action":"fail","Package":"m/p","Elapsed":0}
{"Action":"run","Package":"m/q","Test":"TestA"}
{"Action":"pass","Package":"m/q","Test":"TestA"}
{"Action":"output","Package":"m/q","Output":"exit status 3\\n"}
{"Action":"fail","Package":"m/q"}
{"Action":"skip","Package":"m/r"}
`;
  expect(await lines("go", text, "m")).toEqual(["broken m/p", "passed m/q > TestA", "broken m/q"]);
});

test("tells programs of cargo apart, also where the two streams come one after the other", async () => {
  const stderr = `   Compiling a v0.1.0 (/room)
     Running unittests src/lib.rs (target/debug/deps/a-0123456789abcdef)
     Running tests/b.rs (target/debug/deps/b-fedcba9876543210)
   Doc-tests a
`;
  const list = (name: string) =>
    `\nrunning 1 test\ntest ${name} ... ok\n\ntest result: ok. 1 passed\n`;
  const stdout = list("works") + list("works") + list("src/lib.rs - add (line 3)");
  const expected = [
    "passed a src/lib.rs > works",
    "passed b tests/b.rs > works",
    "passed src/lib.rs > doc a > add @ src/lib.rs:3",
  ];
  expect(await lines("cargo", stderr + stdout)).toEqual(expected);
  expect(await lines("cargo", stdout + stderr)).toEqual(expected);
});

test("takes no line that a test of cargo prints for a result, where it is shown as that test's", async () => {
  const text = `running 1 test
test a ... FAILED

failures:

---- a stdout ----
running 1 test
test fake ... ok
thread 'a' panicked at /room/src/lib.rs:3:5:
no

failures:
    a

test result: FAILED. 0 passed; 1 failed
`;
  expect(await lines("cargo", text)).toEqual(["failed a @ src/lib.rs:3"]);
});

test("keeps the id of a test of documentation where the code above it moves", async () => {
  const at = (line: number) =>
    `running 1 test\ntest src/lib.rs - (line ${line}) ... ok\n\ntest result: ok. 1 passed\n`;
  const ids = await Promise.all([lines("cargo", at(3)), lines("cargo", at(30))]);
  expect(ids).toEqual([
    ["passed src/lib.rs > (module) @ src/lib.rs:3"],
    ["passed src/lib.rs > (module) @ src/lib.rs:30"],
  ]);
});

test("refuses more tests than anybody compares", { timeout: 60_000 }, async () => {
  const tests = Array.from({ length: 100_001 }, () => ({ name: "a", status: "passed" }));
  const report = { results: { tool: {}, summary: {}, tests } };
  expect(await read("json", JSON.stringify(report))).toBe("the report has more than 100000 tests");
});
