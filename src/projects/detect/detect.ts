import type { Gate } from "../../domain/gate.ts";
import type { Found, Kind } from "../kind.ts";
import { kinds, wrapping } from "../kinds/all.ts";
import { type Read, type Tree, treeOf } from "./tree.ts";

/**
 * The gates of a repository without `.omk/gates.toml`: of every kind of project at its root, not of the first that is
 * found. `files` are all paths at base.
 */
export async function detectGates(files: readonly string[], read: Read): Promise<Gate[]> {
  const tree = treeOf(files, read);
  const gates = (await findProjects(tree)).flatMap((project) => project.gates);
  return gates.length > 0 ? gates : (await found(wrapping, tree)).flatMap(({ gates }) => gates);
}

/** Every kind of project that is present at the root of a repository. */
export function findProjects(tree: Tree): Promise<Found[]> {
  return found(kinds, tree);
}

function found(among: readonly Kind[], tree: Tree): Promise<Found[]> {
  return Promise.all(among.flatMap(({ detect }) => (detect === undefined ? [] : [detect(tree)])));
}
