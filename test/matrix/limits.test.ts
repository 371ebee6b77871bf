import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cheatRows } from "./cheats.ts";
import { languages } from "./languages.ts";
import { cheats } from "./row.ts";

const page = await readFile("docs/limits.md", "utf8");
/** Classes that need no row in every language. */
const somewhere: readonly string[] = [
  "leave the tests early, seen by exit code only",
  "leave a process behind",
];
const named = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? "");

describe("docs/limits.md", () => {
  test("names every class that a row of the matrix gets away with, and no other", () => {
    const rows = languages.flatMap((language) => cheatRows(language, "1"));
    const limits = rows.flatMap(({ expect: e }) => (e.kind === "limit" ? [e.class] : []));
    expect(named.toSorted()).toEqual([...new Set(limits)].toSorted());
  });

  test("speaks of classes that the matrix knows", () => {
    expect(cheats).toEqual(expect.arrayContaining(named));
  });
});

describe("the matrix", () => {
  test("has a row of every class, and of most classes in every language", () => {
    for (const language of languages) {
      const classes = new Set(
        cheatRows(language, "1").flatMap(({ expect: e }) => ("class" in e ? [e.class] : [])),
      );
      const missing = cheats.filter((kind) => !classes.has(kind) && !somewhere.includes(kind));
      expect({ language: language.name, missing }).toEqual({
        language: language.name,
        missing: withoutMeaning[language.name] ?? [],
      });
    }
  });

  test("has the same rows for every seed, and the same row for the same seed", () => {
    const titles = (seed: string) =>
      languages.map((language) =>
        cheatRows(language, seed).map(({ title }) => title.replace(/[a-z]{7}\.yml/, "a.yml")),
      );
    const first = titles("1");
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(titles(seed)).toEqual(first);
      }),
      { numRuns: 10 },
    );
    const drawn = (seed: string) =>
      languages.flatMap((language) => cheatRows(language, seed).map(({ base }) => base));
    expect(drawn("1")).toEqual(drawn("1"));
    expect(drawn("1")).not.toEqual(drawn("2"));
  });
});

/** Where a class has no meaning: no cache, no lockfile, no state between tests, no process of their own. */
const withoutMeaning: Readonly<Record<string, readonly string[]>> = {
  Python: ["hide a change in a lockfile"],
  Rust: ["make tests pass by order", "make new tests pass by order"],
  Java: [
    "an artefact that only works untracked",
    "hide a change in a lockfile",
    "make tests pass by order",
    "make new tests pass by order",
  ],
  "exit codes only": [
    "poison the package cache",
    "hide a change in a lockfile",
    "make tests pass by order",
    "make new tests pass by order",
    "leave the tests early",
    "forge results in the process",
  ],
};
