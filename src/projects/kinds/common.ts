import type { Kind } from "../kind.ts";
import { recipeText } from "../policy/recipes.ts";

/** In the order in which Task looks. */
const taskfiles = ["", ".dist"].flatMap((mark) =>
  ["yml", "yaml"].flatMap((end) => [`Taskfile${mark}.${end}`, `taskfile${mark}.${end}`]),
);

/** What belongs to no one ecosystem: conventions that all share, shells, task runners, CI services and editors. */
export const common: Kind = {
  name: "common",
  setsUp: [".tool-versions", "mise.toml", ".mise.toml"],
  rooms: {
    config: [".config/git/config", ".config/mise/config.toml", ".gitconfig", ".tool-versions"],
    toolchain: ["LD_LIBRARY_PATH"],
    toolHomes: { ASDF_DATA_DIR: ".asdf", MISE_DATA_DIR: ".local/share/mise", PROTO_HOME: ".proto" },
    trust: ["CURL_CA_BUNDLE", "GIT_SSL_CAINFO"],
    places: {
      XDG_CACHE_HOME: ".cache",
      XDG_CONFIG_HOME: ".config",
      XDG_DATA_HOME: ".local/share",
      XDG_STATE_HOME: ".local/state",
    },
    leading: ["temp", "tmp"],
  },
  tests: {
    code: "sh|bash|zsh|fish|ps1|sql",
    specs: "sh",
    suffixes: "tests?|unittests?|e2e|itest|int-test",
    runners: "tests?|spec",
    names: [/\.(?:approved|received|verified)\.[\w.]+$/],
    data: "bats|feature|robot|hurl|golden|test|tap|jmx",
    folders:
      /^(?:tests?|mocks|e2e|step_definitions|test[-_]?(?:utils?|helpers?|support|setup|suites?|resources|harness)|(?:unit|integration|functional|acceptance|system|smoke|e2e|ui|regression|api|contract)[-_]?tests?)$/i,
    ambiguous: "e2e|fixtures?|mocks",
    besideSpecs: /^(?:support|helpers?)$/i,
    fixtures: /^(?:fixtures?|test[-_]?data|test[-_]?fixtures?|test[-_]?inputs?)$/i,
    paths: /^features\/(?:support|steps?|bootstrap)\//,
  },
  config: {
    endings: "jsonc?|toml|ya?ml",
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
    hooks:
      /^(?:\.?git-?hooks(?:\/|$)|\.hooks(?:\/|$)|\.?lefthook(?:-local)?(?:\.(?:ya?ml|toml|jsonc?)$|\/|$)|\.pre-commit-(?:config|hooks)\.ya?ml$|\.git-hooks[^/]*$)/,
    foreign: "vendor",
    // Of Go, PHP and Ruby alike; what Rails keeps there of its own stays out.
    followsLockfile: /^vendor(?:\/(?!assets\/|javascripts?\/|stylesheets\/)|$)/,
  },
  steering: { files: /\.(?:config|conf|workspace|setup)\.|^\.\w+rc(?:\.\w+)?$/ },
  calls: {
    interpreters: String.raw`sh|bash|zsh|dash|ksh|pwsh|powershell|source|\.|exec|env|dotenv|time|sudo|nice|timeout|xvfb-run|run|command`,
    configFlags:
      "-c|--config(?:-file|uration|Path)?|-p|--project|--rcfile|--rc|--init-file|--env-file|--ignore-path",
    loadFlags: "-f|--file|--makefile|--justfile|--taskfile",
    scripts: "sh",
    code: "bash|zsh|ps1",
    entries: "index|main|app|server|cli",
    tasks: [
      { programs: ["just"], files: ["justfile", ".justfile", "Justfile", ".Justfile"] },
      { programs: ["task"], files: taskfiles },
      { programs: ["mise"], files: ["mise.toml", ".mise.toml"] },
      { programs: ["earthly"], files: ["Earthfile"] },
      { programs: ["pre_commit", "pre-commit"], files: [".pre-commit-config.yaml"] },
      { programs: ["moon"], files: [".moon/tasks.yml"] },
    ],
    // A justfile is written as a makefile is.
    recipes: { files: /^\.?justfile$/i, commands: recipeText },
  },
};
