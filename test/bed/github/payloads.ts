import { associationOf, type Role } from "./repository.ts";
import type { WebhookPayload } from "./webhooks.ts";

export interface PayloadFacts {
  owner: string;
  roles: Record<string, Role>;
  /** Undefined for an issue that is no pull request. */
  pullOf(number: number): Promise<{ url: string; html_url: string } | undefined>;
}

/** Gives an emulator's payload what GitHub's has and the emulator's lacks. */
export async function correctPayload(
  payload: WebhookPayload,
  facts: PayloadFacts,
): Promise<WebhookPayload> {
  const { issue, comment, sender } = payload;
  const pull = issue && (await facts.pullOf(issue.number));
  const association = (login: string) => associationOf(login, facts.owner, facts.roles);
  return {
    ...payload,
    ...(sender
      ? { sender: { ...sender, type: sender.login.endsWith("[bot]") ? "Bot" : "User" } }
      : {}),
    ...(comment
      ? { comment: { ...comment, author_association: association(comment.user.login) } }
      : {}),
    ...(issue
      ? {
          issue: {
            ...issue,
            author_association: association(issue.user?.login ?? ""),
            ...(pull
              ? { pull_request: { url: pull.url, html_url: pull.html_url, merged_at: null } }
              : {}),
          },
        }
      : {}),
  };
}
