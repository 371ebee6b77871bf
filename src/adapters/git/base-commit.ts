import { AutopilotError } from "../../domain/errors.ts";
import type { Commit } from "../../ports/workspace.ts";
import { type Git, gitFailed } from "./git.ts";

/**
 * The base commit and its tree; fetched into the run's own repository where the checkout lacks it.
 * @throws AutopilotError `base_missing`.
 */
export async function baseCommit(git: Git, commit: string, signal: AbortSignal): Promise<Commit> {
  const here = await treeOf(git, commit);
  if (here !== undefined) return { commit, tree: here };
  const args = [
    "fetch",
    "--quiet",
    "--depth=1",
    "--no-tags",
    "--no-write-fetch-head",
    "origin",
    commit,
  ];
  const fetched = await git.run(args, { remote: true, deepens: true, signal });
  if (fetched.aborted) throw gitFailed(args, fetched);
  const tree = await treeOf(git, commit);
  if (tree === undefined) throw baseMissing(commit, fetched.stderr);
  return { commit, tree };
}

async function treeOf(git: Git, commit: string): Promise<string | undefined> {
  const found = await git.run([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${commit}^{tree}`,
  ]);
  return found.ok ? found.stdout.trim() : undefined;
}

function baseMissing(commit: string, why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "base_missing",
    text: `The base commit ${commit} is neither in the checkout nor at the remote: ${why.trim().slice(-500)}`,
    mend: "Give the job `permissions: contents: read`, and check that the base branch was not rewritten. A run whose base is gone cannot go on: start a new one.",
  });
}
