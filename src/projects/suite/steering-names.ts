/** How configuration of one ecosystem names code that a runner loads before or around the tests. */
export interface Steering {
  /** Names of files that can do so. */
  readonly files?: RegExp;
  /** Keys behind which a file is named; source of a regular expression. */
  readonly keys?: string;
  /** Endings that such a name may lack. */
  readonly ends?: readonly string[];
  /** Modules that a text names, each as the paths where it may lie. */
  readonly modules?: (text: string) => readonly string[];
}
