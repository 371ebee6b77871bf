import { page, problem, type Rule } from "./exchange.ts";
import { routeRule } from "./routes.ts";
import type { Upstream } from "./upstream.ts";

export interface Status {
  id: number;
  sha: string;
  state: string;
  context: string;
  description: string | null;
  target_url: string | null;
  created_at: string;
}

/** Commit statuses, which the emulator lacks. */
export function statusRules(
  upstream: Upstream,
  { base, apiUrl }: { base: string; apiUrl: string },
): { rule: Rule; all: Status[] } {
  const all: Status[] = [];
  const shown = ({ sha, ...status }: Status) => ({
    ...status,
    url: `${apiUrl}${base}/statuses/${sha}`,
    node_id: `SC_${status.id}`,
    avatar_url: null,
    updated_at: status.created_at,
    creator: null,
  });
  const of = async (ref = "") => {
    const sha = (await upstream.get<{ sha: string }>(`${base}/commits/${ref}`))?.sha;
    return { sha, statuses: all.filter((status) => status.sha === sha) };
  };

  const rule = routeRule({
    async "POST /statuses/:sha"({ body }, [ref]) {
      const { sha } = await of(ref);
      if (!sha) return problem(422, `No commit found for SHA: ${ref}`);
      all.unshift(statusOf(body as Partial<Status>, { id: all.length + 1, sha }));
      return { status: 201, body: all.slice(0, 1).map(shown)[0] };
    },
    async "GET /commits/:ref/statuses"(exchange, [ref]) {
      const { sha, statuses } = await of(ref);
      return sha ? page(exchange, statuses.map(shown)) : problem(404, "Not Found");
    },
    async "GET /commits/:ref/status"(_exchange, [ref]) {
      const { sha, statuses } = await of(ref);
      if (!sha) return problem(404, "Not Found");
      const latest = statuses.filter(
        (one, index) => statuses.findIndex((other) => other.context === one.context) === index,
      );
      const repository = await upstream.get(base);
      const commit_url = `${apiUrl}${base}/commits/${sha}`;
      const counted = {
        state: combined(latest),
        statuses: latest.map(shown),
        total_count: latest.length,
      };
      return {
        status: 200,
        body: { ...counted, sha, repository, commit_url, url: `${commit_url}/status` },
      };
    },
  });
  return { rule, all };
}

function statusOf(input: Partial<Status>, { id, sha }: { id: number; sha: string }): Status {
  return {
    id,
    sha,
    state: input.state ?? "pending",
    context: input.context ?? "default",
    description: input.description ?? null,
    target_url: input.target_url ?? null,
    created_at: `${new Date().toISOString().slice(0, 19)}Z`,
  };
}

function combined(latest: Status[]): string {
  if (latest.some(({ state }) => state === "failure" || state === "error")) return "failure";
  return latest.length > 0 && latest.every(({ state }) => state === "success")
    ? "success"
    : "pending";
}
