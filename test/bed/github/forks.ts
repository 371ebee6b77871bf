import type { PullRequest } from "./pull-heads.ts";

/** Where the head of a pull request lies that comes from a fork. */
export interface Fork {
  login: string;
  ref: string;
  sha: string;
}

/** The forks of a bed, by the number of the pull request that comes from each. */
export type Forks = Map<number, Fork>;

interface Repository {
  id: number;
  name: string;
  full_name: string;
  owner: object;
}

/** A pull request as GitHub shows it, which the emulator takes for one of the repository's own branches. */
export function asFork<P extends PullRequest>(pull: P, forks: Forks): P {
  const fork = forks.get(pull.number);
  if (fork === undefined) return pull;
  const { login, ref, sha } = fork;
  const { repo } = pull.base as unknown as { repo: Repository };
  const user = { ...pull.user, login, type: "User" };
  const head = {
    ...pull.head,
    label: `${login}:${ref}`,
    ref,
    sha,
    user,
    repo: {
      ...repo,
      id: 900_000 + pull.number,
      full_name: `${login}/${repo.name}`,
      fork: true,
      owner: user,
    },
  };
  return { ...pull, user, head };
}
