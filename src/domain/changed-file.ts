import { z } from "zod";

/** Files that a commit of the run changed. */
export const ChangedFile = z.strictObject({
  path: z.string(),
  /** Where a renamed file was. */
  from: z.string().optional(),
  operation: z.enum(["created", "modified", "deleted", "renamed"]),
  additions: z.int().nonnegative(),
  deletions: z.int().nonnegative(),
});
export type ChangedFile = z.infer<typeof ChangedFile>;
