import type { PathRole } from "../domain/path-role.ts";
import type { Overlay } from "./workspace.ts";

/** Which files of a tree are replaced so that one side's tests meet the other side's code. */
export interface Selection {
  readonly overlay: readonly Overlay[];
  /** The test files that differ between base and head. */
  readonly tests: readonly string[];
  /** Changed source files that hold tests of their own, which no selection of files can take apart. */
  readonly inline: readonly string[];
}

/** Tells tests and their configuration from the code that they are about. */
export interface Suite {
  readonly roleOf: (path: string) => PathRole;
  /** Whether setup goes by a file. Asked here, since what a file is to tools is one question, whoever puts it. */
  readonly setsUp: (path: string) => boolean;
  /**
   * On head's tree: base's tests, test configuration and gate scripts back in place, head's own gone. `reported` are changed
   * files in which a runner found tests: they are tests whatever they are called.
   */
  oldTests(reported?: readonly string[]): Promise<Selection>;
  /** On base's tree: the tests that head brings or changes. */
  newTests(reported?: readonly string[]): Promise<Selection>;
}
