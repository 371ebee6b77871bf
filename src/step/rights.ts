import type { ProbedRight } from "../ports/github.ts";

/** The rights that a run uses and that can be asked for without using them. */
export const probedRights: readonly ProbedRight[] = [
  "checks",
  "contents",
  "comments",
  "pull_requests",
  "artifacts",
];
