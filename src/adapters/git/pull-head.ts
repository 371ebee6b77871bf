import { AutopilotError } from "../../domain/errors.ts";
import type { Commit, PullHead, Taken } from "../../ports/workspace.ts";
import { gitFailed } from "./git.ts";
import { branchRef, type Ground } from "./ground.ts";
import { mergeTrees } from "./merge-trees.ts";

/** Commits of history that are fetched into a shallow clone, until head and base meet. The last one is git's word for all. */
const depths = [50, 1000, 2_147_483_647];

/** Where a workspace stands: what it began at, and the base that its change is measured against. */
export interface Begun {
  readonly taken: Taken;
  readonly base: Commit;
}

/**
 * Brings a pull request's head into the run's repository and stands there. To be merged, it is merged into base. Taken as
 * it is, base becomes the commit at which it left its base branch: the change is everything since. As much history is
 * fetched as that takes.
 * @throws AutopilotError `base_missing` where the commit cannot be had, `tools_missing` where git is too old to merge.
 */
export async function takePull(
  ground: Ground,
  pull: PullHead,
  signal: AbortSignal,
): Promise<Begun> {
  const met = await meet(ground, pull, signal);
  const head = await commitHere(ground, pull.sha);
  if (head === undefined) throw headMissing(pull, met.why);
  const base = met.base === undefined ? undefined : await commitHere(ground, met.base);
  if (base === undefined) return { taken: { kind: "conflict", files: [] }, base: ground.base };
  if (pull.begin === "head") return { taken: await stand(ground, head), base };
  const merged = await mergeTrees(ground, ground.base.commit, head.commit);
  if (merged.kind === "conflict") return { taken: merged, base: ground.base };
  const commit = await mergeCommit(ground, head.commit, merged.tree);
  return { taken: await stand(ground, commit), base: ground.base };
}

interface Meeting {
  readonly base: string | undefined;
  readonly why: string;
}

async function meet(ground: Ground, pull: PullHead, signal: AbortSignal): Promise<Meeting> {
  const here = await mergeBase(ground, pull.sha);
  if (here !== undefined) return { base: here, why: "" };
  // A whole clone knows what it has, and gets what is new. Base itself may have been fetched without its history.
  const tries = ground.checkout.shallow === undefined ? [undefined, ...depths] : depths;
  let why = "";
  for (const depth of tries) {
    why = await fetchHead(ground, { pull, depth }, signal);
    const base = await mergeBase(ground, pull.sha);
    if (base !== undefined) return { base, why };
  }
  return { base: undefined, why };
}

async function mergeBase({ git, base }: Ground, head: string): Promise<string | undefined> {
  const found = await git.run(["merge-base", base.commit, head]);
  return found.ok ? found.stdout.trim() : undefined;
}

/** By commit, which is what was pinned; a server that gives no commits by name gives the pull request's ref. */
async function fetchHead(
  { git, base }: Ground,
  { pull, depth }: { readonly pull: PullHead; readonly depth: number | undefined },
  signal: AbortSignal,
): Promise<string> {
  const how = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head"];
  const far = depth === undefined ? [] : [`--depth=${depth}`];
  const call = { remote: true, deepens: true, signal } as const;
  const also = depth === undefined ? [] : [base.commit];
  const first = await git.run([...how, ...far, "origin", pull.sha, ...also], call);
  if (first.aborted) throw gitFailed(how, first);
  if (first.ok) return "";
  const ref = `refs/pull/${pull.number}/head`;
  const second = await git.run([...how, ...far, "origin", ref, ...also], call);
  if (second.aborted) throw gitFailed(how, second);
  return second.ok ? `${ref} is at another commit by now.` : second.stderr;
}

async function commitHere({ git }: Ground, commit: string): Promise<Commit | undefined> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`];
  const found = await git.run(args);
  return found.ok ? { commit, tree: found.stdout.trim() } : undefined;
}

/** A merge whose name follows from what is merged, so that a later job of the run makes the same one. It is never pushed. */
async function mergeCommit(ground: Ground, head: string, tree: string): Promise<Commit> {
  const { git, base, identity } = ground;
  const at = await git.must(["show", "--no-patch", "--format=%ct", "--end-of-options", head]);
  const who = `${identity.name} <${identity.email}> ${at.trim()} +0000`;
  const lines = [
    `tree ${tree}`,
    `parent ${base.commit}`,
    `parent ${head}`,
    `author ${who}`,
    `committer ${who}`,
    "",
    `Merge ${head} into ${base.commit}\n`,
  ];
  const input = lines.join("\n");
  const commit = await git.must(["hash-object", "-t", "commit", "-w", "--stdin"], { input });
  return { commit, tree };
}

async function stand(ground: Ground, commit: Commit): Promise<Taken> {
  ground.standing.head = commit;
  ground.facts.refs.set(branchRef(ground), commit.commit);
  return { kind: "taken", ...commit };
}

function headMissing({ number, sha }: PullHead, why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "base_missing",
    text: `The head ${sha} of pull request #${number} cannot be fetched: ${why.trim().slice(-500)}`,
    mend: "Give the job `permissions: contents: read`. Where the pull request was pushed to since, ask again for its new head.",
  });
}
