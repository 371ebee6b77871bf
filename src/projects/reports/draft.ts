import type { TestStatus } from "../../domain/test-case.ts";

/** A test in the runner's own words: paths as it writes them, texts of any length. */
export interface Draft {
  /** The file that holds the test, where the runner tells it. */
  readonly file?: string | undefined;
  /** What the test stands in, the outermost first. */
  readonly suites?: readonly string[];
  readonly name: string;
  readonly status: TestStatus;
  /** Line of `file` at which the test begins. */
  readonly line?: number | undefined;
  /** What went wrong, the stack with it. */
  readonly message?: string | undefined;
  /** Where it went wrong, where the runner tells it apart from the message; counts only where there is such a file. */
  readonly site?: Site | undefined;
}

/** A place in a file. */
export interface Site {
  readonly file: string;
  readonly line: number;
}

/** More than that is no suite that anybody compares. */
export const maxTests = 100_000;

/** What a report says, or why it cannot be read: one sentence. */
export type Parsed =
  | { readonly kind: "drafts"; readonly drafts: readonly Draft[] }
  | { readonly kind: "unreadable"; readonly why: string };

export function drafted(drafts: readonly Draft[]): Parsed {
  return { kind: "drafts", drafts };
}

export function unreadable(why: string): Parsed {
  return { kind: "unreadable", why };
}
