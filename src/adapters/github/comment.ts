import type { Refusal } from "../../ports/github.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** Writes a comment; how GitHub refuses it, undefined where it does not. */
export async function comment(
  place: Place,
  issue: number,
  body: string,
): Promise<Refusal | undefined> {
  try {
    await place.client.rest.issues.createComment({ ...repo(place), issue_number: issue, body });
    return undefined;
  } catch (error) {
    const { status, text } = troubleOf(error);
    return { status, text };
  }
}
