import fc from "fast-check";
import { expect, test } from "vitest";
import { tailLimit, tailOf } from "../../../src/projects/reports/tail.ts";

const noise = (count: number) =>
  Array.from({ length: count }, (_, index) => `2026-01-01 info request ${index} served`).join("\n");

test("gives a short output whole, without colours and without blank lines at its end", () => {
  expect(tailOf("one\n\u001B[31mtwo\u001B[0m\n\n\n")).toBe("one\ntwo");
  expect(tailOf("")).toBe("");
  expect(tailOf("\n\n")).toBe("");
});

test("gives the end of a long output, from the beginning of a line on", () => {
  const tail = tailOf(noise(5000));
  expect(tail.endsWith("info request 4999 served")).toBe(true);
  expect(tail.split("\n")[0]).toBe("[... lines left out ...]");
  expect(
    tail
      .split("\n")
      .slice(1)
      .every((line) => /^2026-01-01 info request \d+ served$/.test(line)),
  ).toBe(true);
  expect(tail.length).toBeGreaterThan(tailLimit - 100);
});

test.each([
  [
    "vitest",
    " FAIL  test/sum.test.ts > adds\nAssertionError: expected 3 to be 4\n ❯ test/sum.test.ts:4:18",
    "expected 3 to be 4",
  ],
  [
    "jest",
    "  ● adds › two numbers\n\n    expect(received).toBe(expected)\n\n    Expected: 4\n    Received: 3",
    "Received: 3",
  ],
  [
    "pytest",
    "=== FAILURES ===\n___ test_add ___\n    def test_add():\n>       assert add(1, 2) == 4\nE       assert 3 == 4\nE        +  where 3 = add(1, 2)",
    "assert 3 == 4",
  ],
  [
    "cargo",
    "---- adds stdout ----\nthread 'adds' panicked at src/lib.rs:9:9:\nassertion `left == right` failed\n  left: 3\n right: 4",
    "right: 4",
  ],
  ["go", "--- FAIL: TestAdd (0.00s)\n    sum_test.go:8: got 3, want 4\nFAIL", "got 3, want 4"],
  [
    "tsc",
    "src/sum.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
    "error TS2322",
  ],
  ["rustc", "error[E0308]: mismatched types\n --> src/lib.rs:2:5", "src/lib.rs:2:5"],
  ["tap", "not ok 3 - adds\n  ---\n  expected: 4\n  actual: 3", "actual: 3"],
  [
    "unittest",
    'FAIL: test_add (tests.test_sum.TestSum)\nTraceback (most recent call last):\n  File "tests/test_sum.py", line 5\nAssertionError: 3 != 4',
    "3 != 4",
  ],
  [
    "anything else",
    "checking the moon\nit failed because of the tide\n(see above)",
    "because of the tide",
  ],
])("shows what %s said before thousands of lines of a log", (_, failure, expected) => {
  const tail = tailOf(`${noise(3000)}\n${failure}\n${noise(3000)}\nended`);
  expect(tail).toContain(expected);
  expect(tail.endsWith("ended")).toBe(true);
  expect(tail.length).toBeLessThanOrEqual(tailLimit);
});

test("prefers the words of test runners to lines that merely say error", () => {
  const chatter = Array.from(
    { length: 3000 },
    (_, index) => `retry ${index} after error in network`,
  ).join("\n");
  const tail = tailOf(`--- FAIL: TestAdd\n    got 3, want 4\n${chatter}\nended`);
  expect(tail).toContain("got 3, want 4");
});

test("does not take the absence of failures for one", () => {
  const tail = tailOf(`${noise(10)}\nTests: 0 failed, 12 passed\n${noise(3000)}`);
  expect(tail).not.toContain("12 passed");
});

test("shows the last failures when there are more than fit", () => {
  const failures = Array.from(
    { length: 2000 },
    (_, index) => `--- FAIL: Test${index}\n    got ${index}, want 4`,
  ).join("\n");
  const tail = tailOf(`${failures}\n${noise(2000)}`);
  expect(tail).toContain("--- FAIL: Test1999\n    got 1999, want 4");
  expect(tail).not.toContain("--- FAIL: Test0\n");
});

test("shows both ends of a line that is longer than everything, and the lines around it", () => {
  const tail = tailOf(`start\nBEGIN${"x".repeat(50_000)}END\ndone`);
  expect(tail).toMatch(/\nBEGINx+ \[\.\.\.\] x+END\ndone$/);
  expect(tail.length).toBeLessThanOrEqual(tailLimit);
});

test("cuts failure lines that are very long, and looks at their beginning only", () => {
  const tail = tailOf(`--- FAIL: TestAdd ${"y".repeat(100_000)}\n${noise(3000)}`);
  expect(tail).toContain("--- FAIL: TestAdd yyy");
  expect(tail.length).toBeLessThanOrEqual(tailLimit);
});

test("keeps its limit and stays plain and well-formed, whatever the text", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "--- FAIL: x",
      "error: y",
      "😀".repeat(300),
      "AssertionError: z",
      "",
      "\u001B[31m",
      "\r",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 80 }),
      fc.integer({ min: 100, max: 600 }),
      (lines, limit) => {
        const tail = tailOf(lines.join("\n"), limit);
        expect(tail.length).toBeLessThanOrEqual(limit);
        expect(tail.isWellFormed()).toBe(true);
        expect(tail).not.toMatch(/[^\P{Cc}\t\n]/u);
      },
    ),
    { numRuns: 500 },
  );
});

test("shows lines of the output only, in their order, whatever the text", () => {
  const line = fc.constantFrom("a", "bb", "--- FAIL: x", "error: y", "calm", "c".repeat(50));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 100 }), (given) => {
      const lines = given.map((text, index) => `${index} ${text}`);
      const shown = tailOf(lines.join("\n"), 300)
        .split("\n")
        .filter((text) => text !== "" && text !== "[... lines left out ...]");
      const numbers = shown.map((text) => lines.indexOf(text));
      expect(numbers).not.toContain(-1);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test.each(["x", "\n", "error\n", "\u001B]", "\r", "FAIL ", "  "])(
  "comes to an end for 20 MB of %j",
  (piece) => {
    const text = piece.repeat(Math.ceil((20 * 1024 * 1024) / piece.length));
    expect(tailOf(text).length).toBeLessThanOrEqual(8000);
  },
);
