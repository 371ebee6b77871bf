import { Octokit } from "@octokit/rest";
import { type CommitFile, commitOnto } from "./git/commit-onto.ts";
import type { Seed } from "./git/repository.ts";
import type { PushAsked } from "./git/server.ts";
import type { Call, Fault } from "./github/exchange.ts";
import { exportState, type GitHubExport } from "./github/export.ts";
import type { GitHub } from "./github/github.ts";
import { correctPayload } from "./github/payloads.ts";
import type { Permissions } from "./github/permissions.ts";
import type { PullRequest } from "./github/pull-heads.ts";
import type { Reaction } from "./github/reactions.ts";
import type { Role } from "./github/repository.ts";
import type { Delivery, WebhookPayload } from "./github/webhooks.ts";
import type { RunnerHost } from "./runner/job.ts";
import { placeKeeper } from "./runner/places.ts";
import { type StartStage, startStage } from "./runner/stage.ts";
import { type RunningStep, type StepOptions, type StepResult, startStep } from "./runner/step.ts";
import { type Servers, startServers } from "./servers.ts";

export interface BedOptions {
  /** Files of the seeded repository by path, or a git work tree to push whole. */
  repo: Seed;
  /** `<owner>/<name>`; `octocat/hello` unless told. */
  name?: string;
  /** Of the GITHUB_TOKEN; what is not named is `write`. */
  permissions?: Partial<Permissions>;
  /** The repository's setting "Allow GitHub Actions to create and approve pull requests". */
  mayCreatePullRequests?: boolean;
  collaborators?: Record<string, Role>;
  /** Further logins without any role. */
  people?: string[];
  /** How main and post of a step are started; as processes of their own unless told (`in-process.ts`). */
  startStage?: StartStage;
}

/** A whole GitHub on the loopback device, with one repository and a runner. */
export interface Bed extends AsyncDisposable {
  apiUrl: string;
  serverUrl: string;
  owner: string;
  repo: string;
  /** A GITHUB_TOKEN with the bed's permissions, of `github-actions[bot]`. */
  token: string;
  /** A person's client. */
  user: (login: string) => Octokit;
  /** The app's client, with `token`. */
  bot: Octokit;
  faults: Fault[];
  calls: Call[];
  /** Every request of git to push, also a refused one. */
  pushes: PushAsked[];
  /** Every webhook that was delivered. */
  deliveries: Delivery[];
  /** What `*_dispatch` calls asked for. */
  dispatches: GitHub["runs"]["dispatches"];
  /** Git in the bare repository. */
  git(...args: string[]): Promise<string>;
  openIssue(title: string, body: string, as?: string): Promise<number>;
  /** Comments, and gives the payload of the webhook that followed. */
  comment(issue: number, body: string, as?: string): Promise<WebhookPayload>;
  /**
   * A push to a person's fork: the pull request comes from there, on top of `main` or of what it had; its head. The
   * branch that it was opened from here is gone.
   */
  pushToFork(
    pull: number,
    login: string,
    files: Readonly<Record<string, CommitFile>>,
  ): Promise<string>;
  /** Of a comment. */
  reactions(commentId: number): Reaction[];
  run(step: StepOptions): Promise<StepResult>;
  start(step: StepOptions): RunningStep;
  export(): Promise<GitHubExport>;
  /** What `runWorkflow` needs. */
  host: RunnerHost;
}

/** Starts a bed; `await using` takes it down again. */
export async function startBed(options: BedOptions): Promise<Bed> {
  const stack = new AsyncDisposableStack();
  try {
    return await build(options, stack);
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

async function build(options: BedOptions, stack: AsyncDisposableStack): Promise<Bed> {
  const servers = await startServers(options, stack);
  const { root, owner, name, roles, apiUrl, serverUrl, bare, upstream, github, tokens, sink } =
    servers;
  const base = `/repos/${owner}/${name}`;
  const where = { owner, repo: name };
  const client = (auth: string) => new Octokit({ auth, baseUrl: apiUrl, log: silent });
  const user = (login: string) => client(tokens.userToken(login));
  const token = await tokens.mint();
  const host: RunnerHost = {
    apiUrl,
    serverUrl,
    owner,
    repo: name,
    repository: (await upstream.get<{ id: number }>(base)) ?? { id: 0 },
    defaultBranch: bare.defaultBranch,
    tip: (ref) => bare.git("rev-parse", `${ref}^{commit}`),
    runs: github.runs.all,
    places: placeKeeper(root, name),
    token: (permissions) => tokens.mint(permissions),
    startStage: options.startStage ?? startStage,
  };
  const start = (step: StepOptions) => startStep(host, step);
  const { heads, reactions, checks, artifacts } = github;
  const facts = {
    owner,
    roles,
    pullOf: (number: number) => upstream.get<PullAddress>(`${base}/pulls/${number}`),
  };

  const disposer = stack.move();
  return {
    apiUrl,
    serverUrl,
    owner,
    repo: name,
    token,
    user,
    bot: client(token),
    faults: servers.faults,
    calls: servers.calls,
    pushes: servers.pushes,
    deliveries: sink.deliveries,
    dispatches: github.runs.dispatches,
    git: bare.git,
    async openIssue(title, body, as = owner) {
      const { data } = await user(as).issues.create({ ...where, title, body });
      return data.number;
    },
    async comment(issue, body, as = owner) {
      const { data } = await user(as).issues.createComment({ ...where, issue_number: issue, body });
      const { payload } = await sink.wait((delivery) => isCreation(delivery, data.id));
      return correctPayload(payload, facts);
    },
    pushToFork: (pull, login, files) => pushToFork(servers, { pull, login, files }),
    reactions: (commentId) =>
      reactions.filter(({ subject }) => subject === `issues/comments/${commentId}`),
    run: (step) => start(step).result,
    start,
    host,
    export: () =>
      exportState({
        upstream,
        base,
        heads,
        reactions,
        checkRuns: () => checks.all(),
        artifacts: artifacts.all,
        refs: () => bare.refs(),
      }),
    [Symbol.asyncDispose]: () => disposer.disposeAsync(),
  };
}

interface PullAddress {
  url: string;
  html_url: string;
}

interface ForkPush {
  pull: number;
  login: string;
  files: Readonly<Record<string, CommitFile>>;
}

/** The first one takes the branch away from which the pull request was opened here. */
async function pushToFork(
  { github, bare, upstream, owner, name }: Servers,
  { pull, login, files }: ForkPush,
): Promise<string> {
  const before = github.forks.get(pull);
  const opened = await upstream.get<PullRequest>(`/repos/${owner}/${name}/pulls/${pull}`);
  const ref = before?.ref ?? opened?.head.ref ?? "";
  const sha = await commitOnto(bare, before?.sha ?? bare.defaultBranch, files);
  await github.fork(pull, { login, ref, sha });
  if (before !== undefined) return sha;
  await bare.git("update-ref", "-d", `refs/heads/${ref}`);
  await github.afterPush();
  return sha;
}

function isCreation({ event, payload }: Delivery, comment: number): boolean {
  return (
    event === "issue_comment" && payload.action === "created" && payload.comment?.id === comment
  );
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
