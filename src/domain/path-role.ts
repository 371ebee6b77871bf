/** What a file is to the proof: whose version of it counts in which room. */
export type PathRole =
  /** A test or a helper, fixture or snapshot of tests. */
  | "test"
  /** Says how tests are found and run, or what the tools around them do: runner configs, dot-files, build scripts. */
  | "test_config"
  /** Names dependencies, and may hold test configuration beside them. */
  | "manifest"
  | "lockfile"
  | "other";
