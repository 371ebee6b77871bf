import type { BareRepository } from "../git/repository.ts";
import { git } from "../git/run-git.ts";
import type { Forks } from "./forks.ts";
import type { Upstream } from "./upstream.ts";

/** A pull request as GitHub gives it, as far as the bed and its tests read it. */
export interface PullRequest {
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  draft: boolean;
  merged: boolean;
  html_url: string;
  user: { login: string } | null;
  head: { ref: string; sha: string };
  base: { ref: string; sha: string };
}

export interface PullHeads {
  /** The head as git has it: the branch's while the request is open, else the last one seen. */
  headOf: (pull: PullRequest) => Promise<string>;
  /** Moves `refs/pull/<n>/*` after its branch, and closes requests whose branch is gone. */
  refresh(): Promise<void>;
}

/** Lets pull requests follow their branches, which the emulator's do not. */
export function pullHeads(
  upstream: Upstream,
  bare: BareRepository,
  ends: { base: string; token: string; forks: Forks },
): PullHeads {
  const seen = new Map<number, string>();
  const tip = (ref: string) =>
    bare.git("rev-parse", "--verify", "--quiet", ref).catch(() => undefined);

  async function move(pull: PullRequest): Promise<void> {
    const head = ends.forks.get(pull.number)?.sha ?? (await tip(`refs/heads/${pull.head.ref}`));
    if (!head) {
      await upstream.send({
        method: "PATCH",
        path: `${ends.base}/pulls/${pull.number}`,
        token: ends.token,
        body: { state: "closed" },
      });
      return;
    }
    if (seen.get(pull.number) === head) return;
    seen.set(pull.number, head);
    await bare.git("update-ref", `refs/pull/${pull.number}/head`, head);
    const merge = await mergeCommit(bare, pull.base.ref, head);
    if (merge) await bare.git("update-ref", `refs/pull/${pull.number}/merge`, merge);
    else await bare.git("update-ref", "-d", `refs/pull/${pull.number}/merge`);
  }

  return {
    async headOf(pull) {
      const fork = ends.forks.get(pull.number);
      if (fork !== undefined) return fork.sha;
      const now = pull.state === "open" ? await tip(`refs/heads/${pull.head.ref}`) : undefined;
      return now ?? seen.get(pull.number) ?? pull.head.sha;
    },
    async refresh() {
      const open = await upstream.get<PullRequest[]>(`${ends.base}/pulls?state=open&per_page=100`);
      for (const pull of open ?? []) await move(pull);
    },
  };
}

/** GitHub's test merge; undefined on a conflict. */
async function mergeCommit(
  bare: BareRepository,
  base: string,
  head: string,
): Promise<string | undefined> {
  try {
    const tree = await bare.git("merge-tree", "--write-tree", `refs/heads/${base}`, head);
    const parents = ["-p", `refs/heads/${base}`, "-p", head];
    const message = `Merge ${head} into ${base}`;
    return await git(["commit-tree", tree.split("\n")[0] ?? "", ...parents, "-m", message], {
      cwd: bare.path,
    });
  } catch {
    return undefined;
  }
}
