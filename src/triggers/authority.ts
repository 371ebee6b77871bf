import type { IssueComment } from "./event.ts";

/** Whether somebody may give orders, and if not, by which rule. */
export type Authority = { readonly may: true } | { readonly may: false; readonly why: string };

/** What the permission API says of a person. Source: GET /repos/{owner}/{repo}/collaborators/{username}/permission. */
export interface Permission {
  readonly permission: string;
  readonly role: string;
}

/** Refuses what needs no look-up: bots, apps, and comments that carry our own marker. */
export function refusedAtOnce(event: IssueComment): string | undefined {
  const { sender, comment } = event;
  if (event.action !== "created") return `the comment was ${event.action}, not created.`;
  if (isBot(sender) || (comment.user !== null && isBot(comment.user)))
    return `${sender.login} is a bot.`;
  if (comment.performed_via_github_app) return "the comment was made by an app.";
  if ((comment.body ?? "").includes("<!-- omk:")) return "the comment carries a marker of omk.";
  if (comment.user?.login !== sender.login) return "the comment was not written by who sent it.";
  return undefined;
}

/** People need one of the policy's roles; a custom role counts by its name or by what it may. */
export function authorityOf(
  login: string,
  given: Permission | undefined,
  roles: readonly string[],
): Authority {
  if (given !== undefined && (roles.includes(given.role) || roles.includes(given.permission)))
    return { may: true };
  const has = given === undefined ? "no role here" : `the role ${given.role}`;
  return {
    may: false,
    why: `${login} has ${has}; the policy asks for one of ${roles.join(", ")} (roles).`,
  };
}

function isBot(person: { readonly login: string; readonly type: string }): boolean {
  return person.type !== "User" || person.login.endsWith("[bot]");
}
