import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parsePlainYaml } from "../../../src/projects/packages/plain-yaml.ts";

/** What a whole parser makes of a text: every scalar as a text, what is not there as an empty table; undefined if none. */
function wholly(text: string): unknown {
  try {
    const value: unknown = parse(text, { schema: "failsafe", logLevel: "error" });
    return plain(value);
  } catch {
    return undefined;
  }
}

function plain(value: unknown): unknown {
  if (value === null || value === "") return {};
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

function plainly(text: string): unknown {
  try {
    return plain(parsePlainYaml(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

describe("YAML as package managers write it", () => {
  test.each([
    ["a:\n  b: c\n  'd e': \"f\\\"\"\ng: {h: 'i''j', k: [l, m], n: {}}\n"],
    [
      "---\n# c\n\na: b # c\n'@s/p@1(q@2)':\n  resolution: {integrity: sha512-a==, tarball: https://x/y}\n",
    ],
    [
      '__metadata:\n  version: 8\n\n"a@npm:^1, b@npm:2":\n  checksum: 10c0/ab\n  resolution: "a@npm:1.0.0"\n',
    ],
    ["a:\n    b:\n        c: d\n    e: f\ng: h\n"],
    ["__proto__:\n  a: b\nconstructor: c\n"],
  ])("%j is read as by a whole parser", (text) => {
    expect(plainly(text)).toBeDefined();
    expect(plainly(text)).toEqual(wholly(text));
  });

  test("a block of text and a list are stepped over", () => {
    const text = "a:\n  deprecated: |-\n    one: two\n      three\n  os:\n    - linux\n  b: c\n";
    expect(plainly(text)).toEqual({ a: { deprecated: {}, os: {}, b: "c" } });
  });

  test.each([
    ["a: &x b\n"],
    ["a: *x\n"],
    ["a: !!str b\n"],
    ["a: b\na: c\n"],
    ["a: {b: c, b: d}\n"],
    ["a: b\n  c\n"],
    ["a: {b: c\n"],
    ['a: "b\n'],
    ["a: b\n  c: d\n"],
    ["a:\n    b: c\n  d: e\n"],
    ["- a: b\n"],
    ["\ta: b\n"],
    ["\u00a0a: b\n"],
    ["a: b\rc: d\n"],
    ["a: b\n---\nc: d\n"],
    ["<<: {a: b}\n  x"],
    ["a\n"],
  ])("%j is refused", (text) => {
    expect(plainly(text)).toBeUndefined();
  });

  test("nothing is read otherwise than by a whole parser", () => {
    const key = fc.constantFrom("a", "b", "'c: d'", '"e"', "f@1", "?", "k:l");
    const value = fc.constantFrom(
      "",
      " x",
      " 'y'",
      ' "z"',
      " {m: n}",
      " [o, p]",
      " |-",
      " &q",
      " x # c",
      " k:l",
      " 'a''b'",
    );
    const line = fc
      .tuple(fc.constantFrom("", "  ", "    ", " "), key, value)
      .map(([indent, name, text]) => `${indent}${name}:${text}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = `${lines.join("\n")}\n`;
        const ours = plainly(text);
        // A block of text is of no interest here, and an empty file is a table without keys.
        fc.pre(ours !== undefined && lines.length > 0 && !text.includes("|-"));
        expect(ours).toEqual(wholly(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("any text is read or refused", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("ab:'\"{}[],#-?|&* \n")) }),
        (text) => {
          expect(() => plainly(text)).not.toThrow();
        },
      ),
    );
  });
});
