import fc from "fast-check";
import { expect, test } from "vitest";
import { boundedOutput } from "../../../src/adapters/gates/output.ts";

const same = (text: string) => text;
const block = 64 * 1024;

test("gives back everything of a small output, in the order in which it came", () => {
  const output = boundedOutput();
  output.onStdout(Buffer.from("one\n"));
  output.onStderr(Buffer.from("two\n"));
  output.onStdout(Buffer.from("three"));
  expect(output.finish(same)).toBe("one\ntwo\nthree");
});

test("is empty when nothing came", () => {
  expect(boundedOutput().finish(same)).toBe("");
});

test("keeps a character whole that lies across chunks while the other stream speaks", () => {
  const output = boundedOutput();
  const euro = Buffer.from("€");
  output.onStdout(euro.subarray(0, 1));
  output.onStderr(Buffer.from("ä"));
  output.onStdout(euro.subarray(1));
  expect(output.finish(same)).toBe("ä€");
});

test("replaces what is no UTF-8", () => {
  const output = boundedOutput();
  output.onStdout(Buffer.from([0x61, 0xff, 0xfe, 0x62, 0xe2, 0x82]));
  expect(output.finish(same)).toBe("a\ufffd\ufffdb\ufffd");
});

test("gives back any output within its limits, however it is cut into chunks", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.integer({ min: 1, max: 7 }),
      (given, size) => {
        const text = given.toWellFormed().repeat(40);
        const bytes = Buffer.from(text);
        const output = boundedOutput({ head: 16, tail: 16 });
        for (let at = 0; at < bytes.length; at += size)
          output.onStdout(bytes.subarray(at, at + size));
        expect(output.finish(same)).toBe(text);
      },
    ),
    { numRuns: 30 },
  );
});

test("keeps head and tail at line starts with a marked gap, and no more than was asked for", () => {
  const limits = { head: 2 * block, tail: 3 * block };
  const output = boundedOutput(limits);
  for (let line = 0; line < 100_000; line += 1) output.onStdout(Buffer.from(`line ${line} €\n`));
  const text = output.finish(same);
  const lines = text.split("\n");
  const gap = lines.findIndex((line) => /^\[\.\.\. about \d+ bytes left out \.\.\.\]$/.test(line));
  expect(lines[0]).toBe("line 0 €");
  expect(lines.at(-2)).toBe("line 99999 €");
  expect(lines.slice(0, gap).every((line, index) => line === `line ${index} €`)).toBe(true);
  expect(lines.slice(gap + 1, -1).every((line) => /^line \d+ €$/.test(line))).toBe(true);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.head + limits.tail + block);
  expect(Buffer.byteLength(text)).toBeGreaterThan(limits.head + limits.tail - block);
});

test("shows no part of a secret that the gap cuts in two, wherever it lies", () => {
  const secret = "s3cr3t-".repeat(20);
  for (let shift = 0; shift < 400; shift += 37) {
    const output = boundedOutput({ head: block, tail: block });
    output.onStdout(Buffer.from("x".repeat(shift)));
    for (let count = 0; count < 6 * block; count += secret.length)
      output.onStdout(Buffer.from(secret));
    const text = output.finish((raw) => raw.replaceAll(secret, "[redacted]"));
    expect(text).toContain("bytes left out");
    expect(text).not.toContain("s3cr3t");
  }
});

test("holds on to no more memory than its limits, whatever passes through", () => {
  const output = boundedOutput({ head: block, tail: block });
  const chunk = Buffer.alloc(block, "x");
  const before = process.memoryUsage().arrayBuffers;
  for (let count = 0; count < 4000; count += 1) output.onStdout(chunk);
  global.gc?.();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 1024 * 1024);
  expect(output.finish(same).length).toBeLessThan(4 * block);
});
