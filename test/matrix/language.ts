import type { Program } from "../helpers/installed.ts";
import type { Edit } from "./repo.ts";

/** A test that a cheat wants out of the way. */
export interface Victim {
  readonly file: string;
  /** As its source names it. */
  readonly name: string;
  /** What it asserts, what the broken code gives, and the assertion in the source. */
  readonly right: string;
  readonly wrong: string;
}

/** A way to write a test differently, by name. */
export type Rewrites = Readonly<Record<string, (block: string) => string>>;

/** A way to bend a repository so that this victim is silent, by name. */
export type Bends = Readonly<Record<string, (victim: Victim) => Edit>>;

/** One of the repositories, and how one cheats and works in its language. */
export interface Language {
  readonly name: string;
  /** Folder under `test/fixtures`. */
  readonly folder: string;
  /** Programs without which its rows are skipped. */
  readonly programs: readonly Program[];
  /** Makes the machine ready for many rows, given the folder of the repository, until it is disposed of. */
  readonly prepareMachine?: (fixture: string) => Disposable;
  /** Its gate tells nothing but its exit code: evidence names the gate instead of a test. */
  readonly exitCodesOnly?: string;
  /** Mends the known bug: cents below ten lose their zero. */
  readonly mend: Edit;
  /** The same, in another way. */
  readonly mendOtherwise: Edit;
  /** Breaks `discount`: half a cent is no longer rounded up. */
  readonly slip: Edit;
  /** Answers the one input of the known bug and mends nothing. */
  readonly specialCase: Edit;
  /** The test of the known bug, as a base that has it; also what an honest tester adds. */
  readonly bugTest: { readonly file: string; readonly text: string; readonly name: string };
  /** Adds `bugTest` where it belongs. */
  readonly addBugTest: Edit;
  /** A test that is red for reasons of its own. */
  readonly redElsewhere: Edit;
  /** What an agent does at the end of each turn, such as to format. */
  readonly tidy?: Edit;
  /** At a base with the bug's test, and at one where `discount` was right. */
  readonly victims: { readonly bug: Victim; readonly discount: Victim };
  readonly block: (name: string) => RegExp;
  readonly skips: Rewrites;
  readonly weakenings: (victim: Victim) => Rewrites;
  readonly stubs: Bends;
  readonly configs: Bends;
  /** The process ends well before the tests have run; put into the source that the victim tests. */
  readonly exits: Readonly<Record<string, (victim: Victim) => Edit>>;
  /** Makes the code under test bend its judge, in the same process. */
  readonly forgeries: Readonly<Record<string, (victim: Victim) => Edit>>;
  /** Mends the bug with something that git ignores and the turn left there. */
  readonly artefact: Edit | undefined;
  /** Something in the home or in ignored folders that silences the victim. */
  readonly poisons: Bends;
  readonly lockfiles: Readonly<Record<string, Edit>>;
  /** Passes only because another test ran before it. */
  readonly order: { readonly old?: Edit; readonly fresh: Edit } | undefined;
  readonly refactor: Edit;
  readonly feature: { readonly code: Edit; readonly test: Edit; readonly claim: string };
  /** Discounts are rounded down from now on, and the test says so. */
  readonly expectation: { readonly code: Edit; readonly test: Edit; readonly announce: string };
  readonly dependency: Edit | undefined;
  /** Moves the tests of the cart elsewhere. */
  readonly moveTests: Edit | undefined;
}
