import { folderOf } from "../texts/paths.ts";
import type { Tree } from "../texts/tree.ts";
import type { Step } from "./step.ts";

/** The first of these files that is there, and those that would come before it. */
export function firstOf(tree: Tree, paths: readonly (string | undefined)[]): Step[] {
  const known = paths.filter((path) => path !== undefined);
  const at = known.findIndex(tree.has);
  const before = at === -1 ? known : known.slice(0, at);
  const found = known[at];
  return [
    ...before.map((path) => ({ kind: "absent", path }) as const),
    ...(found === undefined
      ? []
      : [{ kind: "file", path: found, config: false, cwd: folderOf(found) } as const]),
  ];
}
