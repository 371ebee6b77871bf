import type { Ending } from "../domain/verdict.ts";
import type { PushResult } from "../ports/workspace.ts";
import { startMessage } from "./claim.ts";
import type { Preflight } from "./flight.ts";
import { takePull } from "./take-pull.ts";

/**
 * Everything that can stop a run for no tokens: the model's key, and the branch, where a second run for it loses. Of two
 * jobs, the first opens no branch, because it may not push, and the second asks no model and pushes at once.
 */
export async function preflight(flight: Preflight): Promise<Ending | undefined> {
  const { checks, phases } = flight.state().scope;
  const [probe, cannot] = await Promise.all([
    checks === "gates" || phases === "deliver" ? undefined : flight.gateway.probe(flight.signal),
    claim(flight),
  ]);
  if (cannot !== undefined) return cannot;
  if (phases !== "deliver") await flight.showFirst();
  return probe?.kind === "refused" ? refusedKey(flight.baseUrl, probe) : undefined;
}

async function claim(flight: Preflight): Promise<Ending | undefined> {
  const { aim, scope } = flight.state();
  if (aim !== "deliver") return takePull(flight);
  return scope.phases === "whole" ? openBranch(flight) : undefined;
}

async function openBranch(flight: Preflight): Promise<Ending | undefined> {
  const { branch, pushed } = flight.state();
  const commit = await commitToOpen(flight);
  const result = await openAt(flight, commit);
  switch (result.kind) {
    case "pushed":
      if (pushed === undefined) flight.record({ type: "branch_opened", commit });
      return undefined;
    case "moved":
      return flight.superseded(branch);
    case "refused":
      flight.record({ type: "right_missing", right: "contents", status: 403, text: result.text });
      return undefined;
  }
}

/** Where an earlier job left the branch; else the start commit, which is the same one each time. */
async function commitToOpen({ state, workspace }: Preflight): Promise<string> {
  const { key, pushed, startedAt, jobs } = state();
  const message = startMessage({ key, workflowRunId: jobs[0]?.workflowRunId ?? 0 });
  return pushed?.commit ?? (await workspace.startCommit(message, startedAt));
}

/**
 * A run that is taken up finds its branch where it left it: then this push moves nothing. A branch that is gone is made
 * anew; one that somebody else moved is left alone, before a token is spent.
 */
async function openAt({ state, workspace }: Preflight, commit: string): Promise<PushResult> {
  const { branch, pushed, startCommit } = state();
  const left = pushed?.commit ?? startCommit;
  const first = await workspace.push(branch, commit, left);
  const isGone = first.kind === "moved" && left !== undefined;
  return isGone ? workspace.push(branch, commit, undefined) : first;
}

function refusedKey(baseUrl: string, probe: { status: number; text: string }): Ending {
  return {
    verdict: "blocked_on_external",
    code: "auth",
    text: `${baseUrl} refused the key (${probe.status}): ${probe.text}`,
    mend: "Check `kimi-api-key` and `kimi-base-url`. Keys of https://api.moonshot.ai/v1, https://api.moonshot.cn/v1 and https://api.kimi.com/coding/v1 are different keys. Mend the secret, then resume.",
  };
}
