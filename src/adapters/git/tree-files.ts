import { gitFailed } from "./git.ts";
import { type Ground, readingBlobs } from "./ground.ts";

/** One file of a tree. */
export interface Leaf {
  /** Git's mode, such as `100644`. */
  readonly mode: string;
  readonly id: string;
  /** The path's bytes, one per character: a name need not be UTF-8. */
  readonly raw: string;
}

/** The files of a tree by path as text; more than one where the bytes of several names read the same. */
export type TreeFiles = ReadonlyMap<string, readonly Leaf[]>;

/** Trees whose files are kept: those of base and head are asked for over and over. */
const mostKept = 4;

/** Gives the files of a tree, links and submodules among them, by one process a tree. */
export function treeReader(ground: Ground): (tree: string) => Promise<TreeFiles> {
  const kept = new Map<string, Promise<TreeFiles>>();
  return function filesOf(tree) {
    const found = kept.get(tree) ?? listTree(ground, tree);
    kept.delete(tree);
    kept.set(tree, found);
    found.catch(() => kept.delete(tree));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}

/** The path's bytes, one per character. */
export function rawOf(path: string): string {
  return Buffer.from(path, "utf8").toString("latin1");
}

async function listTree(ground: Ground, tree: string): Promise<TreeFiles> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", tree];
  const listed = await ground.git.run(args, readingBlobs(ground));
  if (!listed.ok) throw gitFailed(args, listed);
  const files = new Map<string, readonly Leaf[]>();
  for (const line of listed.stdoutBytes.toString("latin1").split("\0")) {
    const tab = line.indexOf("\t");
    if (tab < 0) continue;
    const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
    const raw = line.slice(tab + 1);
    const path = Buffer.from(raw, "latin1").toString("utf8");
    files.set(path, [...(files.get(path) ?? []), { mode, id, raw }]);
  }
  return files;
}
