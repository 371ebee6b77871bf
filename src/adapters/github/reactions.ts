import { type Place, repo } from "./place.ts";

/** Seen, done, not understood. */
export type Reaction = "eyes" | "rocket" | "confused";

/** What can be reacted to; `reviewCommentId` is a remark at a line of a pull request. */
export type Reactable =
  | { readonly commentId: number }
  | { readonly reviewCommentId: number }
  | { readonly issue: number };

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
