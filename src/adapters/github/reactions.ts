import { type Place, repo } from "./place.ts";

/** Seen, done, not understood. */
export type Reaction = "eyes" | "rocket" | "confused";

/** Answers a comment or an issue with a reaction; false where GitHub did not take it, which stops nobody. */
export async function react(
  place: Place,
  on: { readonly commentId: number } | { readonly issue: number },
  content: Reaction,
): Promise<boolean> {
  const { reactions } = place.client.rest;
  try {
    if ("commentId" in on)
      await reactions.createForIssueComment({ ...repo(place), comment_id: on.commentId, content });
    else await reactions.createForIssue({ ...repo(place), issue_number: on.issue, content });
    return true;
  } catch {
    return false;
  }
}
