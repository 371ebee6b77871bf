import type { Gate } from "../../domain/gate.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { ownFiles } from "../roles/own-files.ts";
import { type Tree, treeOf } from "../texts/tree.ts";
import { type GateFiles, gateFiles } from "./gate-scripts.ts";

/** Base, and what its gates run of it. */
export interface GatesAtBase {
  readonly tree: Tree;
  readonly called: GateFiles;
}

/**
 * Follows the gates through base once, for the policy and for the suite: both hold the change against the same files. They
 * are asked for when they are needed: a run's gates are known once it has begun.
 */
export function gatesAtBase(
  workspace: Pick<Workspace, "baseTree" | "list" | "read">,
  gates: () => readonly Pick<Gate, "command" | "args" | "cwd">[],
): () => Promise<GatesAtBase> {
  let followed: Promise<GatesAtBase> | undefined;
  return () => {
    followed ??= follow(workspace, gates());
    return followed;
  };
}

async function follow(
  workspace: Pick<Workspace, "baseTree" | "list" | "read">,
  gates: readonly Pick<Gate, "command" | "args" | "cwd">[],
): Promise<GatesAtBase> {
  const { baseTree } = workspace;
  const files = await workspace.list(baseTree);
  const tree = ownFiles(treeOf(files, (path) => workspace.read(baseTree, path)));
  return { tree, called: await gateFiles(gates, tree) };
}
