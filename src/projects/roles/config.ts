/** Dot-files and dot-folders that no gate and no tool around one reads. Every other one counts as configuration. */
const harmlessDot =
  /^\.(?:gitignore|gitkeep|keep|gitmodules|editorconfig|mailmap|dockerignore|npmignore|vscodeignore|gcloudignore|helmignore|slugignore|vercelignore|all-contributorsrc|codeclimate\.ya?ml|codecov\.ya?ml|readthedocs\.ya?ml|travis\.ya?ml|gitlab-ci\.ya?ml|drone\.ya?ml|appveyor\.ya?ml|cirrus\.ya?ml|renovaterc(?:\.json5?)?|releaserc(?:\.\w+)?|release-it(?:\.\w+)?|versionrc(?:\.\w+)?|auto-changelog|ds_store|nojekyll|github|gitlab|gitea|forgejo|circleci|buildkite|changeset|changes|vscode|idea|fleet|zed|devcontainer|claude|cursor|cursorrules|windsurf|aider.*|vitepress|vuepress|docusaurus|well-known|reuse|img|images|assets|git-blame-ignore-revs)$/i;

/** Tools whose configuration counts wherever it lies. */
const tools = String.raw`vitest|vite|jest|mocha|ava|tap|uvu|japa|playwright|cypress|karma|wdio|nightwatch|testcafe|protractor|jasmine|cucumber|babel|swc|c8|nyc|stryker|monocart|eslint|oxlint|prettier|stylelint|biome|knip|commitlint|lint-staged|metro|ts-?node|tsx|tsup|esbuild|rollup|rolldown|webpack|rspack|rsbuild|postcss`;
const known = [
  new RegExp(
    String.raw`^(?:${tools})[\w.-]*\.(?:config|conf|workspace|projects|setup|opts)(?:\.[\w-]+)*$`,
    "i",
  ),
  /^(?:[tj]sconfig|tslint|oxlintrc|biome|angular|nest-cli|nx|turbo|lerna|rush|wireit|project|workspace|global|stryker\.conf|cypress|nodemon|karma|testconfig|xunit\.runner|appsettings\.tests?|cmake(?:user)?presets|bunfig|pyrightconfig|infection)(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
  /^(?:pytest|tox|mypy|setup|pylintrc|flake8|ruff|nose|unittest|alembic-test|behave|nextest|clippy|rustfmt|rust-toolchain|cross|tarpaulin|mise|taplo|deny|miri|hatch|uv|conda-pypi)\.(?:ini|cfg|toml)$/i,
  /^(?:conftest|sitecustomize|usercustomize|noxfile|fabfile|dodo|tasks|toxfile)\.py$/i,
  /\.(?:pth|mk|rake|runsettings|xctestplan|testsettings|props|targets|ruleset|bazelrc)$/i,
  /^(?:rust-toolchain|build\.rs|pylintrc|mocha\.opts|go\.work|go\.env|gradlew|gradlew\.bat|mvnw|mvnw\.cmd|(?:gradle|local|junit-platform|maven|surefire|kotest|allure)\.properties|testng.*\.xml|checkstyle.*\.xml|pmd.*\.xml|spotbugs.*\.xml|detekt.*\.ya?ml|nuget\.config|build\.xml)$/i,
  /^(?:(?:gnu)?makefile|makefile\..*|justfile|taskfile(?:\.dist)?(?:\.ya?ml)?|earthfile|rakefile(?:\.rb)?|rakelib|guardfile|steepfile|dangerfile|jakefile(?:\.js)?|magefile\.go|sconstruct|sconscript|(?:gulp|grunt)file(?:\.\w+)*\.(?:[cm]?[jt]s|coffee))$/i,
  /^(?:phpunit.*\.xml|phpunit\.xml\.dist|phpstan.*\.neon(?:\.dist)?|psalm.*\.xml(?:\.dist)?|phpcs.*\.xml(?:\.dist)?|codeception(?:\.dist)?\.ya?ml|behat(?:\.dist)?\.ya?ml|pest\.php|phpspec\.ya?ml)$/i,
  /^(?:dart_test|build|analysis_options|lefthook|karate-config|detox|wallaby|quokka)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
  /^ctest.*\.cmake$|^(?:flake|shell|default|devenv)\.nix$|^devbox\.json$/i,
  /^run[-_]?(?:all[-_]?)?tests?(?:\.\w+)?$|^application-(?:test|it|integration)[\w-]*\.(?:ya?ml|properties)$/i,
  /^(?:test_settings|settings_test)\.py$/i,
];

/** Settings of the test environment: Rails, Phoenix, node-config, Django. */
const testEnvironment =
  /(?:^|\/)(?:config|configs|configuration|settings|environments|envs?)\/tests?\.\w+$/i;

/** Code that a tool loads by its place. */
const loadedByPlace =
  /^(?:gradle|buildSrc|build-logic|rakelib|eslint-rules|jest|xtask)\/|(?:^|\/)gradle\/wrapper\/|(?:^|\/)\.?patches\/(?:.*\/)?[^/]+\.(?:patch|diff)$/;

/** Python puts the root on its path: a module of this name there is loaded in place of the tool. */
const shadowsTool =
  /^(?:pytest|_pytest|py|pluggy|iniconfig|unittest|doctest|nose2?|coverage|xdist|hypothesis|tox|nox)(?:\.py|\/)/;

/** Any other `*.config.js` outside of the product's code. */
const anyConfig = /\.(?:config|conf|workspace)\.(?:[cm]?[jt]sx?|jsonc?|toml|ya?ml)$/i;
const productFolder = /(?:^|\/)(?:src|lib|app|public|docs?)\//i;

/** Installed packages that are committed: what is tested against, and no part of the change's own code. */
export function isVendored(path: string): boolean {
  return (
    /(?:^|\/)(?:node_modules|site-packages|\.?venv|__pypackages__)(?:\/|$)/.test(path) ||
    followsLockfile(path)
  );
}

/** Of those, what the package manager writes along with the lockfile: Go's, PHP's and Ruby's `vendor`, Yarn's Plug'n'Play. */
export function followsLockfile(path: string): boolean {
  return /^vendor(?:\/(?!assets\/|javascripts?\/|stylesheets\/)|$)|(?:^|\/)\.pnp\.[\w.]+$|(?:^|\/)\.yarn\/(?:cache|unplugged|install-state)/.test(
    path,
  );
}

/** Configuration that new tests may bring along, since it is written with them. */
export function belongsToTests(path: string): boolean {
  return /(?:^|\/)conftest\.py$/.test(path);
}

/** Says how tests are found and run, or what the tools around them do. */
export function isTestConfig(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  if (parts.some((part) => part.startsWith(".") && !harmlessDot.test(part))) return true;
  if (known.some((pattern) => pattern.test(name))) return !isSource(name, path);
  if ([testEnvironment, loadedByPlace, shadowsTool].some((pattern) => pattern.test(path))) {
    return true;
  }
  return anyConfig.test(name) && !productFolder.test(path);
}

/** A part of the product that is called like a tool's file: `shop/tasks.py` of Celery, `src/build.yaml`. */
function isSource(name: string, path: string): boolean {
  if (/^(?:tasks|fabfile|dodo)\.py$/i.test(name)) return path.includes("/");
  return productFolder.test(path) && /^(?:build|project|workspace|global)\./i.test(name);
}
