import { type Exchange, problem, type Reply, type Rule } from "./exchange.ts";

type Access = "read" | "write" | "none";
export type Scope = "contents" | "issues" | "pull_requests" | "checks" | "actions" | "statuses";
export type Permissions = Record<Scope, Access>;

/** What a GITHUB_TOKEN may do when the workflow does not say. */
export const allWrite: Permissions = {
  contents: "write",
  issues: "write",
  pull_requests: "write",
  checks: "write",
  actions: "write",
  statuses: "write",
};

/** Any of these rights is enough. */
export interface Need {
  scopes: Scope[];
  access: Access;
}

const rank: Record<Access, number> = { none: 0, read: 1, write: 2 };

// The first line that matches decides; any of its scopes is enough.
// Reads of a public repository need no permission, save those of the Actions service.
const table: [RegExp, Scope[], Access][] = [
  [/^(GET) [^ ]*\/actions\//, ["actions"], "read"],
  [/^(GET|HEAD) /, [], "none"],
  [/^\w+ [^ ]*\/actions\//, ["actions"], "write"],
  [/^\w+ [^ ]*\/(check-runs|check-suites)(\/|$)/, ["checks"], "write"],
  [/^\w+ [^ ]*\/statuses\//, ["statuses"], "write"],
  [/^\w+ [^ ]*\/(git\/|contents\/|merges$|dispatches$)/, ["contents"], "write"],
  [/^PUT [^ ]*\/pulls\/\d+\/(merge|update-branch)$/, ["contents"], "write"],
  [/^\w+ [^ ]*\/pulls(\/|$)/, ["pull_requests"], "write"],
  [/^\w+ [^ ]*\/labels(\/|$)/, ["issues", "pull_requests"], "write"],
  [/^\w+ [^ ]*\/issues(\/|$)/, ["issues"], "write"],
  [/^\w+ [^ ]*\/issues-of-pull(\/|$)/, ["issues", "pull_requests"], "write"],
];

function needed(exchange: Exchange, onPull: boolean): Need | undefined {
  const path = onPull ? exchange.path.replace(/\/issues\//, "/issues-of-pull/") : exchange.path;
  const line = table.find(([pattern]) => pattern.test(`${exchange.method} ${path}`));
  return line && { scopes: line[1], access: line[2] };
}

const issueRoute = /\/issues\/(?:(\d+)|comments\/(\d+))(?:\/|$)/;

/** Tells for an issue's number or a comment's id whether it belongs to a pull request. */
export type IsPull = (which: { issue?: number; comment?: number }) => Promise<boolean>;

function refusedPerson({ caller, method, path }: Exchange): Reply | undefined {
  if (method === "GET") return undefined;
  if (caller.kind === "anonymous") return problem(401, "Requires authentication");
  const isCheck = /\/check-(runs|suites)(\/|$)/.test(path);
  return isCheck ? problem(403, "You must authenticate via a GitHub App.") : undefined;
}

async function concernsPull({ method, path }: Exchange, isPull: IsPull): Promise<boolean> {
  const [, issue, comment] = issueRoute.exec(path) ?? [];
  if (method === "GET" || (issue ?? comment) === undefined) return false;
  return isPull(issue ? { issue: Number(issue) } : { comment: Number(comment) });
}

function isGranted(permissions: Permissions | undefined, need: Need | undefined): boolean {
  if (!need) return false;
  const { scopes, access } = need;
  return (
    scopes.length === 0 ||
    scopes.some((scope) => rank[permissions?.[scope] ?? "none"] >= rank[access])
  );
}

/**
 * Holds an installation token to the permissions that it was made with.
 *
 * On a pull request, `pull-requests: write` is enough to comment, label and react.
 */
export function permissionRule(isPull: IsPull): Rule {
  return async (exchange, next) => {
    const { caller } = exchange;
    if (caller.kind !== "app") return refusedPerson(exchange) ?? next();
    const need = needed(exchange, await concernsPull(exchange, isPull));
    if (need && need.scopes.length > 0) exchange.call.needed = need;
    if (isGranted(caller.permissions, need)) return next();
    return problem(403, "Resource not accessible by integration");
  };
}
