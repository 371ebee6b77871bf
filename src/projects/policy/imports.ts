import { isManifest } from "../packages/package-files.ts";
import type { ScriptTree, Step } from "./step.ts";
import { isProduct, isTooling } from "./tooling.ts";
import { firstOf, folderOf, within } from "./tree-paths.ts";

const nodeEnds = [
  "",
  ".js",
  ".mjs",
  ".cjs",
  ".ts",
  ".mts",
  ".cts",
  ".json",
  "/index.js",
  "/index.ts",
];

/**
 * The files that a script loads: only those beside or below it, or made for tools themselves, since a script also loads
 * the code that it is about.
 */
export function importsOf(path: string, text: string, tree: ScriptTree): Step[] {
  const folder = folderOf(path);
  const found = [...new Set(named(path, text).slice(0, 200))].flatMap((candidates) => {
    const paths = candidates.map((name) => within(folder, name)).filter((one) => one !== undefined);
    const [hit] = paths.filter(tree.has);
    return hit === undefined || !belongs(path, hit) ? [] : firstOf(tree, paths);
  });
  return found.filter((step) => step.kind !== "absent" || belongs(path, step.path));
}

function belongs(script: string, loaded: string): boolean {
  if (isManifest(loaded) || isProduct(loaded)) return false;
  const folder = folderOf(script);
  return isTooling(loaded) || (folder !== "" && loaded.startsWith(`${folder}/`));
}

/** What is loaded, each as the paths under which it could lie. */
function named(path: string, text: string): string[][] {
  if (/\.(?:[cm]?[jt]sx?)$/.test(path)) return nodeImports(text);
  if (path.endsWith(".py")) return pythonImports(text);
  return path.endsWith(".rb") ? rubyImports(text) : [];
}

function nodeImports(text: string): string[][] {
  return [...text.matchAll(/["'`](\.{1,2}\/[^"'`\n]{1,300})["'`]/g)].map(([, name = ""]) => {
    const bare = name.replace(/\.[cm]?js$/, "");
    return [...new Set([...nodeEnds.map((end) => name + end), `${bare}.ts`, `${bare}.mts`])];
  });
}

function pythonImports(text: string): string[][] {
  return [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+([\w.]{1,200})/gm)].map(([, name = ""]) => {
    const file = name.replace(/^\.+/, "").replaceAll(".", "/");
    return [`${file}/__init__.py`, `${file}.py`];
  });
}

function rubyImports(text: string): string[][] {
  return [...text.matchAll(/^[ \t]*(?:require_relative|load)[ (]+["']([^"'\n]{1,300})["']/gm)].map(
    ([, name = ""]) => [name, `${name}.rb`],
  );
}
