import { basename } from "node:path/posix";
import type { Tree } from "../detect/tree.ts";
import { folderOf, within } from "../policy/tree-paths.ts";
import type { PathRole } from "../roles/role.ts";
import { inBatches } from "./reading.ts";

/** Keys under which configuration names code that a runner loads before or around the tests. */
const keys = String.raw`setupFiles|setupFilesAfterEnv|globalSetup|globalTeardown|testEnvironment|environment|testRunner|runner|reporters?|transform|resolver|snapshotSerializers|snapshotEnvironment|testResultsProcessor|testSequencer|require|import|preload|loader|file|bootstrap|plugins`;
const quoted = new RegExp(
  String.raw`\b(?:${keys})\b["']?\s{0,9}[:=]\s{0,9}(\[[^\]]{0,2000}\]|\{[^}]{0,2000}\}|["'${"`"}][^"'${"`"}\n]{1,300}["'${"`"}])`,
  "g",
);
const bare = new RegExp(
  String.raw`^\s{0,20}(?:${keys}):[ \t]*((?:[^\s"'\[{][^\n]{0,300})?(?:\n[ \t]*-[ \t][^\n]{1,300}){0,50})`,
  "gm",
);
const ends = ["", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", "/index.js", "/index.ts"];

/** Configuration lies in few files; a repository of thousands of them is not read whole. */
const mostRead = 60;

/** Files of the product's folders that base's test configuration loads: they are a part of it, whatever their name. */
export async function steeringFiles(
  tree: Tree,
  roleOf: (path: string) => PathRole,
): Promise<readonly string[]> {
  const configs = tree.files.filter(
    (path) => canName(path) && ["test_config", "manifest"].includes(roleOf(path)),
  );
  const near = configs.toSorted((a, b) => depth(a) - depth(b)).slice(0, mostRead);
  const found = await inBatches(near, async (path) => namedIn(path, await tree.text(path), tree));
  return [...new Set(found.flat())].filter((path) => roleOf(path) === "other");
}

function canName(path: string): boolean {
  if (/(?:^|\/)(?:node_modules|vendor|\.git|site-packages)\//.test(path)) return false;
  return /^(?:package\.json|pyproject\.toml|conftest\.py|pytest\.ini|tox\.ini|setup\.cfg|bunfig\.toml|phpunit.*)$|\.(?:config|conf|workspace|setup)\.|^\.\w+rc(?:\.\w+)?$|^deno\.jsonc?$/.test(
    basename(path),
  );
}

function depth(path: string): number {
  return path.split("/").length;
}

function namedIn(path: string, text: string, tree: Tree): string[] {
  const short = text.slice(0, 200_000);
  const modules = [
    ...short.matchAll(/(?:^|[\s"'])-p[ =]?([A-Za-z_][\w.]{1,200})/gm),
    ...plugins(short),
  ];
  return [
    ...values(short).flatMap((name) => fileNamed(name, folderOf(path), tree)),
    ...modules.flatMap(([, name = ""]) => moduleNamed(name, tree)),
  ];
}

/** Strings behind the keys, quoted or bare. */
function values(text: string): string[] {
  const inQuotes = [...text.matchAll(quoted)].flatMap(([, value = ""]) =>
    [...value.matchAll(/["'`]([^"'`\n]{1,300})["'`]/g)].map(([, name = ""]) => name),
  );
  const inLines = [...text.matchAll(bare)].flatMap(([, value = ""]) =>
    value.split("\n").map((line) =>
      line
        .replace(/^\s*-/, "")
        .trim()
        .replace(/^["']|["']$/g, ""),
    ),
  );
  const attributes = [...text.matchAll(/\bbootstrap="([^"\n]{1,300})"/g)];
  return [...inQuotes, ...inLines, ...attributes.map(([, name = ""]) => name)];
}

function fileNamed(name: string, folder: string, tree: Tree): string[] {
  const rooted = /^<rootDir>\/(.*)$/.exec(name);
  const path = within(folder, rooted?.[1] ?? name);
  const found = path === undefined ? undefined : ends.find((end) => tree.has(path + end));
  return path === undefined || found === undefined ? [] : [path + found];
}

/** `pytest_plugins = ["shop.testing"]` */
function plugins(text: string): RegExpExecArray[] {
  return [
    ...text.matchAll(
      /^pytest_plugins\b[^=\n]{0,50}=\s{0,9}([[(]?[^\])\n]{0,100}(?:\n[^\])\n]{1,200}){0,30})/gm,
    ),
  ].flatMap(([, value = ""]) => [...value.matchAll(/["']([\w.]{1,200})["']/g)]);
}

function moduleNamed(name: string, tree: Tree): string[] {
  const path = name.replaceAll(".", "/");
  const places = [`${path}.py`, `${path}/__init__.py`];
  return [...places, ...places.map((place) => `src/${place}`)].filter(tree.has);
}
