import { z } from "zod";

/** A right that the token lacks, met while doing the thing. */
export const Right = z.enum([
  "checks",
  "comments",
  "contents",
  "pull_requests",
  "artifacts",
  "labels",
  "reviewers",
]);
export type Right = z.infer<typeof Right>;
