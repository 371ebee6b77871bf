import { delimiter, join, sep } from "node:path";
import { pointedFile } from "./clean-home.ts";
import type { Homes } from "./homes.ts";

type Env = Readonly<Record<string, string>>;

/** Where caches, stores and configuration are: below the fresh home, whatever a variable or a file of configuration says. */
const places: Readonly<Record<string, string>> = {
  BUN_INSTALL_CACHE_DIR: ".bun/install/cache",
  BUNDLE_USER_HOME: ".bundle",
  CARGO_HOME: ".cargo",
  COMPOSER_CACHE_DIR: ".cache/composer",
  COREPACK_HOME: ".cache/node/corepack",
  COURSIER_CACHE: ".cache/coursier",
  DENO_DIR: ".cache/deno",
  GOCACHE: ".cache/go-build",
  GOMODCACHE: "go/pkg/mod",
  GOPATH: "go",
  GRADLE_USER_HOME: ".gradle",
  MAVEN_USER_HOME: ".m2",
  NUGET_PACKAGES: ".nuget/packages",
  PIP_CACHE_DIR: ".cache/pip",
  POETRY_CACHE_DIR: ".cache/pypoetry",
  PYTHONUSERBASE: ".local",
  UV_CACHE_DIR: ".cache/uv",
  XDG_CACHE_HOME: ".cache",
  XDG_CONFIG_HOME: ".config",
  XDG_DATA_HOME: ".local/share",
  XDG_STATE_HOME: ".local/state",
  YARN_GLOBAL_FOLDER: ".yarn/berry",
  npm_config_cache: ".npm",
};

/** Variables that lead out of a fresh home and have a good default in it. */
const leading: ReadonlySet<string> = new Set([
  "bundle_user_cache",
  "bundle_user_config",
  "cargo_target_dir",
  "ccache_dir",
  "composer_home",
  "gem_spec_cache",
  "gobin",
  "npm_config_prefix",
  "npm_config_store_dir",
  "nx_cache_directory",
  "pdm_cache_dir",
  "pipenv_cache_dir",
  "pnpm_home",
  "pythonpycacheprefix",
  "sccache_dir",
  "temp",
  "tmp",
  "turbo_cache_dir",
  "workon_home",
  "yarn_cache_folder",
]);

/** The environment of a gate with the homes of its room: nothing in it leads to where a turn could write, but toolchains. */
export function roomEnv(env: Env, homes: Homes): Record<string, string> {
  const own = new Set(Object.keys(places).map((name) => name.toLowerCase()));
  const kept = Object.entries(env).filter(([name]) => {
    const lower = name.toLowerCase();
    return !own.has(lower) && !leading.has(lower);
  });
  return {
    ...Object.fromEntries(kept),
    ...homes.remembered.toolchains,
    ...Object.fromEntries(
      Object.entries(places).map(([name, path]) => [name, join(homes.home, path)]),
    ),
    ...pointed(env, homes),
    ...(env["PATH"] === undefined ? {} : { PATH: searched(env["PATH"], homes) }),
    HOME: homes.home,
    TMPDIR: homes.temp,
    MAVEN_OPTS: [env["MAVEN_OPTS"] ?? "", ...mavenHome(homes.home)].join(" ").trim(),
    // From the store by copies: a link would let what a room does to its packages reach the next one.
    UV_LINK_MODE: "copy",
  };
}

/** Java takes the home from the system's list of users, not from `HOME`. */
function mavenHome(home: string): string[] {
  return [`-Duser.home=${home}`, `-Dmaven.repo.local=${join(home, ".m2/repository")}`];
}

/** Files of configuration that variables name, as they were before the first turn. */
function pointed(env: Env, { home, remembered }: Homes): Record<string, string> {
  const names = [...remembered.pointed.keys()].filter((name) => env[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, pointedFile(home, name)]));
}

/** Programs that setup puts into the fresh home come before those of the same place in the user's. */
function searched(path: string, { home, remembered }: Homes): string {
  const own = remembered.home + sep;
  return path
    .split(delimiter)
    .flatMap((folder) =>
      folder.startsWith(own) ? [join(home, folder.slice(own.length)), folder] : [folder],
    )
    .join(delimiter);
}
