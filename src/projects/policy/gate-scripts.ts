import { basename } from "node:path/posix";
import type { Gate } from "../../domain/gate.ts";
import { grouped } from "../../domain/grouped.ts";
import { everything } from "../kinds/all.ts";
import { readManifest } from "../texts/manifest.ts";
import { folderOf, within } from "../texts/paths.ts";
import type { Tree } from "../texts/tree.ts";
import { tableAt, valueAt } from "../texts/values.ts";
import { fileCalls } from "./file-calls.ts";
import { importsOf } from "./imports.ts";
import { scriptText } from "./script-text.ts";
import { commandsIn, unknown } from "./shell-words.ts";
import type { Place, Step } from "./step.ts";
import { entryLine, toolCalls } from "./tool-calls.ts";

/** Scripts of one table of a manifest, each with its text; JSON where it is more than a line, empty where there is none. */
export interface ManifestScripts {
  readonly path: string;
  /** Where the table stands: `["scripts"]` of package.json, `["tool", "poe", "tasks"]` of pyproject.toml. */
  readonly at: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
}

/** What gates run that lies in the repository itself. */
export interface GateFiles {
  /** Script files, task files, and files that gates are told their configuration from. */
  readonly files: readonly string[];
  /** Those of `files` that are only named as configuration. */
  readonly configs: readonly string[];
  readonly manifests: readonly ManifestScripts[];
  /** Paths that are not there, and would run in place of one that is, or where a gate calls for them. */
  readonly absent: readonly string[];
}

/** More than any real project has; a hostile one must not keep us here. */
const most = { steps: 2000, text: 300_000, words: 500 };

const known = everything.flatMap(({ calls }) => calls ?? []);

/** Which files and scripts of a tree its gates call, and those in turn. Tests among them are for the caller to tell. */
export async function gateFiles(
  gates: readonly Pick<Gate, "command" | "args" | "cwd">[],
  tree: Tree,
): Promise<GateFiles> {
  const seen = new Map<string, Step>();
  const queue: Step[] = gates.map((gate) => {
    const cwd = within("", gate.cwd ?? "") ?? "";
    return { kind: "words", words: [gate.command, ...gate.args], cwd, here: cwd };
  });
  for (const step of queue) {
    const id = JSON.stringify(step);
    if (seen.has(id) || seen.size >= most.steps) continue;
    seen.set(id, step);
    // oxlint-disable-next-line no-await-in-loop -- a walk: what comes next depends on what is found
    for (const next of await follow(step, tree)) queue.push(next);
  }
  return gathered([...seen.values()], tree);
}

async function follow(step: Step, tree: Tree): Promise<readonly Step[]> {
  switch (step.kind) {
    case "text":
      return textCalls(step.text.slice(0, most.text), { tree, cwd: step.cwd, here: step.here });
    case "words":
      return wordCalls(step.words.slice(0, most.words), { tree, cwd: step.cwd, here: step.here });
    case "file":
      return step.config ? [] : insideFile(step.path, step.cwd, tree);
    case "script":
      return insideScript(step, tree);
    case "absent":
      return [];
  }
}

/** `cd` moves the commands behind it. */
function textCalls(text: string, { cwd: start, here }: Place): Step[] {
  let cwd = start;
  return commandsIn(text).flatMap((words) => {
    if (words[0] === "cd" || words[0] === "pushd") {
      cwd = movedTo(words[1] ?? "", { cwd, here });
      return [];
    }
    return [{ kind: "words", words, cwd, here } as const];
  });
}

function movedTo(word: string, { cwd, here }: { cwd: string; here: string }): string {
  const cut = word.lastIndexOf(unknown);
  const rest = word.slice(cut + 1).replace(/^\/+/, "");
  return within(cut === -1 ? cwd : here, rest) ?? cwd;
}

/** A word with blanks is read as commands too: `sh -c "..."`, `concurrently "npm run a" "npm run b"`. */
async function wordCalls(words: readonly string[], place: Place): Promise<Step[]> {
  const { cwd, here } = place;
  const ofKinds = known.flatMap(({ steps }) => steps?.(words, place) ?? []);
  return [
    ...(await Promise.all(ofKinds)).flat(),
    ...(await toolCalls(words, place)),
    ...fileCalls(words, place),
    ...words
      .filter((word) => /\S\s+\S/.test(word))
      .map((text) => ({ kind: "text", text, cwd, here }) as const),
  ];
}

async function insideFile(path: string, cwd: string, tree: Tree): Promise<Step[]> {
  const text = (await tree.text(path)).slice(0, most.text);
  const here = folderOf(path);
  const name = basename(path);
  const target = /^\S{1,300}$/.test(text) ? within(here, text) : undefined;
  // The text of a link is where it leads.
  if (target !== undefined && target !== path && tree.has(target)) {
    return [{ kind: "file", path: target, config: false, cwd }];
  }
  const recipes = known.flatMap((one) => one.recipes ?? []).find(({ files }) => files.test(name));
  if (recipes !== undefined) {
    return [{ kind: "text", text: recipes.commands(text), cwd: here, here }];
  }
  if (isShell(name, text)) return [{ kind: "text", text, cwd, here }];
  return importsOf(path, text, tree);
}

function isShell(name: string, text: string): boolean {
  return /\.(?:sh|bash|zsh)$/.test(name) || /^#!.*\b(?:sh|bash|zsh|dash|ksh)\b/.test(text);
}

async function insideScript(
  { path, at, name }: Extract<Step, { kind: "script" }>,
  tree: Tree,
): Promise<Step[]> {
  const document = readManifest(path, await tree.text(path));
  const value = valueAt(document, ...at, name);
  const others = typeof value === "string" ? [] : Object.keys(tableAt(document, ...at));
  const here = folderOf(path);
  return strings(value, 0).flatMap((text): Step[] => {
    // In a list or a table, a name alone is another entry of the same table: a task's dependency.
    if (others.includes(text) && text !== name) return [{ kind: "script", path, at, name: text }];
    return [{ kind: "text", text: entryLine(path, at, text), cwd: here, here }];
  });
}

/** Every text within a value: a list of commands, a table with `cmd`, `shell` or `sequence`. */
function strings(value: unknown, depth: number): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 4) return [];
  return Object.values(value).flatMap((inner) => strings(inner, depth + 1));
}

async function gathered(steps: readonly Step[], tree: Tree): Promise<GateFiles> {
  const files = steps.filter((step) => step.kind === "file");
  const run = new Set(files.filter(({ config }) => !config).map(({ path }) => path));
  const all = [...new Set(files.map(({ path }) => path))].toSorted();
  const absent = steps.flatMap((step) => (step.kind === "absent" ? [step.path] : []));
  return {
    files: all,
    configs: all.filter((path) => !run.has(path)),
    manifests: await tablesOf(
      steps.filter((step) => step.kind === "script"),
      tree,
    ),
    absent: [...new Set(absent)].filter((path) => !tree.has(path)).toSorted(),
  };
}

async function tablesOf(
  steps: readonly Extract<Step, { kind: "script" }>[],
  tree: Tree,
): Promise<ManifestScripts[]> {
  const byTable = grouped(steps, ({ path, at }) => JSON.stringify([path, at]));
  const tables = [...byTable.values()].map(async (group) => {
    const [{ path, at } = { path: "", at: [] }] = group;
    const document = readManifest(path, await tree.text(path));
    const names = [...new Set(group.map(({ name }) => name))].toSorted();
    const scripts = names.map((name) => [name, scriptText(valueAt(document, ...at, name))]);
    return { path, at, scripts: Object.fromEntries(scripts) };
  });
  return (await Promise.all(tables)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
