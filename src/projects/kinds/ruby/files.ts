import type { Kind } from "../../kind.ts";

/** How Ruby tells tests and their configuration, by name and by text. */
export const rubyFiles: Pick<Kind, "tests" | "config" | "texts" | "calls"> = {
  tests: {
    code: "rb",
    specs: "rb",
    runners: "rails",
    folders: /^(?:cassettes|vcr_cassettes)$/i,
    besideSpecs: /^(?:factories|dummy|files|javascripts)$/i,
  },
  config: {
    names: [/\.rake$|^(?:rakefile(?:\.rb)?|rakelib|guardfile|steepfile|dangerfile)$/i],
    hooks: /^\.overcommit\.yml$/,
    places: [/^rakelib\//],
  },
  texts: [
    {
      files: /\.rb$/i,
      whole: [
        /^[ \t]*(?:RSpec\.)?describe\b|<[ \t]*(?:Minitest::(?:Test|Spec)|Test::Unit::TestCase|Active\w+::TestCase)/m,
      ],
    },
  ],
  calls: {
    interpreters: "ruby|bundle",
    scripts: "rb",
    tasks: [{ programs: ["rake"], files: ["rakefile", "Rakefile", "rakefile.rb", "Rakefile.rb"] }],
    imports: { files: /\.rb$/, named: imports },
  },
};

function imports(text: string): string[][] {
  return [...text.matchAll(/^[ \t]*(?:require_relative|load)[ (]+["']([^"'\n]{1,300})["']/gm)].map(
    ([, name = ""]) => [name, `${name}.rb`],
  );
}
