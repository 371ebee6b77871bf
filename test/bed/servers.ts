import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { BedOptions } from "./bed.ts";
import { type BareRepository, seedRepository } from "./git/repository.ts";
import { gitServer, type PushAsked } from "./git/server.ts";
import { installWorkflowHook } from "./git/workflow-hook.ts";
import { passersBy, startEmulator } from "./github/emulator.ts";
import type { Call, Caller, Fault } from "./github/exchange.ts";
import { gateway } from "./github/gateway.ts";
import { assembleGitHub, type GitHub } from "./github/github.ts";
import type { Role } from "./github/repository.ts";
import { type TokenTable, tokenTable, userToken } from "./github/tokens.ts";
import { type Upstream, upstreamOf } from "./github/upstream.ts";
import { type WebhookSink, webhookSink } from "./github/webhooks.ts";
import { close, listen, listenAsBefore } from "./listen.ts";

/** Everything of a bed that listens, wired together. */
export interface Servers {
  /** The folder that holds all of the bed's files. */
  root: string;
  owner: string;
  name: string;
  roles: Record<string, Role>;
  apiUrl: string;
  serverUrl: string;
  bare: BareRepository;
  upstream: Upstream;
  github: GitHub;
  tokens: TokenTable;
  sink: WebhookSink;
  faults: Fault[];
  calls: Call[];
  pushes: PushAsked[];
}

/** Starts the servers, each of them taken down by the stack. */
export async function startServers(
  options: BedOptions,
  stack: AsyncDisposableStack,
): Promise<Servers> {
  const [owner = "octocat", name = "hello"] = (options.name ?? "octocat/hello").split("/");
  const roles = options.collaborators ?? {};
  const root = await mkdtemp(join(tmpdir(), "omk-bed-"));
  stack.defer(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  const gitRoot = join(root, "git");
  const bare = await seedRepository(join(gitRoot, owner, `${name}.git`), options.repo);
  await installWorkflowHook(bare.path);

  const logins = [
    ...new Set([owner, ...Object.keys(roles), ...(options.people ?? []), ...passersBy]),
  ];
  const { defaultBranch } = bare;
  const emulator = await startEmulator({ owner, name, defaultBranch, logins, tokenOf: userToken });
  stack.use(emulator);
  const tokens = tokenTable(logins, () => emulator.installationToken(), options.permissions ?? {});

  const wired: { github?: GitHub } = {};
  const pushes: PushAsked[] = [];
  const remote = await gitServer({
    root: gitRoot,
    callerOf: tokens.callerOf,
    mayPush: (caller) => mayPush(caller, owner, roles),
    onPushAsked: (ask) => pushes.push(ask),
    onPush: async () => wired.github?.afterPush(),
  });
  const serverUrl = `http://github.localhost:${await listen(remote)}`;
  stack.defer(() => close(remote));
  const front = createServer();
  const apiUrl = `http://127.0.0.1:${await listenAsBefore(front)}`;
  stack.defer(() => close(front));

  const rewrite = addressRewriter({
    from: emulator.url,
    apiUrl,
    serverUrl,
    full: `${owner}/${name}`,
  });
  const ownerToken = userToken(owner);
  const upstream = upstreamOf(emulator.url, ownerToken, rewrite);
  const source = { upstream, bare, owner, name, ownerToken, apiUrl, serverUrl, roles };
  const mayCreatePullRequests = options.mayCreatePullRequests ?? true;
  const github = assembleGitHub({
    ...source,
    mayCreatePullRequests,
    id: basename(root).toLowerCase(),
  });
  wired.github = github;
  const [calls, faults]: [Call[], Fault[]] = [[], []];
  front.on("request", gateway({ ...github, callerOf: tokens.callerOf, faults, calls }));

  await invite(upstream, { base: `/repos/${owner}/${name}`, token: ownerToken, roles });
  await github.afterPush();
  const sink = await webhookSink(rewrite);
  stack.use(sink);
  const body = { config: { url: sink.url, content_type: "json" }, events: ["*"] };
  await upstream.send({
    method: "POST",
    path: `/repos/${owner}/${name}/hooks`,
    token: ownerToken,
    body,
  });
  return {
    root,
    owner,
    name,
    roles,
    apiUrl,
    serverUrl,
    bare,
    upstream,
    github,
    tokens,
    sink,
    faults,
    calls,
    pushes,
  };
}

function mayPush(caller: Caller, owner: string, roles: Record<string, Role>): boolean {
  if (caller.kind === "app") return caller.permissions?.contents === "write";
  return (
    caller.login === owner || ["write", "maintain", "admin"].includes(roles[caller.login] ?? "none")
  );
}

/** The emulator gives its own address in answers; people and the action know only ours. */
function addressRewriter(at: { from: string; apiUrl: string; serverUrl: string; full: string }) {
  return (text: string) =>
    text
      .replaceAll(at.from, at.apiUrl)
      .replaceAll(`${at.apiUrl}/${at.full}`, `${at.serverUrl}/${at.full}`)
      .replaceAll(/(https?:\/\/[^"\s[]*)\[bot\]/g, "$1%5Bbot%5D");
}

const words: Record<Role, string> = {
  read: "pull",
  triage: "triage",
  write: "push",
  maintain: "maintain",
  admin: "admin",
};

async function invite(
  upstream: Upstream,
  { base, token, roles }: { base: string; token: string; roles: Record<string, Role> },
): Promise<void> {
  for (const [login, role] of Object.entries(roles)) {
    const body = { permission: words[role] };
    await upstream.send({ method: "PUT", path: `${base}/collaborators/${login}`, token, body });
  }
}
