import type { MarkedComment } from "../../ports/github.ts";
import { earlierRuns, withEarlier } from "./earlier-runs.ts";
import { markedComments } from "./marked-comments.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** The comments of one run on its issue: a sticky one that is edited, and those that are written once. */
export interface RunComments {
  /** Writes the sticky comment; its id. @throws octokit's error */
  sticky(body: string): Promise<number>;
  /** Writes a comment unless this run has one of that view; its id. @throws octokit's error */
  once(view: string, body: string): Promise<number>;
}

/** Where the run speaks, and as which run. */
export interface Thread extends Place {
  readonly issue: number;
  readonly key: string;
  /** Nothing keeps another run from beginning there at the same moment: no branch is opened that one of them loses. */
  readonly isShared: boolean;
}

/** The comments of a run; its own are found by their markers, another run's sticky comment is taken over. */
export function runComments(thread: Thread): RunComments {
  const known: Found & { looked?: boolean } = { ids: new Map() };

  async function look(): Promise<void> {
    const all = await markedComments(thread, thread.issue);
    Object.assign(known, newest(all, thread.key), { looked: true });
  }

  async function create(view: string, body: string): Promise<number> {
    const id = await post(thread, body);
    known.ids.set(view, id);
    return id;
  }

  async function write(view: string, body: string): Promise<number> {
    try {
      return await create(view, body);
    } catch (error) {
      if (troubleOf(error).status < 500) throw error;
      // The answer was lost, perhaps not the comment.
      await look();
      return known.ids.get(view) ?? create(view, body);
    }
  }

  async function writeSticky(body: string): Promise<number> {
    const shown = withEarlier(body, known.earlier ?? []);
    const there = known.ids.get(sticky);
    if (there !== undefined && (await edit(thread, there, shown))) return there;
    const isFirst = thread.isShared && there === undefined;
    const id = await write(sticky, shown);
    return isFirst && (await joined(id)) ? writeSticky(body) : id;
  }

  /** Two runs that began at once have both found no comment: the older one of the two stays, and both write there. */
  async function joined(mine: number): Promise<boolean> {
    const all = await markedComments(thread, thread.issue);
    const first = all.find(({ view }) => view === sticky);
    if (first === undefined || first.id >= mine) return false;
    await remove(thread, mine);
    known.ids.set(sticky, first.id);
    known.earlier = earlierRuns(first, thread.key);
    return true;
  }

  return {
    async sticky(body) {
      if (known.looked !== true) await look();
      return writeSticky(body);
    },
    async once(view, body) {
      if (known.looked !== true) await look();
      return known.ids.get(view) ?? write(view, body);
    },
  };
}

const sticky = "sticky";

interface Found {
  /** Of the run's comments, by their view. */
  readonly ids: Map<string, number>;
  /** Lines about the runs that had the sticky comment before this one. */
  earlier?: readonly string[];
}

/** The run's own comments, and the sticky one of the latest run before it where it has none. */
function newest(all: readonly MarkedComment[], key: string): Found {
  const own = all.filter((comment) => comment.key === key);
  const ids = new Map(own.map(({ view, id }) => [view, id]));
  const stickies = all.filter(({ view }) => view === sticky);
  const latest = stickies.findLast((comment) => comment.key === key) ?? stickies.at(-1);
  if (latest === undefined) return { ids };
  return { ids: ids.set(sticky, latest.id), earlier: earlierRuns(latest, key) };
}

async function post(thread: Thread, body: string): Promise<number> {
  const { data } = await thread.client.rest.issues.createComment({
    ...repo(thread),
    issue_number: thread.issue,
    body,
    request: { retries: 0 },
  });
  return data.id;
}

/** One that cannot be taken away is there twice: that stops nobody. */
async function remove(thread: Thread, id: number): Promise<void> {
  try {
    await thread.client.rest.issues.deleteComment({ ...repo(thread), comment_id: id });
  } catch (error) {
    troubleOf(error);
  }
}

/** False where the comment is gone or not ours to edit. */
async function edit(thread: Thread, id: number, body: string): Promise<boolean> {
  try {
    await thread.client.rest.issues.updateComment({ ...repo(thread), comment_id: id, body });
    return true;
  } catch (error) {
    const { status, kind } = troubleOf(error);
    if (kind === "refused" && [403, 404, 410].includes(status)) return false;
    throw error;
  }
}
