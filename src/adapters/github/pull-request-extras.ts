import type { PullRequestDraft } from "../../ports/forge.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** Sets labels and asks reviewers; what GitHub does not take comes back in words, because neither is worth a run. */
export async function dress(
  place: Place,
  number: number,
  draft: PullRequestDraft,
): Promise<readonly string[]> {
  return [
    ...(await label(place, number, draft.labels)),
    ...(await ask(place, number, draft.reviewers)),
  ];
}

async function label(
  place: Place,
  number: number,
  labels: readonly string[],
): Promise<readonly string[]> {
  if (labels.length === 0) return [];
  return attempt(`The labels ${labels.join(", ")} were not set`, async () => {
    await place.client.rest.issues.addLabels({
      ...repo(place),
      issue_number: number,
      labels: [...labels],
    });
  });
}

/** A team is written as `org/team`. */
async function ask(
  place: Place,
  number: number,
  reviewers: readonly string[],
): Promise<readonly string[]> {
  if (reviewers.length === 0) return [];
  const teams = reviewers.flatMap((name) =>
    name.includes("/") ? name.slice(name.lastIndexOf("/") + 1) : [],
  );
  const people = reviewers.filter((name) => !name.includes("/"));
  return attempt(`${reviewers.join(", ")} could not be asked for a review`, async () => {
    await place.client.rest.pulls.requestReviewers({
      ...repo(place),
      pull_number: number,
      ...(people.length === 0 ? {} : { reviewers: people }),
      ...(teams.length === 0 ? {} : { team_reviewers: teams }),
    });
  });
}

async function attempt(failure: string, act: () => Promise<void>): Promise<readonly string[]> {
  try {
    await act();
    return [];
  } catch (error) {
    const { status, text } = troubleOf(error);
    return [`${failure} (${status}): ${text}`];
  }
}
