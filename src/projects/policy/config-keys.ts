/** Keys under which one manifest configures tests, gates, hooks or the tools around them. */
export interface ConfigKeys {
  /** The manifest's name in lower case. */
  readonly file: RegExp;
  /** With dots between the levels, and blanks between the keys. */
  readonly keys: string;
}
