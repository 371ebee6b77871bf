import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openWorkspace } from "../../adapters/git/open-workspace.ts";
import { removeTree } from "../../adapters/local/removal.ts";
import { childEnv } from "../../adapters/process/environment.ts";
import { identity } from "../../domain/commit-message.ts";
import { AutopilotError } from "../../domain/errors.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { RunWorkspace } from "../../ports/workspace.ts";
import { UsageError } from "../terminal.ts";

/** The recorded change in a repository of its own, beside a clone that is only read. Removed when it is disposed. */
export interface Clone extends AsyncDisposable {
  readonly workspace: RunWorkspace;
  /** Temporary folder for what gates leave. */
  readonly scratch: string;
}

/** What keeps a clone from being used, and what to do. */
export interface NoClone {
  readonly text: string;
}

/**
 * Opens base from the clone, and head from the run's bundle or, where there is none, from the clone as well.
 * @throws UsageError where the clone is none of the run's repository, or lacks what it has to have.
 */
export async function openClone({
  repo,
  bundle,
  state,
  signal,
}: {
  readonly repo: string;
  readonly bundle: string | undefined;
  readonly state: AutopilotState;
  readonly signal: AbortSignal;
}): Promise<Clone | NoClone> {
  const scratch = await mkdtemp(join(tmpdir(), "omk-rerun-"));
  const gone = () => removeTree(scratch);
  try {
    const workspace = await openWorkspace({
      checkout: resolve(repo),
      folder: join(scratch, "work"),
      base: state.base.sha,
      branch: "omk/verify-proof",
      remote: { url: "", token: undefined },
      identity,
      env: childEnv(),
      restore: { bundle, head: state.head?.commit, snapshot: false },
      signal,
    });
    return { workspace, scratch, [Symbol.asyncDispose]: gone };
  } catch (error) {
    await gone();
    const mend = mendOf(error, repo, state);
    if (mend !== undefined) throw new UsageError(`--repo: ${mend}`);
    return { text: whyNot(error, repo, state) };
  }
}

/** What is wrong with the clone that was given, where that says nothing of the run. */
function mendOf(
  error: unknown,
  repo: string,
  { base, pull, repository: { owner, name } }: AutopilotState,
): string | undefined {
  if (!(error instanceof AutopilotError)) return undefined;
  if (error.code === "checkout_missing")
    return `there is no git repository in ${repo}: give the folder of a clone of ${owner}/${name}.`;
  if (error.code === "base_missing")
    return `the base commit ${base.sha} is not in ${repo}; is it a clone of ${owner}/${name}? If it is, \`git fetch origin ${base.sha}\` there brings it.`;
  if (error.code === "state_broken" && pull !== undefined && error.message.includes(pull.headSha))
    return `the head ${pull.headSha} of pull request #${pull.number} is not in ${repo}: \`git fetch origin ${pull.headSha}\` there brings it.`;
  return undefined;
}

function whyNot(error: unknown, repo: string, { head }: AutopilotState): string {
  if (!(error instanceof AutopilotError))
    return error instanceof Error ? error.message : String(error);
  if (error.code === "state_broken")
    return `the head commit ${head?.commit ?? ""} is neither in repo.bundle nor in ${repo}, or does not stand on base: ${error.message}`;
  return error.message;
}
