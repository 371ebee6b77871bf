import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gap, neutral } from "../../src/domain/neutral.ts";
import { commanding, obeyed, obeyedByBots, obeyedByGitHub } from "../helpers/obeying.ts";

const places = ["text", "block", "span"] as const;

describe("neutral text", () => {
  test.each(obeyed)("obeys nothing of %j, and shows it", (words) => {
    const text = neutral(words);
    expect([...obeyedByBots(text), ...obeyedByGitHub(text)]).toEqual([]);
    expect(text).not.toBe(words);
    expect(text.replaceAll(gap, "")).toBe(words.replaceAll(gap, ""));
  });

  test("holds nothing that a machine would obey, whatever went in", () => {
    fc.assert(
      fc.property(commanding, (text) => {
        const shown = neutral(text);
        expect([...obeyedByBots(shown), ...obeyedByGitHub(shown)]).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("holds nothing in code that bots and git would obey", () => {
    fc.assert(
      fc.property(commanding, (text) => {
        expect(obeyedByBots(neutral(text, "block"))).toEqual([]);
        expect(obeyedByBots(`x, ${neutral(text.replace(/[\s\u0085]+/g, " "), "span")}`)).toEqual(
          [],
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test("is the text itself but for gaps that nobody sees, and stays as it is", () => {
    fc.assert(
      fc.property(commanding, fc.constantFrom(...places), (text, where) => {
        const once = neutral(text, where);
        expect(once.replaceAll(gap, "")).toBe(text.replaceAll(gap, ""));
        expect(neutral(once, where)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    "",
    "This fixes the bug in v1.2, and the feedback is decades old.",
    "Note: the fixture-1 and pr-checks.yml are as they were.\n\n- a list\n- of things",
    "Skip the first line; no change breaks it. C++ and a[0] stay, too!",
    "src/views/markdown.ts and /etc in the middle of a line",
    "日本語 and 👩‍👩‍👧 and é",
  ])("leaves %j alone", (text) => {
    for (const where of places) expect(neutral(text, where)).toBe(text);
  });

  test("leaves in code what only GitHub acts on: it does not act there, and people copy it", () => {
    for (const text of ["npm i @types/node", "#12", "0123456789abcdef0123456789abcdef01234567"])
      for (const where of ["block", "span"] as const) expect(neutral(text, where)).toBe(text);
    expect(neutral("/usr/bin/env", "span")).toBe("/usr/bin/env");
  });
});

test("texts of nothing but keywords are made harmless like any other", () => {
  const units = [
    "fix.",
    "fix ",
    "fixes: ",
    "fix a/b",
    "close <([",
    "gh-",
    "@",
    "#",
    "a-",
    "[skip ",
  ];
  for (const unit of [...units, "http://a/", "* ", "\n ", "0a", "breaking ", "test this "]) {
    const many = unit.repeat(200_000 / unit.length);
    expect(neutral(`fix${many}é`).length).toBeGreaterThan(100_000);
  }
  expect(neutral(`fixes${" ".repeat(200_000)}#1`)).not.toMatch(/^fixes/);
});
