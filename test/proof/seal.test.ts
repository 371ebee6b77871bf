import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRedactionOf } from "../../src/proof/sealed-files.ts";

describe("a redaction", () => {
  test("is a text with passages taken out, and nothing else", () => {
    expect(isRedactionOf("a [redacted key] c", "a b c")).toBe(true);
    expect(isRedactionOf("[redacted key][redacted token]", "b")).toBe(true);
    expect(isRedactionOf("a [redacted key] d", "a b c")).toBe(false);
    expect(isRedactionOf("a b c", "a b c")).toBe(true);
    expect(isRedactionOf("a b", "a b c")).toBe(false);
    expect(isRedactionOf("aa[redacted key]aa", "aaa")).toBe(false);
  });

  test("is known for every text and every secret in it", () => {
    const texts = fc.tuple(fc.array(fc.string(), { minLength: 1 }), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(texts, ([parts, secret]) => {
        expect(isRedactionOf(parts.join("[redacted key]"), parts.join(secret))).toBe(true);
      }),
    );
  });
});
