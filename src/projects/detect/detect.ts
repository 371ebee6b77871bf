import type { Gate } from "../../domain/gate.ts";
import { findProjects } from "../kinds/all.ts";
import { makeProject } from "../kinds/make.ts";
import { type Read, treeOf } from "./tree.ts";

/**
 * The gates of a repository without `.omk/gates.toml`: of every kind of project at its root, not of the first that is
 * found. `files` are all paths at base.
 */
export async function detectGates(files: readonly string[], read: Read): Promise<Gate[]> {
  const tree = treeOf(files, read);
  const gates = (await findProjects(tree)).flatMap((project) => project.gates);
  return gates.length > 0 ? gates : [...(await makeProject(tree)).gates];
}
