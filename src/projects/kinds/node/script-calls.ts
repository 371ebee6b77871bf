import { scriptText } from "../../policy/script-text.ts";
import type { Place, Step } from "../../policy/step.ts";
import { readManifest } from "../../texts/manifest.ts";
import { within } from "../../texts/paths.ts";
import { nearest } from "../../texts/tree.ts";
import { tableAt, valueAt } from "../../texts/values.ts";
import { type ManagerName, managerNamed, plainWords, scriptCalled } from "./script-words.ts";

const installs =
  /^(?:ci|install|i|add|clean-install|ic|install-test|it|install-ci-test|cit|rebuild|pack|publish)$/;
const lifecycle = ["preinstall", "install", "postinstall", "prepublish", "prepare"];
const everywhere =
  /^(?:-ws?|--workspaces?(?:=.*)?|-r|--recursive|--filter(?:=.*)?|-F|workspaces?|foreach|-A|--all)$/;
const steppers = /^(?:run-s|run-p|npm-run-all2?|wireit)$/;
const orchestrators = /^(?:turbo|nx|lerna|wsrun|lage|ultra)$/;

/** What the package managers of Node call: scripts of package.json, one by one or in every package. */
export async function scriptCalls(words: readonly string[], place: Place): Promise<Step[]> {
  const found: Step[][] = [];
  for (const [at, word] of words.entries()) {
    const rest = words.slice(at + 1);
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a few words, and texts that are remembered
    found.push(await callsOf(word.replace(/\.cmd$/, ""), rest, place));
  }
  return found.flat();
}

async function callsOf(word: string, rest: readonly string[], place: Place): Promise<Step[]> {
  const [, before, script] = /^(\w+):(.+)$/.exec(word) ?? [];
  if (script !== undefined && (before === "node" || managerNamed(before) !== undefined))
    return scripts([script], place);
  const manager = managerNamed(word);
  if (manager !== undefined) return managerCalls(manager, rest, place);
  if (steppers.test(word)) return scripts(plainWords(rest), place);
  if (orchestrators.test(word)) {
    return [
      ...(await scripts(plainWords(rest), place)),
      ...(await inPackages(plainWords(rest), place)),
    ];
  }
  return word === "--run" ? scripts(rest.slice(0, 1), place) : [];
}

async function managerCalls(
  manager: ManagerName,
  rest: readonly string[],
  outer: Place,
): Promise<Step[]> {
  const place = movedBy(rest, outer);
  const words = plainWords(rest);
  const [first = ""] = words;
  const called = scriptCalled(manager, words);
  const names = called === undefined ? [] : [called.name];
  const steps = [
    ...(await scripts(names, place)),
    ...(first === "" || installs.test(first) ? await scripts(lifecycle, place) : []),
    ...(/^workspaces?$/.test(first) ? await scripts(words.slice(1), place) : []),
  ];
  return rest.some((word) => everywhere.test(word))
    ? [...steps, ...(await inPackages([...names, ...words], place))]
    : steps;
}

/** The folder that the manager is told to work in. */
function movedBy(rest: readonly string[], place: Place): Place {
  const at = rest.findIndex((word) => /^(?:--prefix|--cwd|--dir|-C)(?:=|$)/.test(word));
  const word = rest[at] ?? "";
  const folder = word.includes("=") ? word.slice(word.indexOf("=") + 1) : rest[at + 1];
  const moved = at === -1 || folder === undefined ? undefined : within(place.cwd, folder);
  return moved === undefined ? place : { ...place, cwd: moved };
}

/** The scripts of the nearest package.json, each with those that npm runs before and after it. */
async function scripts(names: readonly string[], place: Place): Promise<Step[]> {
  const { path, closer } = nearest(place.tree, place.cwd, "package.json");
  if (path === undefined || names.length === 0) return [];
  const document = readManifest(path, await place.tree.text(path));
  const known = Object.keys(tableAt(document, "scripts"));
  const called = names.flatMap((name) => named(name, known));
  return [
    ...(called.length === 0 ? [] : closer.map((path) => ({ kind: "absent", path }) as const)),
    ...[...new Set(called)].flatMap((name) => withHooks(path, name, document)),
  ];
}

function withHooks(path: string, name: string, document: unknown): Step[] {
  const hooks = lifecycle.includes(name) ? [name] : [`pre${name}`, name, `post${name}`];
  const wireit = scriptText(valueAt(document, "scripts", name)).trim() === "wireit";
  return [
    ...hooks.map((hook) => ({ kind: "script", path, at: ["scripts"], name: hook }) as const),
    ...(wireit ? [{ kind: "script", path, at: ["wireit"], name } as const] : []),
  ];
}

/** `test:*` is every script below `test:`; pnpm takes a pattern between slashes, which stands for all here. */
function named(name: string, known: readonly string[]): string[] {
  if (name.startsWith("/")) return [...known];
  const star = name.indexOf("*");
  if (star !== -1) return known.filter((script) => script.startsWith(name.slice(0, star)));
  return known.includes(name) || lifecycle.includes(name) ? [name] : [];
}

/** Scripts of these names in every package of a monorepo, as far as the tree can be listed. */
async function inPackages(names: readonly string[], { tree }: Place): Promise<Step[]> {
  const manifests = tree.files.filter((path) => /(?:^|\/)package\.json$/.test(path)).slice(0, 200);
  const found = manifests.map(async (path) => {
    const document = readManifest(path, await tree.text(path));
    const known = Object.keys(tableAt(document, "scripts"));
    const called = names.filter((name) => known.includes(name));
    return called.flatMap((name) => withHooks(path, name, document));
  });
  return (await Promise.all(found)).flat();
}
