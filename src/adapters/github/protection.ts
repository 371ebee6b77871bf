import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** Rules of a ruleset that keep a plain push out. Source: GET /repos/{owner}/{repo}/rules/branches/{branch}. */
const closing = new Set(["update", "pull_request", "required_status_checks", "merge_queue"]);

/** By what a branch is closed to a plain push, in words; undefined where nothing says so, or the token may not look. */
export async function closedBy(place: Place, branch: string): Promise<string | undefined> {
  const [isProtected, rules] = await Promise.all([
    protectedBranch(place, branch),
    rulesOf(place, branch),
  ]);
  if (isProtected) return "branch protection";
  const rule = rules.find((name) => closing.has(name));
  return rule === undefined ? undefined : `a ruleset (\`${rule}\`)`;
}

async function protectedBranch(place: Place, branch: string): Promise<boolean> {
  try {
    return (await place.client.rest.repos.getBranch({ ...repo(place), branch })).data.protected;
  } catch (error) {
    troubleOf(error);
    return false;
  }
}

async function rulesOf(place: Place, branch: string): Promise<readonly string[]> {
  try {
    const { data } = await place.client.rest.repos.getBranchRules({ ...repo(place), branch });
    return data.map(({ type }) => type);
  } catch (error) {
    troubleOf(error);
    return [];
  }
}
