import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cell,
  code,
  codeCell,
  fence,
  html,
  inline,
  neutral,
  prose,
  quote,
  table,
} from "../../src/views/markdown.ts";
import { ourWords } from "../../src/views/our-words.ts";
import { byteLength, cut, cutBytes, cutStart, plain } from "../../src/views/text.ts";
import { anyText } from "../helpers/events.ts";
import { commanding, obeyedByBots, obeyedByGitHub } from "../helpers/obeying.ts";
import { actedOn, withoutCode } from "../helpers/shown-text.ts";

describe("text of a stranger in Markdown", () => {
  test("holds nothing that a machine obeys, in whatever form it is shown", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, commanding), (text) => {
        const shown = [inline(text), cell(text), prose(text), quote(text), fence(text)];
        for (const whole of [...shown, code(text), codeCell(text), ourWords(`x\n\n${text}`)]) {
          expect(obeyedByGitHub(actedOn(whole))).toEqual([]);
          expect(whole).not.toContain("<!--");
        }
        for (const whole of [...shown, html(text), code(text), codeCell(text)])
          expect(obeyedByBots(whole)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("brings no tag, image, link or entity of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const shown of [inline(text), cell(text), prose(text), quote(text)]) {
          expect(withoutCode(shown)).not.toMatch(
            /<|(?<!\\)\[|&(?!amp;|lt;|gt;|dollar;|vert;)[#A-Za-z]/,
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("stays within its cell: one line, no bar of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const shown of [cell(text), codeCell(text)]) {
          expect(shown).not.toMatch(/\n/);
          expect(shown.replaceAll("\\|", "")).not.toContain("|");
          expect(shown.trim()).not.toBe("");
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("stays within its fence", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutCode(`${fence(text)}\nafter`)).toBe("after");
      }),
      { numRuns: 1_000 },
    );
  });

  test("stays within its code span", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutCode(`a ${code(text)} b`)).toMatch(/^a ( |–) b$/);
      }),
      { numRuns: 1_000 },
    );
  });

  test("stays within its block quote", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of quote(text).split("\n")) expect(line).toMatch(/^>/);
      }),
    );
  });

  test("starts no heading, list, rule or quote", () => {
    for (const text of [
      "# a",
      "- a",
      "+ a",
      "* a",
      "1. a",
      "12) a",
      "> a",
      "---",
      "===",
      "    a",
      "~~~",
      "| a |",
    ]) {
      expect(prose(text)).toMatch(/^(\\|&gt;|a|\d+\\)/);
    }
  });

  test("is not read for Markdown inside a tag, so it is escaped for HTML there", () => {
    expect(html("</summary><b>@me & fixes #1")).not.toMatch(/<|@m|#1/);
  });

  test.each([
    ["Closes #12", "Closes #12"],
    ["fixes: octo/hello#3", "fixes: octo/hello#3"],
    ["@monalisa", "@monalisa"],
    ["resolves https://github.com/o/r/issues/1", "resolves https://github.com/o/r/issues/1"],
  ])("shows %j as it was written", (text, shown) => {
    expect(neutral(text)).not.toBe(text);
    expect(plain(neutral(text))).toBe(shown);
  });

  test("leaves mail addresses, versions and prose about fixing readable", () => {
    expect(inline("This fixes the bug in v1.2, see a@b")).toBe(
      "This fixes the bug in v1.2, see a@\u200bb",
    );
  });

  test("keeps simple code spans", () => {
    expect(inline("call `retry()` in *x*")).toBe("call `retry()` in \\*x\\*");
    expect(inline("odd ` tick and `code`")).toBe("odd \\` tick and \\`code\\`");
  });

  test("keeps code that a person should copy", () => {
    expect(ourWords("Use `actions/checkout@v4`:\n\n```yaml\nuses: a/b@v1\n```")).toBe(
      "Use `actions/checkout@v4`:\n\n```yaml\nuses: a/b@v1\n```",
    );
  });

  test("keeps our settings and commands, and breaks in our code what no line of ours holds", () => {
    const ours = "Say it:\n\n```yaml\nkimi-api-key: x\n/omk resume\n```\n\nor `/omk resume`";
    expect(ourWords(ours)).toBe(ours);
    expect(ourWords("Look at `[skip ci].txt`")).toBe("Look at `[s\u200bkip ci].txt`");
  });

  test("is not fooled by fences that are none", () => {
    expect(ourWords("x ```\n\n@me\n\n``` y")).not.toMatch(/@me/);
    expect(ourWords("`@me")).not.toMatch(/@me/);
    expect(ourWords("~~~\nopen")).toBe("~~~\nopen\n~~~");
    expect(ourWords("``` not ` a fence\n@me")).not.toMatch(/@me/);
  });

  test("makes a table of as many columns as its head", () => {
    expect(table(["a", "b"], [[cell("x|y"), codeCell("a | b")]])).toBe(
      "| a | b |\n| --- | --- |\n| x&vert;y | `a \\| b` |",
    );
  });
});

describe("cutting", () => {
  test("never ends between the halves of a character, nor above its limit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 3, max: 60 }), (text, max) => {
        const well = text.toWellFormed();
        for (const part of [cut(well, max), cutStart(well, max), cutBytes(well, max)]) {
          expect(part.isWellFormed()).toBe(true);
        }
        expect(cut(well, max).length).toBeLessThanOrEqual(max);
        expect(cutStart(well, max).length).toBeLessThanOrEqual(max);
        expect(byteLength(cutBytes(well, max))).toBeLessThanOrEqual(max);
      }),
    );
  });

  test("leaves a text that fits as it is", () => {
    expect([cut("😀", 2), cutBytes("😀", 4), cutStart("😀", 2)]).toEqual(["😀", "😀", "😀"]);
    expect([cut("😀😀", 3), cutBytes("😀😀", 7), cutStart("😀😀", 3)]).toEqual([
      "😀…",
      "😀…",
      "…😀",
    ]);
  });
});
