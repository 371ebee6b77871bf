import type { Kind } from "../kind.ts";

/** Dart and Flutter: what is known of their files. */
export const dart: Kind = {
  name: "dart",
  tests: { code: "dart", camel: "dart", folders: /^test[-_]driver$/i },
  config: {
    names: [/^(?:dart_test|build|analysis_options)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i],
  },
  texts: [{ files: /\.dart$/i, whole: [/["']package:(?:flutter_)?test\//] }],
};
