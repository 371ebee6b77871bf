import type { Kind } from "../kind.ts";

/** C and C++ with their package managers, Zig and D: what is known of their files. */
export const native: Kind = {
  name: "native",
  tests: {
    code: "cc|cpp|cxx|c|h|hh|hpp|hxx|zig|d",
    camel: "cpp|cc|cxx|h|hpp",
    loose: /^Test[A-Z]\w*\.(?:cpp|cc)$/,
  },
  config: { names: [/\.bazelrc$|^(?:sconstruct|sconscript)$/i] },
  texts: [
    {
      files: /\.(?:c|cc|cpp|cxx|h|hpp|mm?)$/i,
      whole: [
        /^[ \t]*(?:TEST(?:_[FP])?|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|START_TEST|Test)[ \t]*\(/m,
      ],
      inline: /^[ \t]*DOCTEST_TEST_CASE\(/m,
    },
    { files: /\.zig$/i, inline: /^[ \t]*test[ \t]+(?:["{]|\w+[ \t]*\{)/m },
    { files: /\.d$/i, inline: /^[^/\n]*\bunittest\b[ \t]*\{?[ \t\r]*$/m },
  ],
};
