import type { Artifact } from "../artifacts/artifact-table.ts";
import type { Annotation, CheckRun } from "./checks.ts";
import { allComments, type Comment, readAll } from "./comments.ts";
import type { PullHeads, PullRequest } from "./pull-heads.ts";
import type { Reaction } from "./reactions.ts";
import type { Upstream } from "./upstream.ts";

interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: string;
  labels: { name: string }[];
  pull_request?: object;
}

/** Everything of a repository that people see on GitHub, in the shapes of its REST API. */
export interface GitHubExport {
  pull_requests: (PullRequest & { labels: { name: string }[] })[];
  check_runs: (CheckRun & { annotations: Annotation[] })[];
  comments: Comment[];
  issues: Issue[];
  reactions: Reaction[];
  branches: { name: string; commit: { sha: string } }[];
  artifacts: { id: number; name: string; size_in_bytes: number; workflow_run: { id: number } }[];
}

export interface ExportSource {
  upstream: Upstream;
  base: string;
  heads: PullHeads;
  checkRuns: () => Promise<GitHubExport["check_runs"]>;
  reactions: Reaction[];
  artifacts: Artifact[];
  refs: () => Promise<Map<string, string>>;
}

/** Reads the whole state of the repository. */
export async function exportState(source: ExportSource): Promise<GitHubExport> {
  const { upstream, base } = source;
  const pulls = await readAll<GitHubExport["pull_requests"][number]>(
    upstream,
    `${base}/pulls?state=all&sort=created&direction=asc`,
  );
  const issues = await readAll<Issue>(
    upstream,
    `${base}/issues?state=all&sort=created&direction=asc`,
  );
  const branches = [...(await source.refs())].filter(([ref]) => ref.startsWith("refs/heads/"));
  return {
    pull_requests: await Promise.all(
      pulls.map(async (pull) => ({
        ...pull,
        head: { ...pull.head, sha: await source.heads.headOf(pull) },
      })),
    ),
    check_runs: await source.checkRuns(),
    comments: await allComments(upstream, base),
    issues: issues.filter((issue) => !pulls.some(({ number }) => number === issue.number)),
    reactions: source.reactions,
    branches: branches.map(([ref, sha]) => ({
      name: ref.replace("refs/heads/", ""),
      commit: { sha },
    })),
    artifacts: source.artifacts
      .filter(({ final }) => final)
      .map(({ id, name, size, runId }) => ({
        id,
        name,
        size_in_bytes: size,
        workflow_run: { id: runId },
      })),
  };
}
