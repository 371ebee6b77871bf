import { type Exchange, problem, type Reply, type Rule } from "./exchange.ts";
import { routeRule } from "./routes.ts";

interface WithVerification {
  sha: string;
  verification?: object;
  commit?: { verification?: object };
}

interface CommitInput {
  author?: object;
  committer?: object;
  signature?: string;
}

const bot = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};
const web = { name: "GitHub", email: "noreply@github.com" };
const signature = "-----BEGIN PGP SIGNATURE-----\n\nbed\n-----END PGP SIGNATURE-----\n";
const now = () => `${new Date().toISOString().slice(0, 19)}Z`;

/** GitHub signs what an app commits in nobody's name. */
function isSignedByGitHub({ caller, body }: Exchange): boolean {
  const input = body as CommitInput;
  return caller.kind === "app" && !input.author && !input.committer && !input.signature;
}

function isWorkflowChange({ caller, body }: Exchange): boolean {
  const { tree } = body as { tree: { path?: string }[] };
  return caller.kind === "app" && tree.some(({ path }) => path?.startsWith(".github/workflows/"));
}

/** Commits through the API: verified where GitHub's are, and never with workflow files by the app. */
export function commitRule(): Rule {
  const verified = new Map<string, object>();

  function marked(reply: Reply): Reply {
    const commit = reply.body as WithVerification | undefined;
    const verification = reply.status < 300 && commit ? verified.get(commit.sha) : undefined;
    if (!commit || !verification) return reply;
    const inner = commit.commit ? { commit: { ...commit.commit, verification } } : { verification };
    return { ...reply, body: { ...commit, ...inner } };
  }

  return routeRule({
    "POST /git/trees": (exchange, _parts, next) =>
      isWorkflowChange(exchange) ? problem(403, "Resource not accessible by integration") : next(),
    async "POST /git/commits"(exchange, _parts, next) {
      if (!isSignedByGitHub(exchange)) return next();
      const date = now();
      const people = { author: { ...bot, date }, committer: { ...web, date } };
      Object.assign(exchange, { body: { ...(exchange.body as object), ...people } });
      const reply = await next();
      const { sha } = reply.body as WithVerification;
      const proof = { signature, payload: `commit ${sha}`, verified_at: date };
      if (reply.status === 201) verified.set(sha, { verified: true, reason: "valid", ...proof });
      return marked(reply);
    },
    "GET /git/commits/:sha": async (_exchange, _parts, next) => marked(await next()),
    "GET /commits/*ref": async (_exchange, _parts, next) => marked(await next()),
  });
}
