import { type Exchange, page, partsOf, problem, type Reply, type Rule } from "./exchange.ts";
import type { Upstream } from "./upstream.ts";

/** A check run as GitHub gives it, as far as the bed and its tests read it. */
export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  status: string;
  conclusion: string | null;
  external_id: string | null;
  details_url: string | null;
  output: {
    title: string | null;
    summary: string | null;
    text: string | null;
    annotations_count: number;
    annotations_url?: string;
  };
  app: unknown;
}

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: string;
  message: string;
  title: string | null;
  raw_details: string | null;
}

interface CheckInput {
  head_sha?: string;
  status?: string;
  conclusion?: string;
  output?: { annotations?: Annotation[] };
}

export interface Checks {
  rule: Rule;
  /** Every check run ever made, in the order of their making. */
  all(): Promise<(CheckRun & { annotations: Annotation[] })[]>;
}

const actionsApp = {
  id: 15368,
  slug: "github-actions",
  node_id: "MDM6QXBwMTUzNjg=",
  client_id: "Iv1.05c79e9ad1f6bdfa",
  owner: {
    login: "github",
    id: 9919,
    node_id: "MDEyOk9yZ2FuaXphdGlvbjk5MTk=",
    avatar_url: "https://avatars.githubusercontent.com/u/9919?v=4",
    gravatar_id: "",
    url: "https://api.github.com/users/github",
    html_url: "https://github.com/github",
    followers_url: "https://api.github.com/users/github/followers",
    following_url: "https://api.github.com/users/github/following{/other_user}",
    gists_url: "https://api.github.com/users/github/gists{/gist_id}",
    starred_url: "https://api.github.com/users/github/starred{/owner}{/repo}",
    subscriptions_url: "https://api.github.com/users/github/subscriptions",
    organizations_url: "https://api.github.com/users/github/orgs",
    repos_url: "https://api.github.com/users/github/repos",
    events_url: "https://api.github.com/users/github/events{/privacy}",
    received_events_url: "https://api.github.com/users/github/received_events",
    type: "Organization",
    site_admin: false,
  },
  name: "GitHub Actions",
  description: "Automate your workflow from idea to production",
  external_url: "https://help.github.com/en/actions",
  html_url: "https://github.com/apps/github-actions",
  created_at: "2018-07-30T09:30:17Z",
  updated_at: "2025-03-07T16:35:00Z",
  permissions: { actions: "write", checks: "write", contents: "write", metadata: "read" },
  events: ["check_run", "push"],
};

const blank = { title: null, raw_details: null, start_column: null, end_column: null };

/** What GitHub does with check runs and the emulator does not. */
export function checkRules(upstream: Upstream, base: string): Checks {
  const annotations = new Map<number, Annotation[]>();
  const ids: number[] = [];

  function completed(run: CheckRun): CheckRun {
    const list = annotations.get(run.id) ?? [];
    const url = `${(run as { url?: string }).url ?? ""}/annotations`;
    return {
      ...run,
      app: actionsApp,
      details_url: run.details_url ?? (run as { html_url?: string }).html_url ?? null,
      output: { ...run.output, annotations_count: list.length, annotations_url: url },
    };
  }

  async function write(exchange: Exchange, next: () => Promise<Reply>): Promise<Reply> {
    const input = exchange.body as CheckInput;
    if (input.head_sha && !(await upstream.get(`${base}/git/commits/${input.head_sha}`))) {
      return problem(422, `No commit found for SHA: ${input.head_sha}`);
    }
    const implied = input.conclusion && !input.status ? { ...input, status: "completed" } : input;
    Object.assign(exchange, { body: implied });
    const reply = await next();
    if (reply.status >= 300) return reply;
    const run = reply.body as CheckRun;
    if (exchange.method === "POST") ids.push(run.id);
    const added = (input.output?.annotations ?? []).map((annotation) => ({
      ...blank,
      ...annotation,
      blob_href: (run as { html_url?: string }).html_url,
    }));
    annotations.set(run.id, [...(annotations.get(run.id) ?? []), ...added]);
    return { ...reply, body: completed(run) };
  }

  const rule: Rule = async (exchange, next) => {
    if (partsOf(exchange, "POST /check-runs") ?? partsOf(exchange, "PATCH /check-runs/:id")) {
      return write(exchange, next);
    }
    const listed = partsOf(exchange, "GET /check-runs/:id/annotations");
    if (listed) return page(exchange, annotations.get(Number(listed[0])) ?? []);
    const reply = await next();
    if (reply.status !== 200) return reply;
    if (partsOf(exchange, "GET /check-runs/:id")) {
      return { ...reply, body: completed(reply.body as CheckRun) };
    }
    if (partsOf(exchange, "GET /commits/*ref/check-runs")) {
      const list = reply.body as { check_runs: CheckRun[] };
      return { ...reply, body: { ...list, check_runs: list.check_runs.map(completed) } };
    }
    return reply;
  };

  return {
    rule,
    async all() {
      const runs = await Promise.all(
        ids.map((id) => upstream.get<CheckRun>(`${base}/check-runs/${id}`)),
      );
      return runs
        .filter((run) => run !== undefined)
        .map((run) => ({ ...completed(run), annotations: annotations.get(run.id) ?? [] }));
    },
  };
}
