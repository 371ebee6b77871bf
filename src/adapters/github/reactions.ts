import type { Reactable, Reaction } from "../../ports/github.ts";
import { type Place, repo } from "./place.ts";

/** Answers with a reaction; false where GitHub did not take it, which stops nobody. */
export async function react(place: Place, on: Reactable, content: Reaction): Promise<boolean> {
  const { reactions } = place.client.rest;
  const at = { ...repo(place), content };
  try {
    if ("commentId" in on)
      await reactions.createForIssueComment({ ...at, comment_id: on.commentId });
    else if ("reviewCommentId" in on)
      await reactions.createForPullRequestReviewComment({ ...at, comment_id: on.reviewCommentId });
    else await reactions.createForIssue({ ...at, issue_number: on.issue });
    return true;
  } catch {
    return false;
  }
}
