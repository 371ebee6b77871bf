import type { Gate } from "../../../domain/gate.ts";
import { type Found, gate, type Kind, nothing, reporting } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { nodeCalls } from "./calls.ts";
import { nodeFiles } from "./files.ts";
import { managerOf } from "./manager.ts";
import { readPackage } from "./package.ts";
import { nodePackages } from "./packages.ts";
import { pinnedNode } from "./pinned.ts";
import { nodeReports } from "./reports.ts";
import { scriptResults } from "./results.ts";
import { nodeRooms } from "./rooms.ts";
import { gateScripts } from "./scripts.ts";

export const node: Kind = {
  name: "node",
  detect,
  packages: nodePackages,
  setsUp: [
    ".npmrc",
    ".nvmrc",
    ".node-version",
    ".yarnrc",
    ".yarnrc.yml",
    ".pnpmfile.cjs",
    ".pnpmfile.mjs",
    "bunfig.toml",
    "patches/*.patch",
  ],
  rooms: nodeRooms,
  programs: { bun: "oven-sh/setup-bun", pnpm: "pnpm/action-setup" },
  ...nodeFiles,
  ...nodeCalls,
  ...nodeReports,
};

/** npm, pnpm, yarn and bun: the scripts of package.json. */
async function detect(tree: Tree): Promise<Found> {
  const manifest = await readPackage(tree);
  if (manifest === undefined) return nothing;
  const manager = await managerOf(tree, manifest);
  const node = await pinnedNode(tree);
  const setting = { scripts: manifest.scripts, manager: manager.name, node };
  return {
    gates: gateScripts(manifest.scripts).map(({ gate: name, script }): Gate => {
      const found = gate(name, manager.run(script), `package.json scripts.${script}`);
      return name === "test" ? reporting(found, scriptResults(setting, script)) : found;
    }),
    setup: manager.install === undefined ? [] : [manager.install],
  };
}
