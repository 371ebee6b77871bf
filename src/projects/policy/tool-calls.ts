import { basename } from "node:path/posix";
import { grouped } from "../../domain/grouped.ts";
import { everything } from "../kinds/all.ts";
import { readManifest } from "../texts/manifest.ts";
import { within } from "../texts/paths.ts";
import { nearest, type Tree } from "../texts/tree.ts";
import { tableAt } from "../texts/values.ts";
import type { ScriptTable, TaskFiles } from "./calls.ts";
import { firstOf } from "./first-of.ts";
import type { Place, Step } from "./step.ts";

const taskFiles = everything.flatMap(({ calls }) => calls?.tasks ?? []);
const byProgram = programs(taskFiles.filter(({ wrapper }) => wrapper !== true));
const byWrapper = programs(taskFiles.filter(({ wrapper }) => wrapper === true));
const tables = everything.flatMap(({ calls }) => calls?.tables ?? []);
const tablesOf = grouped(tables, ({ program }) => program);

function programs(among: readonly TaskFiles[]): ReadonlyMap<string, readonly string[]> {
  return new Map(among.flatMap(({ programs, files }) => programs.map((name) => [name, files])));
}

/** What task runners call: their files, or entries of a manifest. */
export async function toolCalls(words: readonly string[], place: Place): Promise<Step[]> {
  const found = words.map(async (word, at) => {
    const rest = words.slice(at + 1);
    return [...filesOf(word, rest, place), ...(await entriesOf(word, rest, place))];
  });
  return (await Promise.all(found)).flat();
}

/** An entry of this table of a manifest as a shell would have it. */
export function entryLine(path: string, at: readonly string[], text: string): string {
  const isAt = (table: ScriptTable) =>
    table.at.join("\n") === at.join("\n") && table.files.includes(basename(path));
  return tables.find(isAt)?.line?.(text) ?? text;
}

function filesOf(word: string, rest: readonly string[], { tree, cwd }: Place): Step[] {
  const folder = toldFolder(rest, cwd);
  const tasks = byProgram.get(word) ?? [];
  const read = byWrapper.get(word.replace(/^.*\//, "").replace(/\.(?:bat|cmd)$/, "")) ?? [];
  return [
    ...firstOf(
      tree,
      tasks.map((name) => within(folder, name)),
    ),
    ...read.flatMap((name) => firstOf(tree, [within(folder, name)])),
  ];
}

/** `make -C folder`, `just -d folder`, `task --dir=folder`. */
function toldFolder(rest: readonly string[], cwd: string): string {
  const flag = /^(?:-C|-d|--dir|--directory|--working-directory)(?:=(.+))?$/;
  const at = rest.findIndex((word) => flag.test(word));
  const told = at === -1 ? undefined : (flag.exec(rest[at] ?? "")?.[1] ?? rest[at + 1]);
  return (told === undefined ? undefined : within(cwd, told)) ?? cwd;
}

async function entriesOf(program: string, rest: readonly string[], place: Place): Promise<Step[]> {
  const found = (tablesOf.get(program) ?? []).map(async ({ files, at, whole }) => {
    const path = manifestOf(place.tree, place.cwd, files);
    if (path === undefined) return [];
    const known = Object.keys(tableAt(readManifest(path, await place.tree.text(path)), ...at));
    const names = whole ? known : known.filter((name) => rest.includes(name));
    return names.map((name) => ({ kind: "script", path, at, name }) as const);
  });
  return (await Promise.all(found)).flat();
}

function manifestOf(tree: Tree, cwd: string, files: readonly string[]): string | undefined {
  return files.map((name) => nearest(tree, cwd, name).path).find((path) => path !== undefined);
}
