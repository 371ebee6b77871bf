import type { BareRepository } from "../git/repository.ts";
import { type Exchange, page, problem, type Reply, type Rule } from "./exchange.ts";
import { asFork, type Forks } from "./forks.ts";
import { changedFiles } from "./pull-files.ts";
import type { PullHeads, PullRequest } from "./pull-heads.ts";
import { routeRule } from "./routes.ts";
import type { Upstream } from "./upstream.ts";

export interface PullContext {
  upstream: Upstream;
  bare: BareRepository;
  heads: PullHeads;
  forks: Forks;
  base: string;
  owner: string;
  apiUrl: string;
  serverUrl: string;
  mayCreate: boolean;
}

/** What GitHub does with pull requests and the emulator does not. */
export function pullRequestRule(context: PullContext): Rule {
  return routeRule({
    async "POST /pulls"(exchange, _parts, next) {
      const refused = await refusal(context, exchange);
      if (refused) return refused;
      const reply = await next();
      if (reply.status === 201) await context.heads.refresh();
      return corrected(context, reply);
    },
    "GET /pulls": async (_exchange, _parts, next) => {
      const reply = await next();
      if (!Array.isArray(reply.body)) return reply;
      const pulls = (reply.body as PullRequest[]).map((pull) => followed(context, pull));
      return { ...reply, body: await Promise.all(pulls) };
    },
    async "GET /pulls/:n"(exchange, [number], next) {
      const kind = /\.(diff|patch)\b/.exec(exchange.headers.accept ?? "")?.[1];
      return kind ? asText(context, number, kind) : corrected(context, await next());
    },
    "PATCH /pulls/:n": async (_exchange, _parts, next) => corrected(context, await next()),
    "GET /pulls/:n/files": (exchange, [number]) =>
      withPull(context, number, async (pull) => {
        const files = await changedFiles(context.bare, range(pull));
        return page(
          exchange,
          files.map((file) => linked(context, pull, file)),
        );
      }),
    "GET /pulls/:n/commits": (exchange, [number]) =>
      withPull(context, number, async (pull) => {
        const shas = await context.bare.git("rev-list", "--reverse", since(pull));
        const read = (sha: string) => context.upstream.get(`${context.base}/commits/${sha}`);
        return page(exchange, await Promise.all(shas.split("\n").filter(Boolean).map(read)));
      }),
    "POST /pulls/:n/requested_reviewers": async (_exchange, _parts, next) => {
      const reply = await next();
      return reply.status === 200 ? { ...reply, status: 201 } : reply;
    },
  });
}

async function refusal(
  context: PullContext,
  { caller, body }: Exchange,
): Promise<Reply | undefined> {
  if (caller.kind === "app" && !context.mayCreate) {
    return problem(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
  const input = body as { head: string; base: string };
  const head = input.head.replace(/^.*:/, "");
  const failed = (error: object) =>
    problem(422, "Validation Failed", [{ resource: "PullRequest", ...error }]);
  for (const [field, ref] of Object.entries({ head, base: input.base })) {
    if (!(await exists(context.bare, ref))) return failed({ field, code: "invalid" });
  }
  const query = new URLSearchParams({
    state: "open",
    head: `${context.owner}:${head}`,
    base: input.base,
  });
  const open = await context.upstream.get<PullRequest[]>(
    `${context.base}/pulls?${query.toString()}`,
  );
  if (open && open.length > 0) {
    return failed({
      code: "custom",
      message: `A pull request already exists for ${context.owner}:${head}.`,
    });
  }
  const ahead = await context.bare.git(
    "rev-list",
    "--count",
    `refs/heads/${input.base}..refs/heads/${head}`,
  );
  if (ahead !== "0") return undefined;
  return failed({ code: "custom", message: `No commits between ${input.base} and ${head}` });
}

async function exists(bare: BareRepository, branch: string): Promise<boolean> {
  return bare.git("rev-parse", "--verify", "--quiet", `refs/heads/${branch}`).then(
    () => true,
    () => false,
  );
}

async function corrected(context: PullContext, reply: Reply): Promise<Reply> {
  if (reply.status >= 300) return reply;
  const pull = await followed(context, reply.body as PullRequest);
  const files = await changedFiles(context.bare, range(pull));
  const sum = (key: "additions" | "deletions") =>
    files.reduce((total, file) => total + file[key], 0);
  const commits = Number(await context.bare.git("rev-list", "--count", since(pull)));
  const counts = {
    changed_files: files.length,
    additions: sum("additions"),
    deletions: sum("deletions"),
  };
  return { ...reply, body: { ...pull, ...counts, commits } };
}

async function followed({ heads, forks }: PullContext, pull: PullRequest): Promise<PullRequest> {
  return asFork({ ...pull, head: { ...pull.head, sha: await heads.headOf(pull) } }, forks);
}

const range = (pull: PullRequest) => `${pull.base.sha}...${pull.head.sha}`;
const since = (pull: PullRequest) => `${pull.base.sha}..${pull.head.sha}`;

async function withPull(
  context: PullContext,
  number: string | undefined,
  answer: (pull: PullRequest) => Promise<Reply>,
): Promise<Reply> {
  const pull = await context.upstream.get<PullRequest>(`${context.base}/pulls/${number}`);
  return pull ? answer(await followed(context, pull)) : problem(404, "Not Found");
}

function asText(context: PullContext, number: string | undefined, kind: string): Promise<Reply> {
  return withPull(context, number, async (pull) => {
    const args =
      kind === "diff" ? ["diff", range(pull)] : ["format-patch", "--stdout", since(pull)];
    const headers = { "content-type": `application/vnd.github.${kind}; charset=utf-8` };
    return { status: 200, body: `${await context.bare.git(...args)}\n`, headers };
  });
}

function linked(
  { base, apiUrl, serverUrl }: PullContext,
  pull: PullRequest,
  file: { filename: string; additions: number; deletions: number },
): object {
  const repository = `${serverUrl}${base.replace("/repos", "")}`;
  const path = encodeURI(file.filename);
  return {
    ...file,
    changes: file.additions + file.deletions,
    blob_url: `${repository}/blob/${pull.head.sha}/${path}`,
    raw_url: `${repository}/raw/${pull.head.sha}/${path}`,
    contents_url: `${apiUrl}${base}/contents/${path}?ref=${pull.head.sha}`,
  };
}
