import type { Kind } from "../kind.ts";

/** What belongs to no one ecosystem: conventions that all share, shells, task runners, CI services and editors. */
export const common: Kind = {
  name: "common",
  tests: {
    code: "sh|bash|zsh|fish|ps1|sql",
    specs: "sh",
    suffixes: "tests?|unittests?|e2e|itest|int-test",
    runners: "tests?|spec",
    names: [/\.(?:approved|received|verified)\.[\w.]+$/],
    data: "bats|feature|robot|hurl|golden|test|tap|jmx",
    folders:
      /^(?:tests?|mocks|e2e|step_definitions|test[-_]?(?:utils?|helpers?|support|setup|suites?|resources|harness)|(?:unit|integration|functional|acceptance|system|smoke|e2e|ui|regression|api|contract)[-_]?tests?)$/i,
    fixtures: /^(?:fixtures?|test[-_]?data|test[-_]?fixtures?|test[-_]?inputs?)$/i,
    paths: /^features\/(?:support|steps?|bootstrap)\//,
  },
  config: {
    harmless: String.raw`gitignore|gitkeep|keep|gitmodules|editorconfig|mailmap|dockerignore|vscodeignore|gcloudignore|helmignore|slugignore|vercelignore|all-contributorsrc|codeclimate\.ya?ml|codecov\.ya?ml|readthedocs\.ya?ml|travis\.ya?ml|gitlab-ci\.ya?ml|drone\.ya?ml|appveyor\.ya?ml|cirrus\.ya?ml|renovaterc(?:\.json5?)?|ds_store|nojekyll|github|gitlab|gitea|forgejo|circleci|buildkite|changes|vscode|idea|fleet|zed|devcontainer|claude|cursor|cursorrules|windsurf|aider.*|well-known|reuse|img|images|assets|git-blame-ignore-revs`,
    names: [
      /^(?:mise|taplo)\.(?:ini|cfg|toml)$|\.mk$/i,
      /^(?:(?:gnu)?makefile|makefile\..*|justfile|taskfile(?:\.dist)?(?:\.ya?ml)?|earthfile)$/i,
      /^lefthook(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
      /^run[-_]?(?:all[-_]?)?tests?(?:\.\w+)?$/i,
    ],
    places: [
      // Settings of the test environment: Rails, Phoenix, node-config, Django.
      /(?:^|\/)(?:config|configs|configuration|settings|environments|envs?)\/tests?\.\w+$/i,
    ],
    // Of Go, PHP and Ruby alike; what Rails keeps there of its own stays out.
    followsLockfile: /^vendor(?:\/(?!assets\/|javascripts?\/|stylesheets\/)|$)/,
  },
};
