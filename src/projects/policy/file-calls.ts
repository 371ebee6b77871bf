import { everything } from "../kinds/all.ts";
import { isManifest } from "../packages/package-files.ts";
import { isForeign } from "../roles/config.ts";
import { alternatives } from "../roles/fold.ts";
import { within } from "../texts/paths.ts";
import { firstOf } from "./first-of.ts";
import { unknown } from "./shell-words.ts";
import type { Place, Step } from "./step.ts";
import { isCode, isProduct, isTooling } from "./tooling.ts";

const known = everything.flatMap(({ calls }) => calls ?? []);
const loadFlags = alternatives(known.map((one) => one.loadFlags));
const configFlags = alternatives(known.map((one) => one.configFlags));
const interpreters = new RegExp(`^(?:${alternatives(known.map((one) => one.interpreters))})$`);
const loadFlag = new RegExp(`^(?:${loadFlags})$`);
const configFlag = new RegExp(`^(?:${configFlags}|${loadFlags})$`);
const script = new RegExp(
  String.raw`^\.{0,2}\/?[\w@.-]+(?:\/[\w@.-]+)+$|^[\w.-]+\.(?:${alternatives(known.map((one) => one.scripts))})$`,
);

/**
 * The files that a command runs, loads or is told its configuration from. A file of the product is none of them, although
 * a script may start it: it is what the gate is about.
 */
export function fileCalls(words: readonly string[], place: Place): Step[] {
  let runs = true;
  return words.flatMap((word, at) => {
    const before = words[at - 1] ?? "";
    if (before === "-m") return moduleCalls(word, place);
    const [flag, value] = flagAndValue(word);
    const named = configFlag.test(flag ?? before);
    const running = runs && flag === undefined && !named;
    if (running && !isAssignment(word)) runs = interpreters.test(word);
    return callOf(value, { running, named, loaded: loadFlag.test(flag ?? before) }, place);
  });
}

/** How a word stands in its command. */
interface Stand {
  readonly running: boolean;
  readonly named: boolean;
  /** Loaded into the process, and not only read by it. */
  readonly loaded: boolean;
}

function callOf(word: string, stand: Stand, place: Place): Step[] {
  const path = placesOf(word, place).find((one) => one !== "" && place.tree.has(one));
  if (path === undefined) return stand.running ? missing(word, place) : [];
  if (!counts(path, stand)) return [];
  return [{ kind: "file", path, config: stand.named && !stand.loaded, cwd: place.cwd }];
}

function isAssignment(word: string): boolean {
  return /^[A-Za-z_]\w*=/.test(word);
}

/** `-m name` takes a file of the repository before an installed module of that name. */
function moduleCalls(name: string, { tree, cwd }: Place): Step[] {
  if (!/^[\w.]{1,200}$/.test(name)) return [];
  return known
    .flatMap(({ modules }) => modules?.(name) ?? [])
    .map((path) => within(cwd, path))
    .filter((path) => path !== undefined)
    .flatMap((path) => (isProduct(path) ? [] : firstOf(tree, [path])));
}

function counts(path: string, as: Stand): boolean {
  if (isManifest(path)) return false;
  if (as.named) return true;
  return as.running ? !isProduct(path) : isTooling(path) && isCode(path) && !isProduct(path);
}

/** `--flag=value` is both; anything else is a value. */
function flagAndValue(word: string): readonly [string | undefined, string] {
  const pair = /^(--?[\w-]+)=([^]*)$/.exec(word);
  if (pair) return [pair[1], pair[2] ?? ""];
  return [word.startsWith("-") ? word : undefined, word];
}

/** Behind something that only the shell knows, such as `$ROOT/` or `$(dirname "$0")/`, any of three folders may be meant. */
function placesOf(word: string, { cwd, here }: Place): string[] {
  const cut = word.lastIndexOf(unknown);
  const folders = cut === -1 ? [cwd] : [here, cwd, ""];
  const rest = cut === -1 ? word : word.slice(cut + 1).replace(/^\/+/, "");
  if (rest === "" || rest.length > 300) return [];
  return folders.map((folder) => within(folder, rest)).filter((path) => path !== undefined);
}

/** A script that is run and is not there could be brought by the change. */
function missing(word: string, place: Place): Step[] {
  if (!script.test(word)) return [];
  const [path] = placesOf(word, place);
  return path === undefined || isMade(path) || isProduct(path) ? [] : [{ kind: "absent", path }];
}

/** Installed or built: never committed. */
function isMade(path: string): boolean {
  return isForeign(path) || /(?:^|\/)(?:dist|build|out)\//.test(path);
}
