import { z } from "zod";
import { type Place, repo } from "./place.ts";

/** A comment of the action, told by the marker in its first line. */
export interface MarkedComment {
  readonly id: number;
  readonly view: "sticky" | "attention";
  readonly key: string;
  /** 0 where the marker names none. */
  readonly workflowRunId: number;
  readonly body: string;
  /** Where it shows. */
  readonly url: string;
}

const marker =
  /^<!-- omk:(sticky|attention) key=([A-Za-z0-9-]{1,80})(?: run=(\d{1,18}))? -->(?:\r?\n|$)/;
const View = z.enum(["sticky", "attention"]);
const ours = ["OWNER", "MEMBER", "COLLABORATOR"];

/** The action's comments on an issue or pull request, oldest first. What a stranger wrote is none, whatever it says. */
export async function markedComments(
  place: Place,
  issue: number,
): Promise<readonly MarkedComment[]> {
  const { client } = place;
  const found: MarkedComment[] = [];
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    ...repo(place),
    issue_number: issue,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const { id, body, user, author_association, html_url: url } of data) {
      if (user?.type !== "Bot" && !ours.includes(author_association ?? "")) continue;
      const read = readMarker(body ?? "");
      if (read !== undefined) found.push({ id, url, body: body ?? "", ...read });
    }
  }
  return found;
}

/** The sticky comment of an issue or pull request: where several were written, that of the latest workflow run. */
export async function stickyOf(place: Place, issue: number): Promise<MarkedComment | undefined> {
  const comments = await markedComments(place, issue);
  return comments
    .filter(({ view }) => view === "sticky")
    .toSorted((a, b) => a.workflowRunId - b.workflowRunId || a.id - b.id)
    .at(-1);
}

/** The view, run key and workflow run in a comment's first line. */
export function readMarker(
  body: string,
): Pick<MarkedComment, "view" | "key" | "workflowRunId"> | undefined {
  const [, view, key = "", run = "0"] = marker.exec(body) ?? [];
  const known = View.safeParse(view);
  return known.success ? { view: known.data, key, workflowRunId: Number(run) } : undefined;
}
