import { AutopilotError } from "../../domain/errors.ts";
import { readMarker } from "../../domain/markers.ts";
import { mayHaveAccess, mayWrite } from "../../domain/permission.ts";
import { threadOf } from "../../domain/run-key.ts";
import type { MarkedComment } from "../../ports/github.ts";
import { permissionOf } from "./people.ts";
import { type Place, repo } from "./place.ts";
import { unavailable } from "./trouble.ts";

/**
 * The action's comments on an issue or pull request, oldest first: of bots, and of people whose token it may have been given.
 * What somebody wrote who may not write here is none, whatever it says.
 */
export async function markedComments(
  place: Place,
  issue: number,
): Promise<readonly MarkedComment[]> {
  const { client } = place;
  const found: MarkedComment[] = [];
  const writes = writers(place);
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    ...repo(place),
    issue_number: issue,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const comment of data) {
      const { id, body, html_url: url } = comment;
      const read = readMarker(body ?? "");
      if (read !== undefined && (await isOurs(comment, writes)))
        found.push({ id, url, body: body ?? "", ...read });
    }
  }
  return found;
}

interface Written {
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly author_association?: string;
}

async function isOurs(
  { user, author_association: association = "" }: Written,
  writes: (login: string) => Promise<boolean>,
): Promise<boolean> {
  if (user === null) return false;
  return user.type === "Bot" || (mayHaveAccess(association) && writes(user.login));
}

/** Whether a person may write here; each is asked about once, and what GitHub does not say counts as no. */
function writers(place: Place): (login: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  async function look(login: string): Promise<boolean> {
    try {
      return mayWrite(await permissionOf(place, login));
    } catch (error) {
      if (error instanceof AutopilotError) return false;
      throw error;
    }
  }
  return (login) => {
    const asked = known.get(login) ?? look(login);
    known.set(login, asked);
    return asked;
  };
}

/**
 * The sticky comment of an issue or pull request: where several were written, that of the latest workflow run. One that names
 * a run of another issue is none: who says `approve` here has not seen what that one waits with.
 * @throws AutopilotError `github_unavailable`.
 */
export async function stickyOf(place: Place, issue: number): Promise<MarkedComment | undefined> {
  const comments = await readMarked(place, issue);
  return comments
    .filter(({ view, key }) => view === "sticky" && threadOf(key)?.number === issue)
    .toSorted((a, b) => a.workflowRunId - b.workflowRunId || a.id - b.id)
    .at(-1);
}

async function readMarked(place: Place, issue: number): Promise<readonly MarkedComment[]> {
  try {
    return await markedComments(place, issue);
  } catch (error) {
    throw unavailable(`The comments of #${issue}`, error);
  }
}
