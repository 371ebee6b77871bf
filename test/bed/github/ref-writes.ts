import { type Exchange, partsOf, type Rule } from "./exchange.ts";
import type { PullRequest } from "./pull-heads.ts";
import type { Upstream } from "./upstream.ts";

export interface RefContext {
  upstream: Upstream;
  base: string;
  defaultBranch: string;
  /** Brings the ref into git, and awaits it. */
  onRef: (ref: string) => Promise<void>;
  /** Brings a commit into git, and gives its name there. */
  onCommit: (sha: string) => Promise<string>;
}

interface RefBody {
  ref?: string;
  branch?: string;
  base?: string;
}

type Named = (
  context: RefContext,
  parts: string[],
  exchange: Exchange,
) => Promise<string | undefined> | string | undefined;

const bodyOf = (exchange: Exchange) => (exchange.body ?? {}) as RefBody;

const ofFile: Named = ({ defaultBranch }, _parts, exchange) =>
  `refs/heads/${bodyOf(exchange).branch ?? exchange.query.get("branch") ?? defaultBranch}`;

const ofPull =
  (side: "base" | "head"): Named =>
  async ({ upstream, base }, [number]) => {
    const pull = await upstream.get<PullRequest>(`${base}/pulls/${number}`);
    return pull && `refs/heads/${pull[side].ref}`;
  };

const writes: Record<string, Named> = {
  "POST /git/refs": (_context, _parts, exchange) => bodyOf(exchange).ref,
  "PATCH /git/refs/*ref": (_context, [ref]) => `refs/${ref}`,
  "DELETE /git/refs/*ref": (_context, [ref]) => `refs/${ref}`,
  "PUT /contents/*path": ofFile,
  "DELETE /contents/*path": ofFile,
  "POST /merges": (context, _parts, exchange) =>
    `refs/heads/${bodyOf(exchange).base ?? context.defaultBranch}`,
  "PUT /pulls/:n/merge": ofPull("base"),
  "PUT /pulls/:n/update-branch": ofPull("head"),
};

/** Makes every ref and commit that the API wrote visible to git before the answer leaves. */
export function refWriteRule(context: RefContext): Rule {
  return async (exchange, next) => {
    const ref = await refWritten(context, exchange);
    const reply = await next();
    if (reply.status >= 300) return reply;
    if (ref) await context.onRef(ref);
    if (!partsOf(exchange, "POST /git/commits")) return reply;
    const { sha } = reply.body as { sha: string };
    const name = await context.onCommit(sha);
    return { ...reply, body: JSON.parse(JSON.stringify(reply.body).replaceAll(sha, name)) };
  };
}

async function refWritten(context: RefContext, exchange: Exchange): Promise<string | undefined> {
  for (const [route, named] of Object.entries(writes)) {
    const parts = partsOf(exchange, route);
    if (parts) return named(context, parts, exchange);
  }
  return undefined;
}
