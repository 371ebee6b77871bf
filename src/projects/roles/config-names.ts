/** What configures tests, gates and the tools around them in one ecosystem, and which folders hold its packages. */
export interface ConfigNames {
  /** Of dot-files and dot-folders, without the dot: those that no gate and no tool around one reads. Source of an expression. */
  readonly harmless?: string;
  /** Names that count wherever they lie. */
  readonly names?: readonly RegExp[];
  /** Endings with which any `<tool>.config` outside of a product's code counts. Source of an expression. */
  readonly endings?: string;
  /** Paths that a tool reads or loads by their place. */
  readonly places?: readonly RegExp[];
  /** Installed packages that are committed: what is tested against, and no part of the change's own code. */
  readonly vendored?: RegExp;
  /** Of those, what the package manager writes along with the lockfile. */
  readonly followsLockfile?: RegExp;
  /** Paths in lower case with which commands are put into git's hooks. */
  readonly hooks?: RegExp;
  /** Configuration that new tests may bring along, since it is written with them. */
  readonly withTests?: RegExp;
}
