import type { Tree } from "../texts/tree.ts";

/** One thing that a gate does, as far as it can be told without running it. */
export type Step =
  /** A shell text, run in a folder of the repository; `here` is the folder of the file that it stands in. */
  | { readonly kind: "text"; readonly text: string; readonly cwd: string; readonly here: string }
  /** A program with its arguments. */
  | {
      readonly kind: "words";
      readonly words: readonly string[];
      readonly cwd: string;
      readonly here: string;
    }
  /** A file that is run or loaded. `config`: only named as configuration. */
  | { readonly kind: "file"; readonly path: string; readonly config: boolean; readonly cwd: string }
  /** An entry of a table of scripts in a manifest. */
  | {
      readonly kind: "script";
      readonly path: string;
      readonly at: readonly string[];
      readonly name: string;
    }
  /** A path that is not there, whose appearance would change what runs. */
  | { readonly kind: "absent"; readonly path: string };

/** Where a command runs. */
export interface Place {
  readonly tree: Tree;
  readonly cwd: string;
  readonly here: string;
}
