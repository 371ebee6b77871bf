import { AutopilotError } from "../../src/domain/errors.ts";
import { readMarker, unticked } from "../../src/domain/markers.ts";
import { mayWrite, type Permission } from "../../src/domain/permission.ts";
import type { JobLog, Remark } from "../../src/domain/remark.ts";
import { threadOf } from "../../src/domain/run-key.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import type {
  Allowance,
  Branch,
  GitHub,
  MarkedComment,
  ProbedRight,
  PullNow,
  Reactable,
  Reaction,
  WorkflowRun,
} from "../../src/ports/github.ts";

/** What there is at a GitHub in memory. */
export interface GitHubFacts {
  readonly people: Readonly<Record<string, Permission>>;
  readonly pulls: readonly PullNow[];
  readonly branches: readonly (Branch & {
    readonly sha?: string;
    readonly closedBy?: string;
    /** Text by path, of what its commit holds. */
    readonly files?: Readonly<Record<string, string>>;
  })[];
  readonly runs: readonly (WorkflowRun & { readonly askedAt?: string })[];
  /** Rights that the token does not have. */
  readonly lacks: readonly (ProbedRight | "actions")[];
  /** On lines, in reviews and in linked issues, by the number of their thread. */
  readonly remarks: Readonly<Record<number, readonly Remark[]>>;
  readonly failed: readonly { readonly id: number; readonly sha: string }[];
  readonly logs: Readonly<Record<number, readonly JobLog[]>>;
}

/** A comment of whoever wrote it. */
export interface Said {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

/** A GitHub in memory, and what was done there. */
export interface FakeGitHub extends GitHub {
  readonly comments: Said[];
  readonly reactions: { readonly on: Reactable; readonly content: Reaction }[];
  readonly unlabelled: { readonly number: number; readonly name: string }[];
  readonly cancelled: number[];
  readonly shown: AutopilotState[];
  /** Names of the operations that were asked for, in order. */
  readonly asked: string[];
  /** A comment of somebody else than the action. */
  sayAs(login: string, issue: number, body: string): number;
}

const bot = "github-actions[bot]";
const refused = { status: 403, text: "Resource not accessible by integration" };

/** Answers as the adapter does; `test/contracts/github.ts` holds it to that. */
export function fakeGitHub(facts: Partial<GitHubFacts> = {}): FakeGitHub {
  const { people = {}, pulls = [], branches = [], runs = [], lacks = [] } = facts;
  const comments: Said[] = [];
  const reactions: FakeGitHub["reactions"] = [];
  const unlabelled: FakeGitHub["unlabelled"] = [];
  const cancelled: number[] = [];
  const shown: AutopilotState[] = [];
  const asked: string[] = [];
  const visible = lacks.includes("actions") ? [] : runs;
  const runOf = (id: number) => visible.find((run) => run.id === id);
  const say = (login: string, issue: number, body: string): number => {
    const id = comments.length + 1;
    comments.push({ id, issue, login, body });
    return id;
  };
  const github: GitHub = {
    permissionOf: async (login) => people[login],
    refusalOf: async (right) => (lacks.includes(right) ? refused : undefined),
    async readPull(number) {
      const pull = pulls.find((one) => one.number === number);
      if (pull === undefined) throw unavailable(`Pull request #${number}`);
      return pull;
    },
    tipOf: async (branch) => branches.find(({ name }) => name === branch)?.sha,
    fileAt: async (path, commit) => branches.find(({ sha }) => sha === commit)?.files?.[path],
    branchesLike: async (prefix) =>
      branches
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, message }) => ({ name, message }))
        .toSorted((a, b) => b.name.localeCompare(a.name, "en", { numeric: true })),
    closedBy: async (branch) => branches.find(({ name }) => name === branch)?.closedBy,
    async comment(issue, body) {
      if (lacks.includes("comments")) return refused;
      say(bot, issue, body);
      return undefined;
    },
    async react(on, content) {
      reactions.push({ on, content });
      return true;
    },
    removeLabel: async (number, name) => void unlabelled.push({ number, name }),
    async untick(event) {
      const { action, comment } = Object(event);
      const own = comments.find(({ id }) => id === comment?.id);
      if (action === "edited" && own !== undefined) own.body = untickedBody(comment.body);
    },
    stickyOf: async (issue) => stickyAmong(comments, issue, (login) => mayWrite(people[login])),
    reporter: () => ({
      show: (state) => void shown.push(state),
      flush: async () => {},
      async drain(state) {
        shown.push(state);
        return [];
      },
    }),
    async workflowRun(id) {
      const run = runOf(id);
      if (run === undefined) return undefined;
      const { status, conclusion, path, url } = run;
      return { id, status, conclusion, path, url };
    },
    askedAt: async (id) => runOf(id)?.askedAt,
    async cancelWorkflowRun(id) {
      const run = runOf(id);
      if (run === undefined) return { kind: "refused", status: 404, text: "Not Found" };
      if (run.status === "completed") return { kind: "over" };
      cancelled.push(id);
      return { kind: "asked" };
    },
    readComments: async (allowance, { number, count }) =>
      count === 0 || !took(allowance, `\`issues/${number}/comments\``)
        ? []
        : comments.filter(({ issue }) => issue === number).map(remarkOf),
    readLineComments: remarks("line", (number) => `\`pulls/${number}/comments\``),
    readReviews: remarks("review", (number) => `\`pulls/${number}/reviews\``),
    readLinked: remarks("linked", (number) => `Issue #${number}`),
    failedRunOn: async (allowance, { sha, except }) =>
      took(allowance, "The list of workflow runs")
        ? facts.failed?.find((run) => run.sha === sha && run.id !== except)?.id
        : undefined,
    failedLogs: async (allowance, id) =>
      took(allowance, "The jobs of the failed workflow run") ? (facts.logs?.[id] ?? []) : [],
  };
  const done = { comments, reactions, unlabelled, cancelled, shown, asked, sayAs: say };
  return { ...done, ...noted(github, asked) };

  function remarks(kind: Remark["kind"], what: (number: number) => string) {
    return async (allowance: Allowance, number: number): Promise<readonly Remark[]> =>
      took(allowance, what(number))
        ? (facts.remarks?.[number] ?? []).filter((one) => one.kind === kind)
        : [];
  }
}

