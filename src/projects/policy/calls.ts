import type { Place, Step } from "./step.ts";

/** What commands of one ecosystem run of the repository's own files. Texts are sources of regular expressions. */
export interface Calls {
  /** Programs that run a file which they are given, or another program. */
  readonly interpreters?: string;
  /** Flags behind which a file is named as configuration. */
  readonly configFlags?: string;
  /** The same, of files that are loaded into the process and not only read by it. */
  readonly loadFlags?: string;
  /** Files that `-m name` runs, the one that wins first. */
  readonly modules?: (name: string) => readonly string[];
  /** Endings of files that are run by their own name. */
  readonly scripts?: string;
  /** Endings of other files that can be run or loaded. */
  readonly code?: string;
  /** Names, before the ending, of files at the root with which a product begins. */
  readonly entries?: string;
  readonly tasks?: readonly TaskFiles[];
  readonly tables?: readonly ScriptTable[];
  /** What scripts of a language load. */
  readonly imports?: {
    readonly files: RegExp;
    /** Each as the paths, from the script's folder, under which it could lie. */
    readonly named: (text: string) => string[][];
  };
  /** Files by name whose commands have to be read out of their text. */
  readonly recipes?: { readonly files: RegExp; readonly commands: (text: string) => string };
  /** What else words call. */
  readonly steps?: (words: readonly string[], place: Place) => Promise<Step[]>;
}

/** Files that a program reads its tasks from, the one that wins first. */
export interface TaskFiles {
  readonly programs: readonly string[];
  readonly files: readonly string[];
  /** The program is a script of the repository, called by its path, and reads all of the files. */
  readonly wrapper?: true;
}

/** A table of scripts within a manifest; the words behind the program name the entries, all of them where `whole`. */
export interface ScriptTable {
  readonly program: string;
  readonly files: readonly string[];
  readonly at: readonly string[];
  readonly whole?: true;
  /** An entry as a shell would have it, where it is written otherwise. */
  readonly line?: (text: string) => string;
}
