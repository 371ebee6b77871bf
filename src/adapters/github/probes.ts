import type { ProbedRight, Refusal } from "../../ports/github.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

const nowhere = "0".repeat(40);

/** A request for each right that cannot succeed, so nothing is changed; without the right, GitHub says 403 before it looks closer. */
const probes: Readonly<Record<ProbedRight, (place: Place) => Promise<unknown>>> = {
  checks: (place) =>
    place.client.rest.checks.create({ ...repo(place), name: "omk / doctor", head_sha: nowhere }),
  contents: (place) =>
    place.client.rest.git.createRef({
      ...repo(place),
      ref: "refs/heads/omk-doctor",
      sha: nowhere,
    }),
  comments: (place) =>
    place.client.rest.issues.createComment({
      ...repo(place),
      issue_number: 999_999_999,
      body: "omk doctor",
    }),
  pull_requests: (place) =>
    place.client.rest.pulls.create({
      ...repo(place),
      title: "omk doctor",
      head: "omk-doctor-nowhere",
      base: "omk-doctor-nowhere",
    }),
  artifacts: (place) =>
    place.client.rest.actions.listArtifactsForRepo({ ...repo(place), per_page: 1 }),
};

/**
 * How GitHub refuses the token this right; undefined where the token has it. Doctor asks, and whoever is about to run a fork's code
 * beside a token that may write; a plain run meets what it lacks where it needs it.
 */
export async function refusalOf(place: Place, right: ProbedRight): Promise<Refusal | undefined> {
  try {
    await probes[right](place);
  } catch (error) {
    const { status, text } = troubleOf(error);
    if (status === 401 || status === 403) return { status, text };
  }
  return undefined;
}
