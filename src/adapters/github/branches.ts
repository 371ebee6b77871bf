import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** A branch and the message of its last commit; empty for those that were not looked at. */
export interface Branch {
  readonly name: string;
  readonly message: string;
}

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
