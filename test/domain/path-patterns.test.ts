import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matcherOf } from "../../src/domain/path-patterns.ts";

describe("patterns of paths", () => {
  test.each([
    [["web"], ["web", "web/a.ts", "web/a/.b/c"], ["webs/a.ts", "api/web", "Web/a.ts"]],
    [["web/"], ["web/a.ts"], ["api/a.ts"]],
    [["./web/**"], ["web/a.ts"], ["api/a.ts"]],
    [["/web/**"], ["web/a.ts"], ["api/web/a.ts"]],
    [["*.py"], ["a.py", ".a.py"], ["src/a.py"]],
    [["packages/*"], ["packages/a", "packages/a/b.ts"], ["packages"]],
    [["app/[id]"], ["app/[id]", "app/[id]/page.tsx", "app/i"], ["app/x"]],
    [["./"], ["a", "a/b"], []],
    [["."], ["a"], []],
    [["!(a|b)"], ["c"], ["a", "b"]],
    [["./!a"], ["!a", "!a/b"], ["a", "b"]],
    [["a\nb"], ["a\nb"], ["a"]],
    [["a*b"], ["a\nb"], []],
    [[], [], ["a"]],
    [["", "!"], [], ["a"]],
  ])("%j", (patterns, named, others) => {
    const matches = matcherOf(patterns);
    expect(named.filter((path) => !matches(path))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });

  test.each([
    [["web", "!**/*.md"], ["web/a.ts"], ["web/README.md"]],
    [["!docs"], ["a", "src/docs/a"], ["docs/a/b"]],
    [["!/docs/"], ["a"], ["docs/a/b"]],
    [["**", "!*"], ["a/b"], ["a"]],
    [["**", "!docs/*"], ["docs/a/b"], ["docs/a"]],
    [["**", "!build-*/"], ["a"], ["build-x/a"]],
    [["!./"], [], ["a"]],
  ])("take paths out again: %j", (patterns, named, others) => {
    const matches = matcherOf(patterns);
    expect(named.filter((path) => !matches(path))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });

  test("without case take out only what is written", () => {
    const matches = matcherOf(["src", "!src/made"], { nocase: true });
    expect(["SRC/a", "src/made/a", "src/MADE/a"].map(matches)).toEqual([true, false, true]);
  });

  test("stand for themselves, whatever they are", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(name, (raw) => {
        const path = raw.replace(/^[./]+|\/+$/g, "") || "x";
        expect(matcherOf([`./${path}`])(path)).toBe(true);
        expect(matcherOf([`./${path}`])(`${path}/x`)).toBe(true);
        expect(matcherOf(["**", `!./${path}`])(path)).toBe(false);
      }),
    );
  });
});
