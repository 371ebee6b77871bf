import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { PushResult } from "../../ports/workspace.ts";
import type { GitResult } from "./git.ts";
import type { Ground } from "./ground.ts";
import { pushReport, remoteWords } from "./push-report.ts";

/** A move of a branch at the remote: `to` empty deletes it, `expect` undefined wants it to be new. */
export interface Move {
  readonly branch: string;
  readonly to: string;
  readonly expect: string | undefined;
}

const retryMs = 1500;

/** Moves a branch under a lease. What the remote says decides, and not the words of git. */
export async function pushBranch(ground: Ground, move: Move): Promise<PushResult> {
  const first = await push(ground, move);
  const report = pushReport(first.stdout);
  if (first.ok && report.kind === "done") return { kind: "pushed" };
  if (report.kind === "rejected")
    return judge(ground, move, `${report.reason}\n${remoteWords(first.stderr)}`);
  // No word on the branch: the connection failed, or the remote let us not in. Only the first can pass.
  await delay(retryMs);
  const second = await push(ground, move);
  const again = pushReport(second.stdout);
  if (second.ok && again.kind === "done") return { kind: "pushed" };
  if (again.kind === "rejected")
    return judge(ground, move, `${again.reason}\n${remoteWords(second.stderr)}`);
  return { kind: "refused", text: remoteWords(second.stderr) };
}

/**
 * Deletes a branch under a lease, from an empty repository: a shallow one tells the remote where its history is cut, and
 * git's own receive-pack (seen with 2.39) dies of that when nothing is sent.
 */
export async function deleteBranch(
  ground: Ground,
  branch: string,
  expect: string,
): Promise<PushResult> {
  const git = ground.gitIn({
    objects: join(ground.places.folder, "no-objects"),
    alternates: [],
    objectFormat: ground.checkout.objectFormat,
    head: "refs/heads/none",
    refs: new Map(),
    shallow: undefined,
    exclude: "",
  });
  return pushBranch({ ...ground, git }, { branch, to: "", expect });
}

function push({ git }: Ground, { branch, to, expect }: Move): Promise<GitResult> {
  const ref = `refs/heads/${branch}`;
  const lease = `--force-with-lease=${ref}:${expect ?? ""}`;
  // Base may have left the tips that the remote shows: without asking further all of its files would travel.
  const negotiate = expect === undefined ? ["-c", "push.negotiate=true"] : [];
  return git.run(
    [...negotiate, "push", "--porcelain", "--no-verify", lease, "origin", `${to}:${ref}`],
    { remote: true },
  );
}

/** A branch that is where it should be was moved by a push whose answer got lost. */
async function judge(
  ground: Ground,
  { branch, to, expect }: Move,
  text: string,
): Promise<PushResult> {
  const ref = `refs/heads/${branch}`;
  const listed = await ground.git.run(["ls-remote", "origin", ref], { remote: true });
  const line = listed.stdout.split("\n").find((l) => l.endsWith(`\t${ref}`));
  const now = line?.split("\t")[0] ?? "";
  if (!listed.ok || now === (expect ?? "")) return { kind: "refused", text: text.trim() };
  return now === to ? { kind: "pushed" } : { kind: "moved", text: text.trim() };
}
