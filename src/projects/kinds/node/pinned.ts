import type { Tree } from "../../texts/tree.ts";

/** The version of Node that a project pins, such as `v20.1.0`; empty where it pins none. */
export async function pinnedNode(tree: Tree): Promise<string> {
  return ((await tree.text(".nvmrc")) || (await tree.text(".node-version"))).trim();
}
