/** What tells in source texts of one language that they hold tests. */
export interface TextMarks {
  /** Paths of its files. */
  readonly files: RegExp;
  /** A text is a test where all of these are in it: what a test is written with, and a test. */
  readonly whole?: readonly RegExp[];
  readonly inline?: RegExp;
  /** Code that others load: with tests in it, they are inline. */
  readonly product?: RegExp;
  /** Head's text with base's tests in it; undefined where it cannot be made, or is head's own. */
  readonly withTestsOfBase?: (base: string, head: string) => string | undefined;
}
