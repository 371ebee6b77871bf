import { existsSync } from "node:fs";
import { AutopilotError } from "../../domain/errors.ts";
import type { Commit, Restore } from "../../ports/workspace.ts";
import { branchRef, type Ground, snapshotRef } from "./ground.ts";

/**
 * Brings the commits of an earlier job into the run's repository and head to where the ledger says.
 * @throws AutopilotError `state_broken` when the bundle does not hold what the ledger names.
 */
export async function restoreCommits(ground: Ground, restore: Restore): Promise<void> {
  const { standing } = ground;
  const refs = await unbundle(ground, restore.bundle);
  if (restore.head !== undefined) {
    standing.head = await commitAt(ground, restore.head);
    await assertOnBase(ground, standing.head);
    ground.facts.refs.set(branchRef(ground), standing.head.commit);
  }
  if (!restore.snapshot) return;
  // A save that ran beside a commit may hold one more than the ledger: its files are uncommitted work too.
  const latest = refs.get(snapshotRef) ?? refs.get(branchRef(ground));
  if (latest === undefined) return;
  const work = await commitAt(ground, latest);
  if (work.tree !== (standing.head ?? ground.base).tree) standing.laid = work.tree;
}

async function unbundle(
  { git }: Ground,
  bundle: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (bundle === undefined || !existsSync(bundle)) return new Map();
  const fetched = await git.run([
    "-c",
    "fetch.fsckObjects=true",
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    bundle,
    "+refs/*:refs/restored/*",
  ]);
  if (!fetched.ok) throw bundleBroken(fetched.stderr);
  // The refs themselves are gone with the call; what they were is in the bundle's own list.
  const listed = await git.must(["bundle", "list-heads", bundle]);
  const lines = listed.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]),
  );
}

async function commitAt({ git }: Ground, commit: string): Promise<Commit> {
  const found = await git.run([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${commit}^{tree}`,
  ]);
  if (!found.ok) throw bundleBroken(`it lacks the commit ${commit}`);
  return { commit, tree: found.stdout.trim() };
}

async function assertOnBase({ git, base }: Ground, head: Commit): Promise<void> {
  const { ok } = await git.run(["merge-base", "--is-ancestor", base.commit, head.commit]);
  if (!ok) throw bundleBroken(`its commit ${head.commit} does not stand on ${base.commit}`);
}

function bundleBroken(why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `The commits of the earlier job cannot be restored from repo.bundle: ${why.trim().slice(-500)}`,
    mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
  });
}
