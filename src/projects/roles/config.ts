import { everything } from "../kinds/all.ts";
import { alternatives, anyOf } from "./fold.ts";

const known = everything.flatMap(({ config }) => config ?? []);

/** Every other dot-file and dot-folder counts as configuration. */
const harmlessDot = new RegExp(
  String.raw`^\.(?:${alternatives(known.map((one) => one.harmless))})$`,
  "i",
);
const isKnownName = anyOf(known.flatMap(({ names = [] }) => names));
const isKnownPlace = anyOf(known.flatMap(({ places = [] }) => places));
const vendored = alternatives(known.map((one) => one.vendored));
const foreign = alternatives(known.map((one) => one.foreign));
const vendoredFolder = new RegExp(String.raw`(?:^|\/)(?:${vendored})(?:\/|$)`);
const foreignFolder = new RegExp(String.raw`(?:^|\/)(?:${vendored}|${foreign})\/`);

/** Any other `*.config.js` outside of the product's code. */
const anyConfig = new RegExp(
  String.raw`\.(?:config|conf|workspace)\.(?:${alternatives(known.map((one) => one.endings))})$`,
  "i",
);
const productFolder = /(?:^|\/)(?:src|lib|app|public|docs?)\//i;

/** Installed packages that are committed: what is tested against, and no part of the change's own code. */
export function isVendored(path: string): boolean {
  return vendoredFolder.test(path) || followsLockfile(path);
}

/** Mostly code that others wrote, or that a tool built: nobody looks there for what a project says of itself. */
export function isForeign(path: string): boolean {
  return foreignFolder.test(path);
}

/** Of those, what the package manager writes along with the lockfile. */
export const followsLockfile = anyOf(known.map((one) => one.followsLockfile));

/** Configuration that new tests may bring along, since it is written with them. */
export const belongsToTests = anyOf(known.map(({ withTests }) => withTests));

/** Says how tests are found and run, or what the tools around them do. */
export function isTestConfig(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  if (parts.some((part) => part.startsWith(".") && !harmlessDot.test(part))) return true;
  if (isKnownName(name)) return !isSource(name, path);
  return isKnownPlace(path) || (anyConfig.test(name) && !productFolder.test(path));
}

/** A part of the product that is called like a tool's file: `src/build.yaml`. */
function isSource(name: string, path: string): boolean {
  return productFolder.test(path) && /^(?:build|project|workspace|global)\./i.test(name);
}
