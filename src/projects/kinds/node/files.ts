import type { Kind } from "../../kind.ts";

const script = "[cm]?[jt]sx?|vue|svelte|coffee";

/** Tools whose configuration counts wherever it lies. */
const tools = String.raw`vitest|vite|jest|mocha|ava|tap|uvu|japa|playwright|cypress|karma|wdio|nightwatch|testcafe|protractor|jasmine|cucumber|babel|swc|c8|nyc|stryker|monocart|eslint|oxlint|prettier|stylelint|biome|knip|commitlint|lint-staged|metro|ts-?node|tsx|tsup|esbuild|rollup|rolldown|webpack|rspack|rsbuild|postcss`;

/** How JavaScript and TypeScript tell tests and their configuration, by name and by text. */
export const nodeFiles: Pick<Kind, "tests" | "config" | "texts"> = {
  tests: {
    code: script,
    specs: script,
    suffixes: "e2e-spec|cy|test-d|spec-d",
    runners: "jest|vitest|mocha|ava|karma|cypress|playwright|bun",
    names: [new RegExp(String.raw`^set-?up[-_.]?(?:jest|vitest|mocha)\.(?:${script})$`, "i")],
    loose: /[a-z0-9]Specs?\.[cm]?[jt]sx?$/,
    data: String.raw`snap|snapshot|storyshot`,
    folders: /^(?:__tests?__|__mocks__|__snapshots__|__image_snapshots__|cypress|playwright)$/i,
    fixtures: /^(?:__fixtures__|__testfixtures__|__testdata__)$/i,
  },
  config: {
    endings: "[cm]?[jt]sx?",
    harmless: String.raw`npmignore|releaserc(?:\.\w+)?|release-it(?:\.\w+)?|versionrc(?:\.\w+)?|auto-changelog|changeset|vitepress|vuepress|docusaurus`,
    names: [
      new RegExp(
        String.raw`^(?:${tools})[\w.-]*\.(?:config|conf|workspace|projects|setup|opts)(?:\.[\w-]+)*$`,
        "i",
      ),
      /^(?:[tj]sconfig|tslint|oxlintrc|biome|angular|nest-cli|nx|turbo|lerna|rush|wireit|project|workspace|global|stryker\.conf|cypress|nodemon|karma|bunfig)(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
      /^(?:mocha\.opts|jakefile(?:\.js)?|(?:gulp|grunt)file(?:\.\w+)*\.(?:[cm]?[jt]s|coffee))$/i,
      /^(?:detox|wallaby|quokka)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
    ],
    places: [/^(?:eslint-rules|jest)\//, /(?:^|\/)\.?patches\/(?:.*\/)?[^/]+\.(?:patch|diff)$/],
    vendored: "node_modules",
    foreign: String.raw`\.yarn`,
    hooks: /^(?:\.husky(?:\/|$)|\.huskyrc[^/]*$|\.?simple-git-hooks\.[^/]+$)/,
    followsLockfile: /(?:^|\/)\.pnp\.[\w.]+$|(?:^|\/)\.yarn\/(?:cache|unplugged|install-state)/,
  },
  texts: [
    {
      files: /\.(?:[cm]?[jt]sx?|coffee)$/i,
      whole: [
        /["'](?:node:test|vitest|@jest\/globals|bun:test|ava|tape|tap|uvu|mocha|chai|@playwright\/test|jasmine|@japa\/runner|@std\/testing(?:\/bdd)?|should|expect|node:assert(?:\/strict)?|assert)["']/,
        /^[ \t]*(?:await )?(?:test|it|describe|suite)(?:\.\w+)*\(\s*[`"']/m,
      ],
      inline: /\bimport\.meta\.vitest\b/,
      product: /^(?:export\b|module\.exports\b|exports\.)/m,
    },
  ],
};
