/**
 * What the tools of one kind find outside of a checkout: below a home, in variables, in the folders above. A gate in a room
 * gets what is installed and configured there, and nothing that a turn could have written. Paths are relative to the home.
 */
export interface RoomFacts {
  /**
   * Folders of what package managers fetched: rooms share them. What is built from it is not here; managers that keep both in
   * one place have both per room.
   */
  readonly stores?: readonly string[];
  /** Files that guard a store, and are shared with it. */
  readonly locks?: readonly string[];
  /** Files of configuration: which registries, and with which accounts. */
  readonly config?: readonly string[];
  /** Folders of which every file is configuration. */
  readonly configFolders?: readonly string[];
  /** Folders of configuration that lie elsewhere where a variable says so. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Variables that name a file of configuration. */
  readonly pointers?: readonly string[];
  /** Variables that say where tools are, as the runner's image and setup actions set them. None is a secret. */
  readonly toolchain?: readonly string[];
  /** Folders of tools that stay where they are, by the variable that says so, and where they are when none does. */
  readonly toolHomes?: Readonly<Record<string, string>>;
  /** Variables that say whom tools trust that have a list of their own: behind a proxy that signs anew, nothing is fetched without. */
  readonly trust?: readonly string[];
  /** Variables that hold a list of options: what makes tests report goes behind what is there. */
  readonly optionLists?: readonly string[];
  /** Where caches, stores and configuration are, whatever a variable of the user or a file of configuration says. */
  readonly places?: Readonly<Record<string, string>>;
  /** Variables in lower case that lead out of a home, and have a good default in it. */
  readonly leading?: readonly string[];
  /** Variables that have to be set anew for a home, from what they are. */
  readonly variables?: (
    env: Readonly<Record<string, string>>,
    home: string,
  ) => Readonly<Record<string, string>>;
  /** What tools take for their own where they find it in a folder above a checkout: packages, configuration, a workspace. */
  readonly above?: readonly string[];
}
