import type { ResultsSpec } from "../../domain/gate.ts";
import type { Tree } from "../texts/tree.ts";

/** How tests are read one by one of a gate that somebody wrote down, where its command is known. */
export interface KnownResults {
  readonly commands?: readonly KnownCommand[];
  /** For commands that a pattern does not tell. */
  readonly of?: (words: readonly string[], tree: Tree) => Promise<ResultsSpec | undefined>;
}

/** Command lines whose tests are read as those of a gate that detection finds. */
export interface KnownCommand {
  /** Name of that gate. */
  readonly gate: string;
  /** Command lines that run the same tests, or some of them. */
  readonly runs: RegExp;
  /** Words with which our own would not be understood, or not be read. */
  readonly unless: RegExp;
}
