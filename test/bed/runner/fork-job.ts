import type { Permissions, Scope } from "../github/permissions.ts";
import type { WebhookPayload } from "../github/webhooks.ts";

type Granted = Partial<Permissions>;

const scopes: Scope[] = ["contents", "issues", "pull_requests", "checks", "actions", "statuses"];

interface Side {
  repo?: { id: number } | null;
}

/** Whether GitHub trusts a job with nothing: it runs a fork's own workflow file, as `pull_request` does. */
export function isDistrusted(event: string, payload: WebhookPayload): boolean {
  if (!event.startsWith("pull_request") || event === "pull_request_target") return false;
  const pull = payload["pull_request"] as { head: Side; base: Side } | undefined;
  return pull !== undefined && pull.head.repo?.id !== pull.base.repo?.id;
}

/** What a token may at most do in such a job: read what it would else write. */
export function readOnly(granted: Granted | undefined): Granted {
  return Object.fromEntries(
    scopes.map((scope) => [scope, granted === undefined || may(granted[scope]) ? "read" : "none"]),
  );
}

function may(access: Permissions[Scope] | undefined): boolean {
  return access === "read" || access === "write";
}
