import type { Kind } from "../../kind.ts";

/** How .NET tells tests and their configuration, by name and by text. */
export const dotnetFiles: Pick<Kind, "tests" | "config" | "texts"> = {
  tests: {
    code: "cs|fs|vb",
    camel: "cs|fs|vb",
    // `Shop.Tests`, `Shop.UnitTests`, `ShopTests`, `my-tests`; not `latest`, `contest`, `ab-test`.
    folders:
      /[a-z0-9](?:Unit|Integration|Functional|Acceptance|UI)?Tests$|[._-][Tt]ests$|\.[Tt]est$/,
  },
  config: {
    names: [
      /^(?:testconfig|xunit\.runner|appsettings\.tests?)(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
      /\.(?:runsettings|testsettings|props|targets|ruleset)$|^nuget\.config$/i,
    ],
  },
  texts: [
    {
      files: /\.(?:cs|fs|vb)$/i,
      whole: [/\[<?(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/],
    },
  ],
};
