import fc from "fast-check";
import { expect, test } from "vitest";
import { wordFinder } from "../../src/domain/find-words.ts";

function placesOf(word: string, text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) =>
    text.startsWith(word, at),
  );
}

test("finds each place of each word, and no other, also where they overlap", () => {
  const letters = fc.constantFrom("a", "b", "c", "✓");
  const word = fc.string({ unit: letters, minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 6 }),
      fc.string({ unit: letters, maxLength: 200 }),
      (words, text) => {
        const found = words.map((): number[] => []);
        wordFinder(words)(text, (number, start) => found[number]?.push(start));
        expect(found).toEqual(words.map((one) => placesOf(one, text)));
      },
    ),
    { numRuns: 1000 },
  );
});

test("finds words of any length at the ends of a text, and a text that is shorter than they are", () => {
  const words = ["x".repeat(300), "abc"];
  const found: [number, number][] = [];
  const find = wordFinder(words);
  for (const text of ["", "ab", "abc", `${words[0]}abc`])
    find(text, (...place) => found.push(place));
  expect(found).toEqual([
    [1, 0],
    [0, 0],
    [1, 300],
  ]);
});
