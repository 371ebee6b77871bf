import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonOf } from "../../src/domain/json.ts";

test("is the value of any JSON, also of null", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonOf(text)).toEqual(JSON.parse(text));
    }),
  );
  expect(jsonOf("null")).toBeNull();
});

test("is nothing for a text that is none, cut off, or nested without end", () => {
  for (const text of ["", "{", '{"a": 1', "{a: 1}", "undefined", "[".repeat(1_000_000)])
    expect(jsonOf(text)).toBeUndefined();
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void jsonOf(text)));
});
