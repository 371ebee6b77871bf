import type { Permission } from "../domain/permission.ts";
import type { Person } from "./event.ts";

/** Whether somebody may give orders, and if not, by which rule. */
export type Authority = { readonly may: true } | { readonly may: false; readonly why: string };

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

/** Bots and apps give no orders, whatever their permission: a machine that answers machines never stops. */
export function isBot(person: Person | undefined): boolean {
  if (person === undefined || person.login === "" || person.type !== "User") return true;
  return person.login.toLowerCase().endsWith("[bot]");
}

/** Why what somebody wrote is no order, before anybody is asked about them: bots, apps, words of somebody else. */
export function refusedAtOnce(
  sender: Person,
  written: {
    readonly user: Person | undefined;
    readonly performed_via_github_app: unknown;
  },
): string | undefined {
  if (isBot(sender)) return `${sender.login || "the sender"} is a bot.`;
  if (isBot(written.user)) return "it was not written by a person.";
  if (written.performed_via_github_app !== undefined) return "it was written by an app.";
  if (written.user?.login !== sender.login) return "it was not written by who sent it.";
  return undefined;
}
