import { type Exchange, partsOf, problem, type Reply, type Rule } from "./exchange.ts";
import type { Permissions } from "./permissions.ts";
import type { Upstream } from "./upstream.ts";

/** A collaborator's role, in the words of GitHub's settings page. */
export type Role = "read" | "triage" | "write" | "maintain" | "admin";

/** What a person is to the repository, as payloads and comments say it. */
export function associationOf(login: string, owner: string, roles: Record<string, Role>): string {
  if (login === owner) return "OWNER";
  return login in roles ? "COLLABORATOR" : "NONE";
}

const words: Record<Role, string> = {
  read: "read",
  triage: "read",
  write: "write",
  maintain: "write",
  admin: "admin",
};

export interface RepositoryContext {
  upstream: Upstream;
  base: string;
  owner: string;
  roles: Record<string, Role>;
  defaultBranch: string;
}

/** The repository itself, and who may do what in it. */
export function repositoryRule(context: RepositoryContext): Rule {
  return async (exchange, next) => {
    const asked = partsOf(exchange, "GET /collaborators/:login/permission");
    if (asked) return permissionOf(context, asked[0] ?? "");
    const reply = await next();
    const isRepository = exchange.path === context.base && exchange.method === "GET";
    if (!isRepository || reply.status !== 200) return reply;
    const permissions = rights(exchange, context);
    return {
      ...reply,
      body: {
        ...(reply.body as object),
        permissions,
        default_branch: context.defaultBranch,
        network_count: 0,
        subscribers_count: 0,
      },
    };
  };
}

async function permissionOf(context: RepositoryContext, login: string): Promise<Reply> {
  const user = await context.upstream.get<object>(`/users/${encodeURIComponent(login)}`);
  if (!user) return problem(404, `${login} is not a user`);
  const role: Role = login === context.owner ? "admin" : (context.roles[login] ?? "read");
  const permissions = ladder(role);
  return {
    status: 200,
    body: {
      permission: words[role],
      role_name: role,
      user: { ...user, permissions, role_name: role },
    },
  };
}

function ladder(role: Role) {
  const rank = ["read", "triage", "write", "maintain", "admin"].indexOf(role);
  return { admin: rank >= 4, maintain: rank >= 3, push: rank >= 2, triage: rank >= 1, pull: true };
}

function rights({ caller }: Exchange, context: RepositoryContext) {
  if (caller.kind === "app") return { ...ladder("read"), push: writes(caller.permissions) };
  return ladder(caller.login === context.owner ? "admin" : (context.roles[caller.login] ?? "read"));
}

function writes(permissions: Permissions | undefined): boolean {
  return permissions?.contents === "write";
}
