import { expect, test } from "vitest";
import { lines, read, recorded } from "./read.ts";

test("reads JUnit of pytest: files that do not load and fixtures that fail are broken", async () => {
  expect(await lines("junit", recorded("pytest-9.xml"))).toMatchInlineSnapshot(`
    [
      "broken tests/test_b.py > tests.test_b @ tests/test_b.py:1",
      "passed tests/test_a.py > tests.test_a > test_param[1] @ tests/test_a.py:5",
      "failed tests/test_a.py > tests.test_a > test_param[2] @ tests/test_a.py:7",
      "failed tests/test_a.py > tests.test_a.TestX > test_helper @ tests/test_a.py:14",
      "skipped tests/test_a.py > tests.test_a.TestX > test_skip @ tests/test_a.py:15",
      "skipped tests/test_a.py > tests.test_a.TestX > test_xfail @ tests/test_a.py:17",
      "passed tests/test_a.py > tests.test_a.TestX > test_xpass @ tests/test_a.py:19",
      "failed tests/test_a.py > tests.test_a.TestU > test_sub @ tests/test_a.py:26",
      "failed tests/test_a.py > tests.test_a.TestU > test_u @ tests/test_a.py:23",
      "broken tests/test_a.py > tests.test_a > test_setup @ tests/test_a.py:29",
      "broken tests/test_a.py > tests.test_a > test_teardown @ tests/test_a.py:34",
      "passed tests/test_c.py > tests.test_c > test_param @ tests/test_c.py:1",
    ]
  `);
});

test("reads JUnit of Surefire: by class, whatever suite a nested class puts it under", async () => {
  const names = ["BeforeTest", "CalcTest", "CalcTestIn", "InitTest"];
  const read = names.map((name) => lines("junit", recorded(`surefire-${name}.xml`)));
  expect((await Promise.all(read)).flat()).toMatchInlineSnapshot(`
    [
      "broken ex.BeforeTest @ src/test/java/ex/BeforeTest.java:3",
      "failed ex.CalcTest > errors @ src/test/java/ex/CalcTest.java:9",
      "skipped ex.CalcTest > off",
      "passed ex.CalcTest > adds",
      "passed ex.CalcTest > many(int)[1]",
      "failed ex.CalcTest > many(int)[2] @ src/test/java/ex/CalcTest.java:11",
      "failed ex.CalcTest > fails @ src/test/java/ex/CalcTest.java:8",
      "passed ex.CalcTest$In > deep",
      "broken ex.InitTest > a @ src/test/java/ex/InitTest.java:3",
      "broken ex.InitTest > b @ src/test/java/ex/InitTest.java:3",
    ]
  `);
});

test("reads JUnit of node:test, with and without the files that Node 26 tells", async () => {
  expect(await lines("junit", recorded("node-test-22.xml"))).toMatchInlineSnapshot(`
    [
      "passed adds",
      "failed fails @ test/a.test.js:4",
      "skipped skips",
      "skipped todo fails",
      "passed child node",
      "broken test/b.test.js",
      "passed adds [2]",
      "passed test/d.test.js",
      "passed test/e.test.js",
      "passed suite > inner",
      "failed suite > inner fails @ test/a.test.js:7",
      "passed parent > sub",
    ]
  `);
  expect(await lines("junit", recorded("node-test-26.xml"))).toMatchInlineSnapshot(`
    [
      "passed test/a.test.js > adds @ test/a.test.js",
      "failed test/a.test.js > fails @ test/a.test.js:4",
      "skipped test/a.test.js > skips @ test/a.test.js",
      "skipped test/a.test.js > todo fails @ test/a.test.js",
      "passed test/a.test.js > child node @ test/a.test.js",
      "broken test/b.test.js @ test/b.test.js",
      "passed test/c.test.js > adds @ test/c.test.js",
      "passed test/d.test.js @ test/d.test.js",
      "passed test/e.test.js @ test/e.test.js",
      "passed test/a.test.js > suite > inner @ test/a.test.js",
      "failed test/a.test.js > suite > inner fails @ test/a.test.js:7",
      "passed test/a.test.js > parent > sub @ test/a.test.js",
    ]
  `);
});

