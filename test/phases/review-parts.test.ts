import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAbout, sectionsOf, splitPatch } from "../../src/phases/review/parts.ts";

const section = (name: string, ...hunks: readonly string[]) =>
  `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n${hunks.join("")}`;
const hunk = (start: number, ...lines: readonly string[]) =>
  `@@ -${start},9 +${start},9 @@ f()\n${lines.map((line) => `${line}\n`).join("")}`;

/** Lines of content, without what the parts add to find one's way. */
const content = (text: string) =>
  text
    .split("\n")
    .filter((line) => /^[+\- ]/.test(line) && !/^(\+\+\+|---) /.test(line))
    .join("\n");

const line = fc
  .tuple(fc.constantFrom("+", "-", " "), fc.string({ unit: "binary", maxLength: 30 }))
  .map(([sign, text]) => `${sign}x${text.replaceAll("\n", "")}`);
const patch = fc
  .array(
    fc.tuple(
      fc.constantFrom("a.js", "b/c.py", "we ird.txt"),
      fc.array(
        fc.array(line, { maxLength: 12 }).map((lines) => hunk(7, ...lines)),
        {
          maxLength: 4,
        },
      ),
    ),
    { maxLength: 5 },
  )
  .map((files) => files.map(([name, hunks]) => section(name, ...hunks)).join(""));

describe("a diff in parts", () => {
  test("loses no line and keeps their order, whatever the limit", () => {
    fc.assert(
      fc.property(patch, fc.integer({ min: 300, max: 900 }), (text, limit) => {
        const { parts } = splitPatch(text, limit);
        expect(
          parts
            .map(content)
            .filter((part) => part !== "")
            .join("\n"),
        ).toBe(content(text));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test("is one part where it fits, and one without text where there is none", () => {
    const text = section("a.js", hunk(1, "+a")) + section("b.js", hunk(1, "+b"));
    expect(splitPatch(text).parts).toEqual([text]);
    expect(splitPatch("").parts).toEqual([""]);
  });

  test("keeps files whole as long as each fits", () => {
    const one = section("a.js", hunk(1, `+${"a".repeat(200)}`));
    const two = section("b.js", hunk(1, `+${"b".repeat(200)}`));
    expect(splitPatch(one + two, 300).parts).toEqual([one, two]);
  });

  test("splits one file by hunks, each under the file's head", () => {
    const [first, second] = [hunk(1, `+${"a".repeat(100)}`), hunk(50, `+${"b".repeat(100)}`)];
    const head = section("a.js");
    expect(splitPatch(head + first + second, 200).parts).toEqual([head + first, head + second]);
  });

  test("splits one hunk by lines and says at which line each part begins", () => {
    const lines = Array.from({ length: 20 }, (_, n) => `+line ${n} ${"x".repeat(30)}`);
    const { parts } = splitPatch(section("a.js", hunk(100, " same", "-gone", ...lines)), 400);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]).toContain("@@ -100 +100 @@ part of a hunk\n same\n-gone\n+line 0");
    const second = /@@ -102 \+(\d+) @@ part of a hunk\n\+line (\d+) /.exec(parts[1] ?? "");
    expect(Number(second?.[1])).toBe(101 + Number(second?.[2]));
  });

  test("carries a line of a megabyte on from part to part", () => {
    const long = "y".repeat(1_000_000);
    const { parts } = splitPatch(section("min.js", hunk(1, `+${long}`)), 120_000);
    expect(parts.join("").match(/y/g)).toHaveLength(1_000_000);
  });

  test("is not fooled by content that looks like the head of a file", () => {
    const text = section(
      "a.js",
      hunk(1, "+x\rdiff --git a/evil b/evil", "+y\u2028diff --git a/e b/e"),
    );
    expect(sectionsOf(text)).toEqual([text]);
  });

  test("names binary files, and nothing that only talks about them", () => {
    const text =
      section("a.js", hunk(1, "+Binary files a/x and b/x differ")) +
      "diff --git a/logo.png b/logo.png\nBinary files a/logo.png and b/logo.png differ\n";
    expect(splitPatch(text).unshown).toEqual(["Binary files a/logo.png and b/logo.png differ"]);
  });

  test("knows its files by their old and new paths", () => {
    const renamed =
      "diff --git a/old.js b/new.js\nsimilarity index 90%\nrename from old.js\nrename to new.js\n--- a/old.js\n+++ b/new.js\n@@ -1 +1 @@\n-a\n+b\n";
    expect([
      isAbout(renamed, "new.js"),
      isAbout(renamed, "old.js"),
      isAbout(renamed, "w.js"),
    ]).toEqual([true, true, false]);
    expect(isAbout(section("a.js", hunk(1, "+++ b/evil.js")), "evil.js")).toBe(false);
  });
});
