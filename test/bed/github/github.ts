import { type ArtifactTable, artifactTable } from "../artifacts/artifact-table.ts";
import { blobStore } from "../artifacts/blob-store.ts";
import { artifactRestRule } from "../artifacts/rest.ts";
import { artifactServiceRule } from "../artifacts/twirp.ts";
import { bringCommit, mirrorBack } from "../git/mirror-back.ts";
import { mirrorOut, sendObjects } from "../git/mirror-out.ts";
import type { BareRepository } from "../git/repository.ts";
import { lock } from "../lock.ts";
import { type Checks, checkRules } from "./checks.ts";
import { commentRule } from "./comments.ts";
import { commitRule } from "./commits.ts";
import type { Exchange, Reply, Rule } from "./exchange.ts";
import type { Fork, Forks } from "./forks.ts";
import { githubJudge, judgeRule } from "./judge.ts";
import { permissionRule } from "./permissions.ts";
import { type PullHeads, pullHeads } from "./pull-heads.ts";
import { pullRequestRule } from "./pull-requests.ts";
import { type Reaction, reactionRules } from "./reactions.ts";
import { refWriteRule } from "./ref-writes.ts";
import { type Role, repositoryRule } from "./repository.ts";
import { type Status, statusRules } from "./statuses.ts";
import type { Upstream } from "./upstream.ts";
import { type WorkflowRuns, workflowRunRules } from "./workflow-runs.ts";

export interface GitHubSource {
  upstream: Upstream;
  bare: BareRepository;
  /** `<owner>/<name>` */
  owner: string;
  name: string;
  ownerToken: string;
  apiUrl: string;
  serverUrl: string;
  roles: Record<string, Role>;
  mayCreatePullRequests: boolean;
  /** Names the bed's container of blobs. */
  id: string;
}

/** GitHub as the gateway shows it: the emulator, corrected, and in step with git. */
export interface GitHub {
  rules: Rule[];
  forward: (exchange: Exchange) => Promise<Reply>;
  /** Brings what was pushed to the emulator. */
  afterPush(): Promise<void>;
  /** Lets a pull request come from a fork, or moves its head there. */
  fork(number: number, fork: Fork): Promise<void>;
  heads: PullHeads;
  forks: Forks;
  checks: Checks;
  reactions: Reaction[];
  statuses: Status[];
  runs: WorkflowRuns;
  artifacts: ArtifactTable;
}

export function assembleGitHub(source: GitHubSource): GitHub {
  const { upstream, bare, owner, name, roles, apiUrl, serverUrl } = source;
  const base = `/repos/${owner}/${name}`;
  const ends = { bare, upstream, base, token: source.ownerToken };
  const mirrored = new Map<string, string>();
  const oneByOne = lock();
  const forks: Forks = new Map();
  const heads = pullHeads(upstream, bare, { ...ends, forks });

  const afterPush = () =>
    oneByOne(async () => {
      await mirrorOut(ends, mirrored);
      await heads.refresh();
    });
  const onRef = (ref: string) =>
    oneByOne(async () => {
      const sha = await mirrorBack(ends, ref);
      if (sha) mirrored.set(ref, sha);
      else mirrored.delete(ref);
      await heads.refresh();
    });

  const onCommit = (sha: string) => oneByOne(() => bringCommit(ends, sha));

  const checks = checkRules(upstream, base);
  const reactions = reactionRules((login) => upstream.get(`/users/${encodeURIComponent(login)}`));
  const statuses = statusRules(upstream, { base, apiUrl });
  const runs = workflowRunRules(upstream, base);
  const artifacts = artifactTable();
  const blobs = blobStore(source.id);
  const { defaultBranch } = bare;
  return {
    rules: [
      artifactServiceRule(artifacts, blobs),
      judgeRule(githubJudge()),
      permissionRule((which) => isPull(upstream, base, which)),
      commitRule(),
      refWriteRule({ upstream, base, defaultBranch, onRef, onCommit }),
      repositoryRule({ upstream, base, owner, roles, defaultBranch }),
      checks.rule,
      commentRule(upstream, base),
      reactions.rule,
      statuses.rule,
      pullRequestRule({
        upstream,
        bare,
        heads,
        forks,
        base,
        owner,
        apiUrl,
        serverUrl,
        mayCreate: source.mayCreatePullRequests,
      }),
      artifactRestRule({ table: artifacts, blobs, runs: runs.all }),
      runs.rule,
    ],
    forward: ({ method, url, caller, body, headers }) =>
      upstream.send({ method, path: url, token: caller.token, body, accept: headers.accept }),
    afterPush,
    fork: (number, fork) =>
      oneByOne(async () => {
        await sendObjects(ends, [fork.sha], [...mirrored.values()]);
        forks.set(number, fork);
        await heads.refresh();
      }),
    heads,
    forks,
    checks,
    runs,
    artifacts,
    reactions: reactions.all,
    statuses: statuses.all,
  };
}

async function isPull(
  upstream: Upstream,
  base: string,
  { issue, comment }: { issue?: number; comment?: number },
): Promise<boolean> {
  const parent =
    comment && (await upstream.get<{ issue_url: string }>(`${base}/issues/comments/${comment}`));
  const number = issue ?? (parent ? parent.issue_url.split("/").at(-1) : undefined);
  return number !== undefined && (await upstream.get(`${base}/pulls/${number}`)) !== undefined;
}
