import { type Client, githubClient } from "../../../src/adapters/github/client.ts";
import { reporter } from "../../../src/adapters/github/reporter.ts";
import type { ShowingOptions } from "../../../src/adapters/github/shown.ts";
import type { EventBody } from "../../../src/domain/event.ts";
import type { AutopilotState } from "../../../src/domain/state.ts";
import type { Reporter } from "../../../src/ports/reporter.ts";
import { reportOf } from "../../../src/views/report.ts";
import { type Bed, type BedOptions, startBed } from "../../bed/bed.ts";
import { stateOf } from "../../helpers/events.ts";

/** A bed with an issue and two commits beside main: where a run starts and what it delivers. */
export interface Bench extends AsyncDisposable {
  readonly bed: Bed;
  readonly issue: number;
  readonly start: string;
  readonly head: string;
  readonly client: Client;
  /** The plain run's events with the bed's issue and commits in them. */
  fit(bodies: readonly EventBody[]): EventBody[];
  /** Every run of `omk / ...` on a commit by its name, with all that is shown. */
  checksOn(sha: string): Promise<Record<string, Check>>;
  comments(): Promise<{ id: number; body: string; user: string }[]>;
  /** Requests that wrote something, as `METHOD path`. */
  writes(): string[];
}

interface Check {
  id: number;
  status: string;
  conclusion: string | null;
  title: string | null;
  external_id: string | null;
  annotations: number;
}

export async function startBench(options: Partial<BedOptions> = {}): Promise<Bench> {
  const bed = await startBed({ repo: { "README.md": "# hello\n" }, ...options });
  const at = { owner: bed.owner, repo: bed.repo };
  const issue = await bed.openIssue("Add a retry", "Please.");
  const start = await commitOn(bed, "main", "start");
  const head = await commitOn(bed, "main", "head");
  bed.calls.length = 0;
  const client = githubClient({
    token: bed.token,
    apiUrl: bed.apiUrl,
    userAgent: "omk-test",
    pace: "none",
    retryBaseMs: 5,
  });
  // A reporter that a test has not drained must not speak on the next bed, which has the same address.
  const over = new AbortController();
  client.hook.before("request", () => over.signal.throwIfAborted());
  return {
    bed,
    issue,
    start,
    head,
    client,
    fit: (bodies) => bodies.map((body) => fitted(body, { issue, start, head })),
    async checksOn(sha) {
      const { data } = await bed.bot.checks.listForRef({ ...at, ref: sha, per_page: 100 });
      return Object.fromEntries(
        data.check_runs.map((run) => [
          run.name,
          {
            id: run.id,
            status: run.status,
            conclusion: run.conclusion,
            title: run.output.title,
            external_id: run.external_id,
            annotations: run.output.annotations_count,
          },
        ]),
      );
    },
    async comments() {
      const { data } = await bed.bot.issues.listComments({
        ...at,
        issue_number: issue,
        per_page: 100,
      });
      return data.map(({ id, body, user }) => ({ id, body: body ?? "", user: user?.login ?? "" }));
    },
    writes: () =>
      bed.calls
        .filter(({ method }) => method !== "GET")
        .map(({ method, path }) => `${method} ${path}`),
    async [Symbol.asyncDispose]() {
      over.abort();
      await bed[Symbol.asyncDispose]();
    },
  };
}

async function commitOn(bed: Bed, base: string, name: string): Promise<string> {
  const client = bed.user(bed.owner);
  const at = { owner: bed.owner, repo: bed.repo };
  const parent = await bed.git("rev-parse", base);
  const tree = await bed.git("rev-parse", `${base}^{tree}`);
  const { data } = await client.git.createCommit({ ...at, message: name, tree, parents: [parent] });
  await client.git.createRef({ ...at, ref: `refs/heads/omk/${name}`, sha: data.sha });
  return data.sha;
}

function fitted(body: EventBody, to: { issue: number; start: string; head: string }): EventBody {
  if (body.type === "run_started") return { ...body, task: { ...body.task, number: to.issue } };
  if (body.type === "branch_opened") return { ...body, commit: to.start };
  if (body.type === "pushed" || body.type === "delivered") return { ...body, commit: to.head };
  return body;
}

/** A run that is played event by event, with a reporter beside it. */
export interface Play {
  readonly reporter: Reporter;
  readonly missing: string[];
  readonly posted: Extract<EventBody, { type: "posted" }>[];
  /** Appends events and tells the reporter of each. */
  tell(bodies: readonly EventBody[]): void;
  state(): AutopilotState;
}

export function play(
  bench: Bench,
  options: Partial<ShowingOptions> = {},
  before: readonly EventBody[] = [],
): Play {
  const bodies: EventBody[] = [...before];
  const missing: string[] = [];
  const posted: Extract<EventBody, { type: "posted" }>[] = [];
  const state = () => stateOf(bodies);
  const tell = (more: readonly EventBody[]) => {
    for (const body of more) {
      bodies.push(body);
      made.show(state());
    }
  };
  const made: Reporter = reporter({
    client: bench.client,
    repository: { owner: bench.bed.owner, name: bench.bed.repo },
    target: { issue: bench.issue },
    render: reportOf,
    record: (event) => {
      posted.push(event);
      tell([event]);
    },
    onMissingRight: (right, status, text) => {
      missing.push(`${right} ${status} ${text}`);
      tell([{ type: "right_missing", right, status, text }]);
    },
    settleMs: 1,
    ...options,
  });
  return { reporter: made, missing, posted, tell, state };
}
