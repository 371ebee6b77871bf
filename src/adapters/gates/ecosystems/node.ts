import type { Tree } from "../tree.ts";
import { type Found, gate, nothing } from "./ecosystem.ts";
import { managerOf } from "./node-manager.ts";
import { readPackage } from "./node-package.ts";
import { gateScripts } from "./node-scripts.ts";

/** npm, pnpm, yarn and bun: the scripts of package.json. */
export async function nodeProject(tree: Tree): Promise<Found> {
  const manifest = await readPackage(tree);
  if (manifest === undefined) return nothing;
  const manager = await managerOf(tree, manifest);
  return {
    gates: gateScripts(manifest.scripts).map(({ gate: name, script }) =>
      gate(name, manager.run(script), `package.json scripts.${script}`),
    ),
    setup: manager.install === undefined ? [] : [manager.install],
  };
}
