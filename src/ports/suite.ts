import type { PathRole } from "../domain/path-role.ts";
import type { Overlay } from "./workspace.ts";

/** How the two sides of a change are put together, so that the tests of one meet the code of the other. */
export interface Selection {
  /** On head's tree: base's tests, test configuration and gate scripts back in place, head's own gone. */
  readonly oldTests: readonly Overlay[];
  /** On base's tree: the tests that head brings or changes. */
  readonly newTests: readonly Overlay[];
  /** Those test files. */
  readonly tests: readonly string[];
  /** Changed source files that hold tests of their own, which no selection of files can take apart. */
  readonly inline: readonly string[];
}

/** Tells tests and their configuration from the code that they are about. */
export interface Suite {
  readonly roleOf: (path: string) => PathRole;
  /** Whether setup goes by a file. Asked here, since what a file is to tools is one question, whoever puts it. */
  readonly setsUp: (path: string) => boolean;
  /** `reported` are changed files in which a runner found tests: they are tests whatever they are called. */
  select(reported: readonly string[]): Promise<Selection>;
}
