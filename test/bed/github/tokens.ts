import type { Caller } from "./exchange.ts";
import { allWrite, type Permissions } from "./permissions.ts";

/** Who holds which token. */
export interface TokenTable {
  callerOf: (token: string | undefined) => Caller | undefined;
  userToken(login: string): string;
  /** Makes a GITHUB_TOKEN with these permissions. */
  mint(permissions?: Partial<Permissions>): Promise<string>;
}

// A workflow's `permissions:` sets everything that it does not name to none.
const nothing: Permissions = {
  contents: "none",
  issues: "none",
  pull_requests: "none",
  checks: "none",
  actions: "none",
  statuses: "none",
};

export const userToken = (login: string): string => `ghp_${login}`;

/** People hold `ghp_<login>`; the app's tokens come from the emulator. */
export function tokenTable(
  logins: string[],
  installationToken: () => Promise<string>,
  defaults: Partial<Permissions>,
): TokenTable {
  const callers = new Map<string, Caller>();
  for (const login of logins) {
    const token = userToken(login);
    callers.set(token, { kind: "user", login, token });
  }
  return {
    callerOf: (token) =>
      token === undefined ? { kind: "anonymous", login: "anonymous" } : callers.get(token),
    userToken(login) {
      if (!logins.includes(login))
        throw new Error(`no user ${login} in this bed, only ${logins.join(", ")}`);
      return userToken(login);
    },
    async mint(permissions) {
      const token = await installationToken();
      const granted = permissions ? { ...nothing, ...permissions } : { ...allWrite, ...defaults };
      callers.set(token, {
        kind: "app",
        login: "github-actions[bot]",
        token,
        permissions: granted,
      });
      return token;
    },
  };
}
