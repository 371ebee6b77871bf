import { z } from "zod";

/**
 * How one test ended. `broken`: it could not be run as a test, because its file does not load or build; only `failed`
 * says that the test itself said no.
 */
export const TestStatus = z.enum(["passed", "failed", "broken", "skipped"]);
export type TestStatus = z.infer<typeof TestStatus>;

/** One test as the project's runner reports it. */
export const TestCase = z.strictObject({
  /** File (where the runner tells it), suite and name joined by ` > `; a repeated one ends in ` [2]`. The same in every room. */
  id: z.string(),
  name: z.string(),
  /** Path in the repository, with forward slashes. */
  file: z.string().optional(),
  line: z.int().positive().optional(),
  status: TestStatus,
  /** What the runner says of a failure; at most 2,000 characters. */
  message: z.string().optional(),
});
export type TestCase = z.infer<typeof TestCase>;

/** How many tests ended how. */
export const TestCounts = z.strictObject({
  passed: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  broken: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
});
export type TestCounts = z.infer<typeof TestCounts>;

/** What a gate's report of tests holds; the whole list lies in the run folder. */
export const TestsSeen = z.strictObject({
  counts: TestCounts,
  /** Path of the list within the run folder (`TestCase[]` as JSON), with its sha256. */
  file: z.string(),
  sha256: z.string(),
  /** The first tests that failed or are broken, at most 50. */
  failures: z.array(TestCase),
});
export type TestsSeen = z.infer<typeof TestsSeen>;

export function countTests(tests: readonly TestCase[]): TestCounts {
  const counts: TestCounts = { passed: 0, failed: 0, broken: 0, skipped: 0 };
  for (const { status } of tests) counts[status] += 1;
  return counts;
}

/** Whether a test said no, or could not be asked. */
export function isRed(status: TestStatus | undefined): boolean {
  return status === "failed" || status === "broken";
}
