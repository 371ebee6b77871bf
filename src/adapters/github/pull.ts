import type { PullNow } from "../../ports/github.ts";
import { type Place, repo } from "./place.ts";
import { unavailable } from "./trouble.ts";

/** Reads a pull request. @throws AutopilotError `github_unavailable`. */
export async function readPull(place: Place, number: number): Promise<PullNow> {
  try {
    const { data } = await place.client.rest.pulls.get({ ...repo(place), pull_number: number });
    const { owner, name } = place.repository;
    const headRepository = repositoryOf(data.head);
    return {
      number,
      headRef: data.head.ref,
      headSha: data.head.sha,
      headRepository,
      // A head whose repository is gone can be written by nobody: that is a fork, too.
      isFork: headRepository.toLowerCase() !== `${owner}/${name}`.toLowerCase(),
      baseRef: data.base.ref,
      title: data.title,
      body: data.body ?? "",
      isOpen: data.state === "open",
      defaultBranch: data.base.repo.default_branch,
      author: personOf(data),
    };
  } catch (error) {
    throw unavailable(`Pull request #${number}`, error);
  }
}

/** GitHub gives null for an account that is gone, whatever its types say. */
function personOf({ user }: { readonly user: PullNow["author"] | null }): PullNow["author"] {
  return user === null || user === undefined ? undefined : { login: user.login, type: user.type };
}

/** GitHub gives null for a repository that is gone, whatever its types say. */
function repositoryOf(head: { readonly repo: { readonly full_name: string } | null }): string {
  return head.repo?.full_name ?? "";
}
