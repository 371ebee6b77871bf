import type { Kind } from "../kind.ts";

/** Swift and Objective-C: what is known of their files. */
export const swift: Kind = {
  name: "swift",
  tests: {
    code: "swift|mm?",
    camel: "swift|mm?",
    names: [/[a-z0-9](?:Spec|Specs)\.swift$/],
    loose: /^Test[A-Z]\w*\.mm?$/,
    productSet: /(?:^|\/)Sources\//,
  },
  config: { names: [/\.xctestplan$/i] },
  texts: [{ files: /\.swift$/i, whole: [/^[ \t]*import[ \t]+(?:XCTest|Testing)\b/m] }],
};
