import fc from "fast-check";
import { expect, test } from "vitest";
import { ResultsSpec } from "../../../src/domain/gate.ts";
import { TestCase } from "../../../src/domain/test-case.ts";
import { formatOf } from "../../../src/projects/reports/formats.ts";
import { lines, read, recorded } from "./read.ts";

const formats = ["junit", "tap", "json", "go", "cargo"] as const;

const pieces = fc.constantFrom(
  ...'<testsuite>|</testsuite>|<testcase name=\'a\'>|</testcase>|<failure>|<![CDATA[|]]>|&amp;|&#0;|&#xD800;|<!DOCTYPE a [|<!--|TAP version 14|1..2|ok 1 - a|not ok 2 - b # TODO|    # Subtest: x|  ---|  ...|  a: *b|Bail out!|pragma +strict|running 2 tests|test a ... ok|test result: ok.|---- a stdout ----|failures:|{|}|[|]|"|,|:|\\|{"Action":"run","Package":"p","Test":"T"}|{"stats":{|\u0000|\u001B]|\uD800|__proto__|a.js:1:2|\n'.split(
    "|",
  ),
);
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(fc.tuple(pieces, fc.constantFrom("", "\n", " ")), { maxLength: 60 })
    .map((parts) => parts.flat().join("")),
);

test.each(formats)(
  "reads any text as %s without throwing, and stays within its bounds",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const tests = await read(format, text, "p");
        const cases = typeof tests === "string" ? [] : tests;
        expect(typeof tests === "string" ? tests.length : 0).toBeLessThan(300);
        for (const one of cases) {
          TestCase.parse(one);
          expect(one.id.isWellFormed() && one.name.isWellFormed()).toBe(true);
          expect(`${one.id}${one.name}`).not.toMatch(/\p{Cc}/u);
          expect(one.message?.length ?? 0).toBeLessThanOrEqual(2000);
        }
        expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      }),
      { numRuns: 300 },
    );
  },
);

test.each([
  ["junit", "pytest-9.xml", "</testsuites>"],
  ["tap", "node-test-22.tap", "1..16"],
  ["json", "jest-30.json", "}"],
  ["json", "mocha-11.txt", "}"],
  ["go", "go-1.26.jsonl", "{"],
  ["cargo", "cargo-1.95.txt", "test result:"],
] as const)("never reads %s that is cut (%s) as the whole of it", async (format, name, end) => {
  const whole = recorded(name);
  const all = await lines(format, whole);
  const last = whole.lastIndexOf(end);
  expect(last).toBeGreaterThan(0);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: last }), async (length) => {
      expect(await lines(format, whole.slice(0, length))).not.toEqual(all);
    }),
    { numRuns: 60 },
  );
});

const word = fc.string({ minLength: 1, maxLength: 20 });
const status = fc.constantFrom("passed", "failed", "skipped");

test("reads back every name and state that is written as JUnit, CTRF and go test -json", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word, status), { maxLength: 20 }), async (tests) => {
      const escaped = (text: string) =>
        Array.from(text, (char) => `&#${char.codePointAt(0) ?? 0};`).join("");
      const inner: Record<string, string> = {
        passed: "",
        failed: "<failure/>",
        skipped: "<skipped/>",
      };
      const xml = `<testsuite name="">${tests.map(([name, state]) => `<testcase name="n${escaped(name)}">${inner[state]}</testcase>`).join("")}</testsuite>`;
      const ctrf = {
        results: {
          tool: {},
          summary: {},
          tests: tests.map(([name, state]) => ({ name: `n${name}`, status: state })),
        },
      };
      const expected = tests.map(([name, state]) => [
        `n${name}`.replace(/\s+/g, " ").trim(),
        state,
      ]);
      for (const found of [await read("junit", xml), await read("json", JSON.stringify(ctrf))]) {
        expect(
          typeof found === "string" ? found : found.map((one) => [one.name, one.status]),
        ).toEqual(expected);
      }
    }),
  );
});

const readable = (format: "go" | "json", output: string) =>
  formatOf(format)?.readable?.(output) ?? "";

test("are read in every format that a gate can name", () => {
  const formats = ResultsSpec.shape.format.options;
  expect(formats.filter((format) => formatOf(format) === undefined)).toEqual([]);
});

test("shows people what go test and Mocha would have said", () => {
  const go = readable("go", recorded("go-1.26.jsonl"));
  expect(go).toContain("--- FAIL: TestFail/case_one (0.00s)\n");
  expect(go).toContain("    a_test.go:11: got 3\n");
  expect(go).toContain("bad/b_test.go:5:28: undefined: nope\n");
  expect(go).toContain("ok  \texample.test/a/sub\t0.020s\n");
  expect(go).not.toMatch(/"Action"|=== RUN|--- PASS/);
  expect(readable("go", "go: no module\n")).toBe("go: no module\n");
  const mocha = readable("json", recorded("mocha-11.txt"));
  expect(mocha).toMatch(/^noise \{\n/);
  expect(mocha).toContain("  3 passing\n  1 pending\n  2 failing\n");
  expect(mocha).toContain("  1) add fails:\n     AssertionError");
  expect(mocha).not.toContain('"fullTitle"');
  expect(readable("json", "Error: no\n")).toBe("Error: no\n");
});
