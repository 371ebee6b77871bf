import { stickyOf } from "./marked-comments.ts";
import type { Place } from "./place.ts";
import { unavailable } from "./trouble.ts";

/** The newest run of an issue or pull request, as its sticky comment names it: a hint that the caller checks. */
export async function findRun(
  place: Place,
  issue: number,
): Promise<{ readonly key: string; readonly workflowRunId: number } | undefined> {
  try {
    const newest = await stickyOf(place, issue);
    return newest === undefined
      ? undefined
      : { key: newest.key, workflowRunId: newest.workflowRunId };
  } catch (error) {
    throw unavailable(`The comments of #${issue}`, error);
  }
}
