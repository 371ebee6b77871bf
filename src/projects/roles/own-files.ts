import type { Tree } from "../texts/tree.ts";
import { isForeign } from "./config.ts";

/** A tree whose files are looked through without those that others wrote; whatever is asked for by its path is there. */
export function ownFiles(tree: Tree): Tree {
  const files = tree.files.filter((path) => !isForeign(path));
  return { ...tree, files, some: (pattern) => files.some((path) => pattern.test(path)) };
}