test("reads what our own reporter of node:test writes", async () => {
  expect(await lines("json", recorded("node-test-ctrf.json"))).toMatchInlineSnapshot(`
    [
      "passed test/a.test.js > adds @ test/a.test.js:3",
      "failed test/a.test.js > fails @ test/a.test.js:4",
      "skipped test/a.test.js > skips @ test/a.test.js:5",
      "skipped test/a.test.js > todo fails @ test/a.test.js:6",
      "passed test/a.test.js > suite > inner @ test/a.test.js:7",
      "failed test/a.test.js > suite > inner fails @ test/a.test.js:7",
      "passed test/a.test.js > parent > sub @ test/a.test.js:8",
      "passed test/a.test.js > parent @ test/a.test.js:8",
      "passed test/a.test.js > child node @ test/a.test.js:9",
      "broken test/b.test.js @ test/b.test.js:1",
      "passed test/c.test.js > adds @ test/c.test.js:2",
      "passed test/d.test.js @ test/d.test.js:1",
      "passed test/e.test.js @ test/e.test.js:1",
      "broken test/f.test.mjs > hooked > never @ test/f.test.mjs:2",
      "broken test/f.test.mjs > hooked @ test/f.test.mjs:2",
      "broken test/f.test.mjs > each > x @ test/f.test.mjs:3",
      "passed test/f.test.mjs > out > in > deep @ test/f.test.mjs:5",
      "failed test/f.test.mjs > times out @ test/f.test.mjs:6",
    ]
  `);
});

test("reads JUnit of Vitest, Bun and Deno", async () => {
  expect(await lines("junit", recorded("vitest-5.xml"))).toMatchInlineSnapshot(`
    [
      "passed test/add.test.js > add > adds @ test/add.test.js",
      "failed test/add.test.js > add > fails @ test/add.test.js:5",
      "skipped test/add.test.js > add > skipped @ test/add.test.js",
      "passed test/add.test.js > add > inner > deep > adds @ test/add.test.js",
      "broken test/broken.test.js @ test/broken.test.js:1",
    ]
  `);
  expect(await lines("junit", recorded("bun-1.4.xml"))).toMatchInlineSnapshot(`
    [
      "passed a.test.ts > adds @ a.test.ts:2",
      "failed a.test.ts > outer > inner > fails @ a.test.ts:3",
      "skipped a.test.ts > outer > inner > sk @ a.test.ts:3",
      "skipped a.test.ts > outer > inner > td @ a.test.ts:3",
    ]
  `);
  expect(await lines("junit", recorded("deno-2.9.xml"))).toMatchInlineSnapshot(`
    [
      "passed a_test.ts > adds @ a_test.ts:1",
      "failed a_test.ts > fails @ a_test.ts:2",
      "skipped a_test.ts > sk @ a_test.ts:3",
      "failed a_test.ts > steps @ a_test.ts:4",
      "passed a_test.ts > steps > one @ a_test.ts:4",
      "failed a_test.ts > steps > two @ a_test.ts:4",
    ]
  `);
});

test("reads JSON of Jest, Vitest and Playwright", async () => {
  expect(await lines("json", recorded("jest-30.json"))).toMatchInlineSnapshot(`
    [
      "passed test/add.test.js > add > adds @ test/add.test.js:3",
      "failed test/add.test.js > add > fails @ test/add.test.js:5",
      "skipped test/add.test.js > add > skipped @ test/add.test.js:7",
      "passed test/add.test.js > add > inner > deep > adds @ test/add.test.js:8",
      "broken test/broken.test.js @ test/broken.test.js:1",
    ]
  `);
  expect(await lines("json", recorded("vitest-5.json"))).toMatchInlineSnapshot(`
    [
      "passed test/add.test.js > add > adds @ test/add.test.js",
      "failed test/add.test.js > add > fails @ test/add.test.js:5",
      "skipped test/add.test.js > add > skipped @ test/add.test.js",
      "passed test/add.test.js > add > inner > deep > adds @ test/add.test.js",
      "broken test/broken.test.js @ test/broken.test.js",
    ]
  `);
  expect(await lines("json", recorded("playwright-1.65.json"))).toMatchInlineSnapshot(`
    [
      "passed a.spec.ts > adds @ a.spec.ts:2",
      "failed a.spec.ts > d > fails @ a.spec.ts:3",
      "skipped a.spec.ts > d > sk @ a.spec.ts:3",
    ]
  `);
});

test("reads JSON of Mocha out of what the tests printed around it", async () => {
  expect(await lines("json", recorded("mocha-11.txt"))).toMatchInlineSnapshot(`
    [
      "failed test/add.test.js > add > fails @ test/add.test.js:5",
      "broken test/n.test.js > hook > "before all" hook for "never" @ test/n.test.js:1",
      "passed test/add.test.js > add > adds @ test/add.test.js",
      "passed test/add.test.js > add inner > deep > adds @ test/add.test.js",
      "passed test/n.test.js > x > noisy @ test/n.test.js",
      "skipped test/add.test.js > add > skipped @ test/add.test.js",
    ]
  `);
});

