import { withoutMark } from "./mark.ts";
import { foldersAbove } from "./paths.ts";

/** The files of a repository at base, as they are read for what is known of its projects. */
export interface Tree {
  /** Every path, with forward slashes. */
  readonly files: readonly string[];
  readonly has: (path: string) => boolean;
  /** Whether a path matches. */
  readonly some: (pattern: RegExp) => boolean;
  /** The text of a file; empty when there is none. */
  readonly text: (path: string) => Promise<string>;
  /** What the project's own CI runs: the text of its GitHub workflows. */
  readonly workflows: () => Promise<string>;
}

/** Reads a file at base; undefined where there is none. */
type Read = (path: string) => Promise<string | undefined>;

/** Reads of a tree are remembered: detectors ask for the same few files. */
export function treeOf(files: readonly string[], read: Read): Tree {
  const known = new Set(files);
  const texts = new Map<string, Promise<string>>();
  function text(path: string): Promise<string> {
    const found =
      texts.get(path) ??
      (known.has(path) ? read(path).then((text = "") => withoutMark(text)) : Promise.resolve(""));
    texts.set(path, found);
    return found;
  }
  return {
    files,
    has: (path) => known.has(path),
    some: (pattern) => files.some((path) => pattern.test(path)),
    text,
    async workflows() {
      const paths = files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
      return (await Promise.all(paths.map(text))).join("\n");
    },
  };
}

/** A folder of a tree as one of its own; the whole where the folder is empty. */
export function treeIn(tree: Tree, folder: string): Tree {
  if (folder === "") return tree;
  const prefix = `${folder}/`;
  const files = tree.files.filter((path) => path.startsWith(prefix));
  return treeOf(
    files.map((path) => path.slice(prefix.length)),
    (path) => tree.text(prefix + path),
  );
}

/** The file of this name nearest to a folder, upwards; `closer` are the places where another one would go before it. */
export function nearest(
  tree: Tree,
  folder: string,
  name: string,
): { readonly path: string | undefined; readonly closer: readonly string[] } {
  const closer: string[] = [];
  const parents = folder === "" ? [""] : ["", ...foldersAbove(folder), folder];
  for (const parent of parents.toReversed()) {
    const path = parent === "" ? name : `${parent}/${name}`;
    if (tree.has(path)) return { path, closer };
    closer.push(path);
  }
  return { path: undefined, closer };
}
