import type { Kind } from "../kind.ts";

/** Dart and Flutter. Gates are the project's to name. */
export const dart: Kind = {
  name: "dart",
  packages: [
    {
      role: "whole manifest",
      files: ["pubspec.yaml"],
      asks: { why: "Its lockfile is not read either." },
    },
    {
      role: "lockfile",
      files: ["pubspec.lock"],
      read: { why: "It does not say who asks for what." },
      remake: "dart pub get",
    },
  ],
  tests: { code: "dart", camel: "dart", folders: /^test[-_]driver$/i },
  config: {
    names: [/^(?:dart_test|build|analysis_options)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i],
  },
  texts: [{ files: /\.dart$/i, whole: [/["']package:(?:flutter_)?test\//] }],
};
