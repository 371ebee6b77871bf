import type { Kind } from "../kind.ts";

const program = "It is a program.";

/** Swift packages, CocoaPods and Carthage. Gates are the project's to name. */
export const swift: Kind = {
  name: "swift",
  packages: [
    {
      role: "whole manifest",
      files: ["package.swift", "package@swift*.swift", "podfile", "*.podspec"],
      asks: { why: program },
    },
    {
      role: "whole manifest",
      files: ["cartfile"],
      asks: { why: "Carthage's lockfile is not read either." },
    },
    {
      role: "lockfile",
      files: ["package.resolved"],
      read: { why: "It does not say who asks for what, and its manifest is a program." },
      remake: "swift package resolve",
    },
    {
      role: "lockfile",
      files: ["podfile.lock"],
      read: { why: "Its checksums are of descriptions, not of packages." },
      remake: "pod install",
    },
    {
      role: "lockfile",
      files: ["cartfile.resolved"],
      read: { why: "It has no checksums." },
      remake: "carthage update",
    },
  ],
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
