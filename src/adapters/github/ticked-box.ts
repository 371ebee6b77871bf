import { z } from "zod";
import { readMarker, unticked } from "../../domain/markers.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** `issue_comment` of an edit. Source: GitHub's webhook payloads. */
const Edited = z.object({
  action: z.literal("edited"),
  comment: z.object({ id: z.int().positive(), body: z.string() }),
});

/**
 * Shows the boxes of the sticky comment unticked again, where an edit of it is the event: for a command after which no
 * run writes the comment anew. A tick that stays would be given again with the next edit.
 */
export async function untick(place: Place, event: unknown): Promise<void> {
  const parsed = Edited.safeParse(event);
  if (!parsed.success) return;
  const { id, body } = parsed.data.comment;
  const plain = unticked(body);
  if (plain === body || readMarker(body)?.view !== "sticky") return;
  try {
    await place.client.rest.issues.updateComment({ ...repo(place), comment_id: id, body: plain });
  } catch (error) {
    troubleOf(error);
  }
}
