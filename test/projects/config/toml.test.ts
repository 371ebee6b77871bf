import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { AutopilotError } from "../../../src/domain/errors.ts";
import { parseToml } from "../../../src/projects/config/toml.ts";
import { readToml } from "../../../src/projects/config/toml-document.ts";

type Value = string | number | boolean | Value[] | { [key: string]: Value };

const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((value) => value.replace(/\p{Cc}|\p{Cs}/gu, ""));
const value = fc.letrec<{ any: Value }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(text, tie("any"), { maxKeys: 4 }),
  ),
})).any;
const table = fc.dictionary(text, value, { maxKeys: 5 });

function toToml(given: Value): string {
  if (Array.isArray(given)) return `[${given.map(toToml).join(", ")}]`;
  if (typeof given !== "object") return JSON.stringify(given);
  return `{${Object.entries(given)
    .map(([key, inner]) => `${JSON.stringify(key)} = ${toToml(inner)}`)
    .join(", ")}}`;
}

function lines(given: Record<string, Value>): string {
  return Object.entries(given)
    .map(([key, inner]) => `${JSON.stringify(key)} = ${toToml(inner)}\n`)
    .join("");
}

const anything = {
  file: "f.toml",
  code: "bad_policy",
  schema: z.looseObject({}),
  example: "a = 1",
} as const;

test("reads back every value that was written", () => {
  fc.assert(
    fc.property(table, (given) => {
      const document = readToml(lines(given));
      expect(document.kind === "parsed" && document.value).toEqual(given);
    }),
  );
});

test("knows the place of every key and value of a file", () => {
  fc.assert(
    fc.property(table, (given) => {
      const document = readToml(lines(given));
      if (document.kind !== "parsed") throw new Error("not parsed");
      for (const [index, key] of Object.keys(given).entries()) {
        expect(document.keyPlace([key])).toMatchObject({ line: index + 1, column: 1 });
        expect(document.valuePlace([key])).toMatchObject({
          line: index + 1,
          column: JSON.stringify(key).length + 4,
        });
      }
    }),
  );
});

function thrownFor(given: string) {
  try {
    parseToml(given, anything);
    return "nothing";
  } catch (error) {
    return error instanceof AutopilotError ? error.name : error;
  }
}

test("answers any text with values or with an error of its own, and changes no prototype", () => {
  const words = fc.constantFrom(
    "[",
    "]",
    "[[",
    "]]",
    "=",
    ".",
    '"',
    "'",
    "\n",
    "\r\n",
    "{",
    "}",
    ",",
    "__proto__",
    "constructor",
    "a",
    "1",
    " ",
    "#",
    "\u0000",
    "😀",
    "\uFEFF",
  );
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 30 }).map((all) => all.join("")),
        fc.string(),
      ),
      (given) => {
        expect(["nothing", "AutopilotError"]).toContain(thrownFor(given));
      },
    ),
    { numRuns: 1000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});

test("takes a table named __proto__ as a table like any other", () => {
  const document = readToml('["__proto__"]\npolluted = 1\n');
  expect(document.kind === "parsed" && JSON.stringify(document.value)).toBe(
    '{"__proto__":{"polluted":1}}',
  );
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test("says that brackets are nested too deeply instead of running out of stack", () => {
  const document = readToml(`a = ${"[".repeat(200_000)}${"]".repeat(200_000)}`);
  expect(document).toMatchObject({ kind: "broken", text: "Nested too deeply" });
});

test("passes over a byte order mark, and counts columns without it", () => {
  const document = readToml("\uFEFFa = 1");
  expect(document.kind === "parsed" && document.keyPlace(["a"])).toMatchObject({
    line: 1,
    column: 1,
  });
});
