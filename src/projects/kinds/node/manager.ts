import type { Tree } from "../../texts/tree.ts";
import { hasDependencies, type Package } from "./package.ts";
import { type ManagerName, managerNamed } from "./script-words.ts";

/** The package manager of a project: how it runs a script, and how it installs exactly what is locked. */
export interface Manager {
  readonly name: ManagerName;
  readonly run: (script: string) => readonly string[];
  readonly install: readonly string[] | undefined;
}

/** In the order in which one wins where several were left behind: npm's is the one that tools write unasked. */
const lockfiles: readonly (readonly [string, ManagerName])[] = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
];

const locked: Record<Exclude<ManagerName, "yarn">, readonly string[]> = {
  npm: ["npm", "ci"],
  pnpm: ["pnpm", "install", "--frozen-lockfile"],
  bun: ["bun", "install", "--frozen-lockfile"],
};

const unlocked: Record<ManagerName, readonly string[]> = {
  npm: ["npm", "install", "--no-package-lock"],
  pnpm: ["pnpm", "install", "--no-lockfile"],
  yarn: ["yarn", "install"],
  bun: ["bun", "install", "--no-save"],
};

/** By the `packageManager` field, else by lockfile, else npm. */
export async function managerOf(tree: Tree, manifest: Package): Promise<Manager> {
  const declared = managerNamed(/^(\w+)@/.exec(manifest.packageManager)?.[1]);
  const name = declared ?? byLockfile(tree) ?? "npm";
  return {
    name,
    run: (script) =>
      name === "npm" && script === "test" ? ["npm", "test"] : [name, "run", script],
    install: await installOf(tree, manifest, name),
  };
}

function byLockfile(tree: Tree): ManagerName | undefined {
  return lockfiles.find(([file]) => tree.has(file))?.[1];
}

async function installOf(
  tree: Tree,
  manifest: Package,
  name: ManagerName,
): Promise<readonly string[] | undefined> {
  if (lockfiles.some(([file, of]) => of === name && tree.has(file))) {
    return name === "yarn" ? lockedYarn(tree, manifest) : locked[name];
  }
  return hasDependencies(manifest) ? unlocked[name] : undefined;
}

/** Yarn from 2 on calls the same wish by another name, and refuses the old one. */
async function lockedYarn(tree: Tree, manifest: Package): Promise<readonly string[]> {
  const modern =
    /^yarn@(?:[2-9]|\d\d)/.test(manifest.packageManager) ||
    tree.has(".yarnrc.yml") ||
    /^__metadata:/m.test(await tree.text("yarn.lock"));
  return ["yarn", "install", modern ? "--immutable" : "--frozen-lockfile"];
}
