import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { configFilesIn, smallFile } from "./config-files.ts";

/** Where toolchains and what comes with them lie, and where below the home when no variable says it. */
const toolchainHomes: readonly (readonly [string, string])[] = [
  ["ASDF_DATA_DIR", ".asdf"],
  ["CYPRESS_CACHE_FOLDER", ".cache/Cypress"],
  ["GOENV_ROOT", ".goenv"],
  ["JENV_ROOT", ".jenv"],
  ["MISE_DATA_DIR", ".local/share/mise"],
  ["NODENV_ROOT", ".nodenv"],
  ["NVM_DIR", ".nvm"],
  ["PLAYWRIGHT_BROWSERS_PATH", ".cache/ms-playwright"],
  ["PROTO_HOME", ".proto"],
  ["PUPPETEER_CACHE_DIR", ".cache/puppeteer"],
  ["PYENV_ROOT", ".pyenv"],
  ["RBENV_ROOT", ".rbenv"],
  ["RUSTUP_HOME", ".rustup"],
  ["SDKMAN_DIR", ".sdkman"],
  ["UV_PYTHON_INSTALL_DIR", ".local/share/uv/python"],
  ["VOLTA_HOME", ".volta"],
];

/** Variables that name a file of configuration. */
const pointers = [
  "GOENV",
  "NPM_CONFIG_GLOBALCONFIG",
  "NPM_CONFIG_USERCONFIG",
  "PIP_CONFIG_FILE",
  "UV_CONFIG_FILE",
  "npm_config_globalconfig",
  "npm_config_userconfig",
] as const;

/** What the user's home was before the first turn, as far as a fresh one needs it. */
export interface Remembered {
  readonly home: string;
  /** Configuration by path below the home. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Contents of the files that variables name. */
  readonly pointed: ReadonlyMap<string, Buffer>;
  /** Folders that stay where they are, by the variable that says so. */
  readonly toolchains: Readonly<Record<string, string>>;
}

/** Reads what has to be known of the user's home: now, since a turn could write there. */
export function rememberHome(env: Readonly<Record<string, string>>): Remembered {
  const home = env["HOME"] ?? homedir();
  return {
    home,
    files: configFilesIn(home, {
      ".cargo": env["CARGO_HOME"],
      ".gradle": env["GRADLE_USER_HOME"],
    }),
    pointed: new Map(
      pointers.flatMap((name) => {
        const bytes = env[name] === undefined ? undefined : smallFile(env[name]);
        return bytes === undefined ? [] : [[name, bytes] as const];
      }),
    ),
    toolchains: Object.fromEntries(
      toolchainHomes.flatMap(([name, folder]) => {
        const path = env[name] ?? join(home, folder);
        return existsSync(path) ? [[name, path]] : [];
      }),
    ),
  };
}
