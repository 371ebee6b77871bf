import { gemLock } from "./gemfile.ts";
import type { Lock } from "./lock.ts";
import { bunLock, composerLock, goSum, pipfileLock } from "./more-locks.ts";
import { npmLock } from "./npm.ts";
import { pnpmLock } from "./pnpm.ts";
import { cargoLock, poetryLock, uvLock } from "./toml-locks.ts";
import { yarnLock } from "./yarn.ts";

const readers: Readonly<Record<string, (text: string) => Lock>> = {
  "package-lock.json": npmLock,
  "npm-shrinkwrap.json": npmLock,
  "pnpm-lock.yaml": pnpmLock,
  "yarn.lock": yarnLock,
  "bun.lock": bunLock,
  "cargo.lock": cargoLock,
  "uv.lock": uvLock,
  "poetry.lock": poetryLock,
  "pdm.lock": poetryLock,
  "pipfile.lock": pipfileLock,
  "go.sum": goSum,
  "go.work.sum": goSum,
  "gemfile.lock": gemLock,
  "gems.locked": gemLock,
  "composer.lock": composerLock,
};

/** Characters of a lockfile that are read; one of the largest monorepos stays below. */
const most = 30_000_000;

/** A lockfile as its packages; undefined where its format is not known or it is not in it. */
export function readLock(path: string, text: string): Lock | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (!Object.hasOwn(readers, name) || text.length > most) return undefined;
  try {
    return readers[name]?.(text);
  } catch {
    return undefined;
  }
}
