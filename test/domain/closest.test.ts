import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closest } from "../../src/domain/closest.ts";

const names = ["run", "plan", "json", "digest", "blocking", "allow_fail", "max-repairs"] as const;

const letter = fc.constantFrom(..."abcdeilnoprsu-_".split(""));
const word = fc.string({ unit: letter, maxLength: 12 });

/** Letters to change, add, take out or swap with their neighbour, counted the slow way over the whole of both words. */
function distance(a: string, b: string): number {
  const far: number[][] = [];
  const at = (row: number, column: number): number =>
    far[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= a.length; row += 1) {
    far.push([]);
    for (let column = 0; column <= b.length; column += 1) {
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = [
        row + column === 0 ? 0 : Number.POSITIVE_INFINITY,
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        row > 1 && column > 1 && isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ];
      far[row]?.push(Math.min(...steps));
    }
  }
  return at(a.length, b.length);
}

const plain = (text: string) => text.toLowerCase().replaceAll("_", "-");
const allowed = (name: string) => (name.length <= 4 ? 1 : 2);

describe("what was perhaps meant", () => {
  test.each([
    ["rnu", "run"],
    ["jason", "json"],
    ["digset", "digest"],
    ["blockin", "blocking"],
    ["allow-fial", "allow_fail"],
    ["MAX_REPAIRS", "max-repairs"],
    ["maxrepair", "max-repairs"],
    ["x", undefined],
    ["sandbox", undefined],
    ["everything", undefined],
    ["r".repeat(2000), undefined],
  ])("by %s is %s", (given, meant) => {
    expect(closest(given, names)).toBe(meant);
  });

  test("is the name with the fewest mistakes, never one with more than its length allows", () => {
    const near = fc.tuple(fc.constantFrom(...names), word, fc.nat(12)).map(([name, more, at]) => {
      const part = more.slice(0, 2);
      return name.slice(0, at) + part + name.slice(at + part.length - 1);
    });
    fc.assert(
      fc.property(
        fc.oneof(word, near),
        fc.uniqueArray(fc.oneof(word, fc.constantFrom(...names))),
        (given, all) => {
          const ranked = all
            .map((name) => ({ name, far: distance(plain(given), plain(name)) }))
            .filter(({ name, far }) => given.length > 1 && far <= allowed(name))
            .toSorted((a, b) => a.far - b.far);
          expect(closest(given, all)).toBe(ranked[0]?.name);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("is what stands there in other letters, before what is one mistake away", () => {
    expect(closest("ALLOW_FAIL", ["allow-fails", "allow-fail"])).toBe("allow-fail");
  });

  test("is found or not for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (given) => {
        expect([...names, undefined]).toContain(closest(given, names));
      }),
    );
  });
});
