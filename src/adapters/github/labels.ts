import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** Takes a label off an issue or pull request. One that is gone, or that the token may not take off, stops nobody. */
export async function removeLabel(place: Place, number: number, name: string): Promise<void> {
  try {
    await place.client.rest.issues.removeLabel({ ...repo(place), issue_number: number, name });
  } catch (error) {
    troubleOf(error);
  }
}
