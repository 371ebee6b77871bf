/**
 * How a text holds tests: it is `whole` a test whatever its name, or it is code with tests `inline`, as Rust, Python's
 * doctest, Elixir, Zig, D and vitest have it.
 */
export type TestsInText = "whole" | "inline";

interface Marks {
  readonly files: RegExp;
  readonly whole?: readonly RegExp[];
  readonly inline?: RegExp;
  /** Code that others load: with tests in it, they are inline. */
  readonly product?: RegExp;
}

/** A text is a test where all marks of `whole` are in it: what a test is written with, and a test. */
const marks: readonly Marks[] = [
  {
    files: /\.(?:[cm]?[jt]sx?|coffee)$/i,
    whole: [
      /["'](?:node:test|vitest|@jest\/globals|bun:test|ava|tape|tap|uvu|mocha|chai|@playwright\/test|jasmine|@japa\/runner|@std\/testing(?:\/bdd)?|should|expect|node:assert(?:\/strict)?|assert)["']/,
      /^[ \t]*(?:await )?(?:test|it|describe|suite)(?:\.\w+)*\(\s*[`"']/m,
    ],
    inline: /\bimport\.meta\.vitest\b/,
    product: /^(?:export\b|module\.exports\b|exports\.)/m,
  },
  {
    files: /\.py$/i,
    whole: [
      /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest|nose|hypothesis|django\.test|twisted\.trial|testtools)\b/m,
      /^[ \t]*(?:async[ \t]+)?(?:def[ \t]+test\w*[ \t]*\(|class[ \t]+\w+\([^)\n]*TestCase)/m,
    ],
    inline: /^[ \t]*>>>[ \t]/m,
  },
  {
    files: /\.rs$/i,
    inline:
      /^[ \t]*#\[(?:cfg\([^\]\n]*\btest\b|(?:\w+::)*test\b|rstest\b)|^[ \t]*\/\/[/!][ \t]*```/m,
  },
  { files: /\.exs?$/i, whole: [/^[ \t]*use ExUnit\.Case\b/m], inline: /^[ \t]*iex(?:\(\d+\))?>/m },
  { files: /\.zig$/i, inline: /^[ \t]*test[ \t]+(?:["{]|\w+[ \t]*\{)/m },
  { files: /\.d$/i, inline: /^[^/\n]*\bunittest\b[ \t]*\{?[ \t\r]*$/m },
  {
    files: /\.(?:java|kt|kts|scala|groovy)$/i,
    whole: [
      /^[ \t]*import[ \t]+(?:static[ \t]+)?(?:org\.junit|org\.testng|kotlin\.test|org\.scalatest|munit|spock|io\.kotest|utest|zio\.test)\b/m,
      /@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\b|\bextends[ \t]+\w*(?:Spec|Suite|TestCase|Specification|FunSuite)\b|:[ \t]*\w*(?:Spec|FunSpec)\(/,
    ],
  },
  {
    files: /\.(?:cs|fs|vb)$/i,
    whole: [/\[<?(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/],
  },
  {
    files: /\.rb$/i,
    whole: [
      /^[ \t]*(?:RSpec\.)?describe\b|<[ \t]*(?:Minitest::(?:Test|Spec)|Test::Unit::TestCase|Active\w+::TestCase)/m,
    ],
  },
  { files: /\.php$/i, whole: [/\bextends[ \t]+\w*TestCase\b|^[ \t]*(?:test|it)\(\s*["']/m] },
  { files: /\.swift$/i, whole: [/^[ \t]*import[ \t]+(?:XCTest|Testing)\b/m] },
  { files: /\.dart$/i, whole: [/["']package:(?:flutter_)?test\//] },
  {
    files: /\.(?:c|cc|cpp|cxx|h|hpp|mm?)$/i,
    whole: [
      /^[ \t]*(?:TEST(?:_[FP])?|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|START_TEST|Test)[ \t]*\(/m,
    ],
    inline: /^[ \t]*DOCTEST_TEST_CASE\(/m,
  },
];

/** Whether the tests of files with this name can be told by their text. */
export function canHoldTests(path: string): boolean {
  return marks.some(({ files }) => files.test(path));
}

/** Reads at most a megabyte: what is longer was not written by hand. */
export function testsInText(path: string, text: string): TestsInText | undefined {
  const found = marks.find(({ files }) => files.test(path));
  if (found === undefined || text.length > 1_000_000) return undefined;
  if (found.inline?.test(text) === true) return "inline";
  if (found.whole?.every((mark) => mark.test(text)) !== true) return undefined;
  return found.product?.test(text) === true ? "inline" : "whole";
}
