import { normalize } from "node:path/posix";
import type { Tree } from "../detect/tree.ts";
import type { Step } from "./step.ts";

/** A path below a folder of the repository, without `.` and `..`; undefined where it leads out. */
export function within(folder: string, path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const joined = normalize(`${folder === "" ? "." : folder}/${path.replaceAll("\\", "/")}`);
  const clean = joined.replace(/\/$/, "");
  return clean === ".." || clean.startsWith("../") ? undefined : clean.replace(/^\.$/, "");
}

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

/** The file of this name nearest to a folder, upwards; `closer` are the places where another one would go before it. */
export function nearest(
  tree: Tree,
  folder: string,
  name: string,
): { readonly path: string | undefined; readonly closer: readonly string[] } {
  const closer: string[] = [];
  for (const parent of parents(folder)) {
    const path = parent === "" ? name : `${parent}/${name}`;
    if (tree.has(path)) return { path, closer };
    closer.push(path);
  }
  return { path: undefined, closer };
}

/** The folder of a file; empty for the root. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

function parents(folder: string): string[] {
  const parts = folder === "" ? [] : folder.split("/");
  return Array.from({ length: parts.length + 1 }, (_, up) =>
    parts.slice(0, parts.length - up).join("/"),
  );
}
