import { repo } from "../adapters/github/place.ts";
import { troubleOf } from "../adapters/github/trouble.ts";
import type { Right } from "../domain/event.ts";
import type { StepContext } from "./step-context.ts";

/** A request that tells whether the token has a right. */
export interface Probe {
  readonly right: Right;
  /** Cannot succeed, so nothing is changed; without the right, GitHub says 403 before it looks closer. */
  readonly ask: (step: StepContext) => Promise<unknown>;
}

const nowhere = "0".repeat(40);

/** One for each right that a run uses. */
export const probes: readonly Probe[] = [
  {
    right: "checks",
    ask: ({ place }) =>
      place.client.rest.checks.create({ ...repo(place), name: "omk / doctor", head_sha: nowhere }),
  },
  {
    right: "contents",
    ask: ({ place }) =>
      place.client.rest.git.createRef({
        ...repo(place),
        ref: "refs/heads/omk-doctor",
        sha: nowhere,
      }),
  },
  {
    right: "comments",
    ask: ({ place }) =>
      place.client.rest.issues.createComment({
        ...repo(place),
        issue_number: 999_999_999,
        body: "omk doctor",
      }),
  },
  {
    right: "pull_requests",
    ask: ({ place }) =>
      place.client.rest.pulls.create({
        ...repo(place),
        title: "omk doctor",
        head: "omk-doctor-nowhere",
        base: "omk-doctor-nowhere",
      }),
  },
  {
    right: "artifacts",
    ask: ({ place }) =>
      place.client.rest.actions.listArtifactsForRepo({ ...repo(place), per_page: 1 }),
  },
];

/** How GitHub refuses the request; undefined where the token has the right. */
export async function refusalOf(step: StepContext, ask: Probe["ask"]): Promise<string | undefined> {
  try {
    await ask(step);
  } catch (error) {
    const { status, text } = troubleOf(error);
    if (status === 401 || status === 403) return `${status}: ${text}`;
  }
  return undefined;
}