/** The same; the name of each operation is noted when it is called. */
function noted(github: GitHub, asked: string[]): GitHub {
  const handlers = Object.entries(github).map(([name, act]) => [
    name,
    (...given: never[]) => {
      asked.push(name);
      return Reflect.apply(act, github, given);
    },
  ]);
  return { ...github, ...Object.fromEntries(handlers) };
}

function stickyAmong(
  comments: readonly Said[],
  issue: number,
  writes: (login: string) => boolean,
): MarkedComment | undefined {
  return comments
    .filter((one) => one.issue === issue && (one.login === bot || writes(one.login)))
    .flatMap(({ id, body }) => {
      const read = readMarker(body);
      return read === undefined ? [] : [{ id, body, url: `https://github.com/c${id}`, ...read }];
    })
    .filter(({ view, key }) => view === "sticky" && threadOf(key)?.number === issue)
    .toSorted((a, b) => a.workflowRunId - b.workflowRunId || a.id - b.id)
    .at(-1);
}

function untickedBody(body: string): string {
  return readMarker(body)?.view === "sticky" ? unticked(body) : body;
}

function remarkOf({ id, login, body }: Said): Remark {
  const at = "2026-11-20T12:00:00Z";
  const author = { login, isBot: login.endsWith("[bot]"), association: "NONE" };
  return { kind: "comment", id, author, createdAt: at, updatedAt: at, where: "", text: body };
}

function took(allowance: Allowance, what: string): boolean {
  if (allowance.take()) return true;
  allowance.notes.push(`${what} was not read: there was too much to read.`);
  return false;
}

function unavailable(what: string): AutopilotError {
  return new AutopilotError({
    verdict: "blocked_on_external",
    code: "github_unavailable",
    text: `${what} could not be read from GitHub (404): Not Found`,
    mend: "Look for it.",
  });
}
