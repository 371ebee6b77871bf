import type { Kind } from "../../kind.ts";

/** How Ruby tells tests and their configuration, by name and by text. */
export const rubyFiles: Pick<Kind, "tests" | "config" | "texts"> = {
  tests: {
    code: "rb",
    specs: "rb",
    runners: "rails",
    folders: /^(?:cassettes|vcr_cassettes)$/i,
  },
  config: {
    names: [/\.rake$|^(?:rakefile(?:\.rb)?|rakelib|guardfile|steepfile|dangerfile)$/i],
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
};
