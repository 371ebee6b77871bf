import type { Branch } from "../../ports/github.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** Most branches whose commits are looked at: those with the highest numbers. */
const most = 8;

/** The branches whose names begin so; none where the token may not look. */
export async function branchesLike(place: Place, prefix: string): Promise<readonly Branch[]> {
  try {
    const { data } = await place.client.rest.git.listMatchingRefs({
      ...repo(place),
      ref: `heads/${prefix}`,
    });
    const found = data
      .filter(({ ref }) => ref.startsWith(`refs/heads/${prefix}`))
      .map(({ ref, object }) => ({ name: ref.slice("refs/heads/".length), sha: object.sha }))
      .toSorted((a, b) => b.name.localeCompare(a.name, "en", { numeric: true }));
    return await Promise.all(
      found.map(async ({ name, sha }, at) => ({
        name,
        message: at < most ? await messageOf(place, sha) : "",
      })),
    );
  } catch (error) {
    troubleOf(error);
    return [];
  }
}

async function messageOf(place: Place, commit: string): Promise<string> {
  const { data } = await place.client.rest.git.getCommit({ ...repo(place), commit_sha: commit });
  return data.message;
}

/** The commit that a branch is at; undefined where GitHub does not say. */
export async function tipOf(place: Place, branch: string): Promise<string | undefined> {
  try {
    const { data } = await place.client.rest.git.getRef({ ...repo(place), ref: `heads/${branch}` });
    return data.ref === `refs/heads/${branch}` ? data.object.sha : undefined;
  } catch (error) {
    troubleOf(error);
    return undefined;
  }
}
