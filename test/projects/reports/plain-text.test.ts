import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLines } from "../../../src/projects/reports/plain-text.ts";

test.each([
  ["colours", "\u001B[31mred\u001B[39m and \u001B[1;38;5;12mblue\u001B[0m", "red and blue"],
  ["cursor movements", "\u001B[?25l\u001B[2K\u001B[1Adone", "done"],
  ["character sets", "\u001B(Btext", "text"],
  ["a title", "\u001B]0;title\u0007text", "text"],
  ["a link", "\u001B]8;;http://example.test\u001B\\here\u001B]8;;\u001B\\!", "here!"],
  ["windows line ends", "text\r", "text"],
  ["a progress bar", "10 %\r50 %\r100 %", "100 %"],
  ["a progress bar at a line's end", "10 %\r100 %\r\r", "100 %"],
  ["NUL, bell and backspace", "a\u0000b\u0007c\bd", "abcd"],
  ["C1 controls", "a\u009bb\u0085c", "abc"],
])("takes %s away", (_, given, expected) => {
  expect(plainLines(given)).toEqual([expected]);
});

test("keeps tabs, and what follows a sequence that never ends", () => {
  expect(plainLines("a\tb\n\u001B]0;title\nnext\n\u001B[")).toEqual([
    "a\tb",
    "]0;title",
    "next",
    "[",
  ]);
});

test("leaves no control character in any text", () => {
  const piece = fc.oneof(
    fc.constantFrom("\u001B", "[", "]", "0", ";", "m", "\u0007", "\\", "\r", "\n", "\u0000", "é"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(plainLines(pieces.join("")).join("")).not.toMatch(/[^\P{Cc}\t]/u);
    }),
  );
});

test("agrees with node on colours in any text", () => {
  const piece = fc.oneof(
    fc.constantFrom("\u001B[0m", "\u001B[31m", "\u001B[1;4m", "\u001B[2K"),
    fc.string().map((text) => text.replace(/\p{Cc}/gu, "")),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect(plainLines(text)).toEqual([stripVTControlCharacters(text)]);
    }),
  );
});

test.each(["\u001B]", "\u001B[", "\u001B", "\r", "\u001B;#", "\u001B[0;", "\u0007", "\u001B]8;;x"])(
  "comes to an end for a megabyte of %j",
  (piece) => {
    expect(plainLines(piece.repeat(1024 * 1024))).toBeInstanceOf(Array);
  },
);
