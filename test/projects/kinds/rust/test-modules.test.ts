import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withTestsOfBase } from "../../../../src/projects/kinds/rust/test-modules.ts";

const tests = (body: string, name = "tests") =>
  `#[cfg(test)]\nmod ${name} {\n    use super::*;\n\n    #[test]\n    fn total() {\n        ${body}\n    }\n}\n`;
const base = `pub fn total() -> i32 {\n    1\n}\n\n${tests("assert_eq!(total(), 2);")}`;

describe("a Rust file of head", () => {
  test("gets base's test module in the place of its own", () => {
    const head = `pub fn total() -> i32 {\n    3\n}\n\n${tests("")}`;
    expect(withTestsOfBase(base, head)).toBe(
      `pub fn total() -> i32 {\n    3\n}\n\n${tests("assert_eq!(total(), 2);")}`,
    );
  });

  test("gets it back where it lost it, and keeps modules that are new", () => {
    const head = `pub fn total() -> i32 {\n    3\n}\n\n${tests("", "more")}`;
    expect(withTestsOfBase(base, head)).toBe(
      `${head}\n${tests("assert_eq!(total(), 2);").trimEnd()}\n`,
    );
  });

  test("gets it in the middle, under attributes, behind a name for all, and in place of a file", () => {
    const module = tests("assert!(true);").trimEnd();
    for (const own of [
      "#[cfg(test)]\n#[allow(unused)]\nmod tests {}",
      '#[cfg(all(test, feature = "std"))]\nmod tests { fn a() {} }',
      "#[cfg(test)]\npub(crate) mod tests;",
      "# [ cfg ( test ) ] mod tests { mod inner { } }",
    ]) {
      expect(withTestsOfBase(module, `fn a() {}\n${own}\nfn b() {}\n`)).toBe(
        `fn a() {}\n${module}\nfn b() {}\n`,
      );
    }
  });

  test("is as it was where nothing about the tests changed, or base has none", () => {
    expect(withTestsOfBase(base, base.replace("    1\n", "    3\n"))).toBeUndefined();
    expect(withTestsOfBase("fn a() {}\n", base)).toBeUndefined();
  });

  test.each([
    'let a = "}"; let b = "\\"}"; // }',
    "let a = '}'; let b = '\\''; let c = '\\u{7D}';",
    'let a = r#"}"}"#; let b = br"}"; let c = r##"}"#}"##;',
    "/* } /* } */ } */",
    "fn a<'a>(x: &'a str) -> &'a str { x }",
    'let a = "\n}\n#[cfg(test)]\nmod tests {\n";',
    "let rb = 1; let c = b'}';",
  ])("is taken apart at the right bracket: %s", (line) => {
    const before = tests(line);
    const after = `fn f() { ${line}\n}\n${tests("")}fn g() {}\n`;
    expect(withTestsOfBase(before, after)).toBe(`fn f() { ${line}\n}\n${before}fn g() {}\n`);
  });

  test.each(["fn a() {", "}", 'let a = "', "/* ", 'r#"', '"\\'])(
    "that does not end is left: %j",
    (text) => {
      expect(withTestsOfBase(base, text)).toBeUndefined();
      expect(withTestsOfBase(text + base, base)).toBeUndefined();
    },
  );

  test("with CRLF keeps them", () => {
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    expect(withTestsOfBase(crlf(base), crlf(base.replace("assert_eq!(total(), 2);", "")))).toBe(
      crlf(base),
    );
  });

  test("of any text is read to its end, and code outside of test modules is never touched", () => {
    const piece = fc.constantFrom(
      "fn a() {}\n",
      '"',
      "'",
      "//",
      "/*",
      "*/",
      "{",
      "}",
      "\n",
      "#[cfg(test)]\nmod t {",
      'r#"',
      '"#',
      "\\",
      tests("x"),
      "#[cfg(test)] mod t;",
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const found = withTestsOfBase(one, other) ?? other;
        expect(withTestsOfBase(one, found) ?? found).toBe(found);
      }),
      { numRuns: 1000 },
    );
    for (const one of ['\\"', "/*", "r#", "'", "#[cfg(test)]", "{", "b"]) {
      expect(() => withTestsOfBase(base, one.repeat(200_000))).not.toThrow();
    }
  });
});
