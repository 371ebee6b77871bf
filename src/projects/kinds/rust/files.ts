import type { Kind } from "../../kind.ts";
import { withTestsOfBase } from "./test-modules.ts";

/** How Rust tells tests and their configuration, by name and by text. */
export const rustFiles: Pick<
  Kind,
  "tests" | "config" | "texts" | "calls" | "configKeys" | "lockedAs"
> = {
  tests: {
    code: "rs",
    data: String.raw`snap\.new`,
    folders: /^benches$/i,
    ambiguous: "benches",
    modules: /(?:^|\/)src\/.*\.rs$/,
  },
  config: {
    foreign: String.raw`\.cargo|target`,
    names: [
      /^(?:nextest|clippy|rustfmt|rust-toolchain|cross|tarpaulin|deny|miri)\.(?:ini|cfg|toml)$/i,
      /^(?:rust-toolchain|build\.rs)$/i,
    ],
    places: [/^xtask\//],
  },
  texts: [
    {
      files: /\.rs$/i,
      inline:
        /^[ \t]*#\[(?:cfg\([^\]\n]*\btest\b|(?:\w+::)*test\b|rstest\b)|^[ \t]*\/\/[/!][ \t]*```/m,
      withTestsOfBase,
    },
  ],
  calls: {
    code: "rs",
    entries: "mod|lib",
    tasks: [{ programs: ["xtask"], files: ["xtask/src/main.rs"] }],
  },
  lockedAs: (name) => [`name = "${name}"`],
  configKeys: { file: /^cargo\.toml$/, keys: "test bench lints workspace.lints profile lib" },
};
