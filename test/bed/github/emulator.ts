import { createSign, generateKeyPairSync } from "node:crypto";
import { createEmulator } from "emulate";

/** Logins that exist beside the owner and the collaborators, for events of people without rights. */
export const passersBy = ["monalisa", "hubot", "mallory", "stranger", "alice", "bob"];

const ACTIONS_APP = 15368;

export interface Emulator extends AsyncDisposable {
  url: string;
  /** A token of the installed app `github-actions`, which acts as `github-actions[bot]`. */
  installationToken: () => Promise<string>;
}

export interface EmulatorSeed {
  owner: string;
  name: string;
  defaultBranch: string;
  logins: string[];
  tokenOf: (login: string) => string;
}

/** Starts the GitHub emulator with one empty repository and the app that owns every GITHUB_TOKEN. */
export async function startEmulator(seed: EmulatorSeed): Promise<Emulator> {
  const scopes = ["repo", "user", "admin:repo_hook"];
  const app = {
    app_id: ACTIONS_APP,
    slug: "github-actions",
    private_key: appKey(),
    name: "GitHub Actions",
    permissions: {
      contents: "write",
      issues: "write",
      pull_requests: "write",
      checks: "write",
      actions: "write",
      metadata: "read",
    },
    installations: [{ installation_id: 1, account: seed.owner, repository_selection: "all" }],
  };
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        seed.logins.map((login) => [seed.tokenOf(login), { login, scopes }]),
      ),
      github: {
        users: seed.logins.map((login) => ({ login, name: login, email: `${login}@example.com` })),
        repos: [{ owner: seed.owner, name: seed.name, default_branch: seed.defaultBranch }],
        apps: [app],
      },
    },
  });
  return {
    url: emulator.url,
    async installationToken() {
      const answer = await fetch(`${emulator.url}/app/installations/1/access_tokens`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${appToken(appKey())}`,
          "content-type": "application/json",
        },
        body: "{}",
      });
      const { token } = (await answer.json()) as { token: string };
      return token;
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

const made: { key?: string } = {};

/** The app's key: one for all emulators of this process, since making it takes as long as some tests. */
function appKey(): string {
  made.key ??= generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "pkcs1", format: "pem" },
  }).privateKey;
  return made.key;
}

function appToken(key: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const signed = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iat: now - 60, exp: now + 500, iss: `${ACTIONS_APP}` })}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key).toString("base64url")}`;
}
