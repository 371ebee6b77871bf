import { everything } from "../kinds/all.ts";
import { isManifest } from "../packages/package-files.ts";
import { folderOf, within } from "../texts/paths.ts";
import type { Tree } from "../texts/tree.ts";
import { firstOf } from "./first-of.ts";
import type { Step } from "./step.ts";
import { isProduct, isTooling } from "./tooling.ts";

const languages = everything.flatMap(({ calls }) => calls?.imports ?? []);

/**
 * The files that a script loads: only those beside or below it, or made for tools themselves, since a script also loads
 * the code that it is about.
 */
export function importsOf(path: string, text: string, tree: Tree): Step[] {
  const folder = folderOf(path);
  const named = languages.find(({ files }) => files.test(path))?.named(text) ?? [];
  const found = [...new Set(named.slice(0, 200))].flatMap((candidates) => {
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