test("reads TAP of node:test, AVA, tape and QUnit", async () => {
  expect(await lines("tap", recorded("node-test-22.tap"))).toMatchInlineSnapshot(`
    [
      "passed adds",
      "failed fails @ test/a.test.js:4",
      "skipped skips",
      "skipped todo fails",
      "passed suite > inner",
      "failed suite > inner fails @ test/a.test.js:7",
      "passed parent > sub",
      "passed child node",
      "broken test/b.test.js @ test/b.test.js:1",
      "passed adds [2]",
      "passed test/d.test.js",
      "passed test/e.test.js",
      "failed hooked > never @ test/f.test.mjs:2",
      "failed each > x @ test/f.test.mjs:3",
      "skipped off",
      "passed out > in > deep",
      "failed times out @ test/f.test.mjs:6",
    ]
  `);
  expect(await lines("tap", recorded("ava-6.tap"))).toMatchInlineSnapshot(`
    [
      "skipped s",
      "skipped later",
      "passed adds",
      "failed fails",
      "passed kf",
    ]
  `);
  expect(await lines("tap", recorded("tape-5.tap"))).toMatchInlineSnapshot(`
    [
      "passed adds > should be strictly equal",
      "failed adds > one is two @ tp.js:1",
      "passed in > should be truthy",
    ]
  `);
  expect(await lines("tap", recorded("qunit-2.tap"))).toMatchInlineSnapshot(`
    [
      "passed m > a",
      "failed m > b @ qu.js:1",
      "skipped m > c",
      "skipped m > d",
    ]
  `);
});

test("reads go test -json: a package that does not build is broken, a panic is a failed test", async () => {
  const found = await lines("go", recorded("go-1.26.jsonl"), "example.test/a");
  expect(found).toMatchInlineSnapshot(`
    [
      "broken example.test/a/bad @ bad/b_test.go:5",
      "passed example.test/a > TestAdd",
      "failed example.test/a > TestFail",
      "failed example.test/a > TestFail/case_one @ a_test.go:11",
      "passed example.test/a > TestFail/two",
      "skipped example.test/a > TestSkip",
      "passed example.test/a/boom > TestA",
      "failed example.test/a/boom > TestBoom @ boom/b_test.go:6",
      "passed example.test/a/sub > TestAdd",
    ]
  `);
  expect(await lines("json", recorded("go-1.26.jsonl"))).toHaveLength(found.length);
});

test("reads the text of cargo test: by program, and a program that ended early is broken", async () => {
  expect(await lines("cargo", recorded("cargo-1.95.txt"))).toMatchInlineSnapshot(`
    [
      "passed demo_lib src/lib.rs > tests::adds",
      "failed demo_lib src/lib.rs > tests::errs",
      "skipped demo_lib src/lib.rs > tests::ignored",
      "failed demo_lib src/lib.rs > tests::nopanic - should panic @ src/lib.rs:12",
      "passed demo_lib src/lib.rs > tests::panics - should panic",
      "failed demo_lib src/lib.rs > tests::fails @ src/lib.rs:8",
      "passed abort tests/abort.rs > a",
      "broken abort tests/abort.rs > (program)",
      "passed api tests/api.rs > adds",
      "passed api tests/api.rs > noisy",
      "passed src/lib.rs > doc demo_lib > (module) @ src/lib.rs:1",
    ]
  `);
});

test("keeps what a failure says, without colours, absolute paths and length", async () => {
  const tests = await read("json", recorded("jest-30.json"));
  const messages = typeof tests === "string" ? [] : tests.map(({ message }) => message ?? "");
  expect(messages.filter((message) => message !== "")).toHaveLength(2);
  for (const message of messages) {
    expect(message).not.toMatch(/\/room|\[\d+m/);
    expect(message.length).toBeLessThanOrEqual(2000);
  }
});

test("reads JUnit of ctest: what could not be started is broken, and a place stands in the output", async () => {
  expect(await lines("junit", recorded("ctest-3.25.xml"))).toMatchInlineSnapshot(`
    [
      "passed Cart.Totals",
      "failed Cart.Wrong @ tests/cart_test.cpp:4",
      "skipped Cart.Skipped",
      "failed Cart.Crash",
      "skipped Cart.Off",
      "broken missing",
      "passed plain",
      "skipped off",
    ]
  `);
});
