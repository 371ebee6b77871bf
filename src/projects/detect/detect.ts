import type { Gate } from "../../domain/gate.ts";
import type { Found, Kind } from "../kind.ts";
import { kinds, wrapping } from "../kinds/all.ts";
import { ownFiles } from "../roles/own-files.ts";
import { type Tree, treeIn } from "../texts/tree.ts";
import { setupOf } from "./setup.ts";

/** What detection says of a folder. */
export interface Detected {
  readonly tree: Tree;
  readonly gates: readonly Gate[];
  readonly setup: Gate | undefined;
}

/** Looks into the folders of a repository, each with its path or empty for the root: once, however often it is asked. */
export function detection(repository: Tree): (folder: string) => Promise<Detected> {
  const known = new Map<string, Promise<Detected>>();
  return (folder) => {
    const found = known.get(folder) ?? detect(treeIn(repository, folder));
    known.set(folder, found);
    return found;
  };
}

/** Gates and setup of what has no `.omk/gates.toml`: of every kind of project at the root, not of the first that is found. */
export async function detect(whole: Tree): Promise<Detected> {
  const tree = ownFiles(whole);
  const projects = await found(kinds, tree);
  const gates = projects.flatMap((project) => project.gates);
  return {
    tree,
    gates: gates.length > 0 ? gates : (await found(wrapping, tree)).flatMap(({ gates }) => gates),
    setup: setupOf(projects.flatMap(({ setup }) => setup)),
  };
}

function found(among: readonly Kind[], tree: Tree): Promise<Found[]> {
  return Promise.all(among.flatMap(({ detect }) => (detect === undefined ? [] : [detect(tree)])));
}
