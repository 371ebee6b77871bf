import type { Kind } from "../../kind.ts";

/** How PHP tells tests and their configuration, by name and by text. */
export const phpFiles: Pick<
  Kind,
  "tests" | "config" | "texts" | "calls" | "configKeys" | "steering"
> = {
  tests: {
    code: "php",
    specs: "php",
    camel: "php",
    names: [/[a-z0-9](?:Cest|Cept)\.php$/],
    loose: /^Test[A-Z]\w*\.php$/,
    data: "phpt",
  },
  config: {
    names: [
      /^(?:phpunit.*\.xml|phpunit\.xml\.dist|phpstan.*\.neon(?:\.dist)?|psalm.*\.xml(?:\.dist)?|phpcs.*\.xml(?:\.dist)?|codeception(?:\.dist)?\.ya?ml|behat(?:\.dist)?\.ya?ml|pest\.php|phpspec\.ya?ml)$/i,
      /^infection(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
    ],
  },
  texts: [
    { files: /\.php$/i, whole: [/\bextends[ \t]+\w*TestCase\b|^[ \t]*(?:test|it)\(\s*["']/m] },
  ],
  calls: {
    interpreters: "php",
    code: "php",
    tables: [
      {
        program: "composer",
        files: ["composer.json"],
        at: ["scripts"],
        // It calls other scripts as `@name`.
        line: (text) => text.replace(/^@(?:php |composer )?/, "composer "),
      },
    ],
  },
  configKeys: { file: /^composer\.json$/, keys: "config autoload-dev" },
  steering: { files: /^phpunit.*$/, keys: "bootstrap" },
};
