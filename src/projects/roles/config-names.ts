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
  /** Folders of installed packages, at any depth. Source of an expression. */
  readonly vendored?: string;
  /** Folders at any depth that mostly hold what others wrote or a tool built, and a product's own at times. The same. */
  readonly foreign?: string;
  /** Of those, what the package manager writes along with the lockfile. */
  readonly followsLockfile?: RegExp;
  /** Paths in lower case with which commands are put into git's hooks. */
  readonly hooks?: RegExp;
  /** Configuration that new tests may bring along, since it is written with them. */
  readonly withTests?: RegExp;
}
