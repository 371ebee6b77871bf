/** One pair of eyes with a question of its own. */
export interface Reviewer {
  readonly name: string;
  readonly brief: string;
}

/** Who looks at every change. */
export const reviewers: readonly Reviewer[] = [
  {
    name: "code",
    brief:
      "does the change do what the task asks, wholly and correctly? Look for wrong logic, unhandled cases and errors, broken callers, races, resource leaks, and code that the next engineer will misread.",
  },
  {
    name: "test",
    brief:
      "do the tests show the acceptance criteria? Look for tests that would pass without the change, assertions that cannot fail, missing failure cases, and existing tests that were deleted, skipped or weakened.",
  },
  {
    name: "security",
    brief:
      "can the change be abused? Look for injection, path traversal, unchecked input, leaked secrets, weakened checks or permissions, unsafe defaults, and new dependencies that are not needed or not what they seem.",
  },
];
