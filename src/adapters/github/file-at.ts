import { type Place, repo } from "./place.ts";
import { troubleOf, unavailable } from "./trouble.ts";

/** Text of a file in a commit; undefined where there is none. Needs `contents: read`. @throws AutopilotError `github_unavailable` */
export async function fileAt(
  place: Place,
  path: string,
  commit: string,
): Promise<string | undefined> {
  try {
    const { data } = await place.client.rest.repos.getContent({
      ...repo(place),
      path,
      ref: commit,
    });
    if (Array.isArray(data) || data.type !== "file") return undefined;
    return "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : undefined;
  } catch (error) {
    if (troubleOf(error).status === 404) return undefined;
    throw unavailable(`\`${path}\``, error);
  }
}
