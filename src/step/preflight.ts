import type { Gateway } from "../adapters/gateway/gateway.ts";
import type { EventBody } from "../domain/event.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import type { PushResult, Workspace } from "../ports/workspace.ts";

/** What preflight looks at. */
export interface Preflight {
  readonly gateway: Pick<Gateway, "probe">;
  readonly workspace: Pick<Workspace, "startCommit" | "push">;
  readonly record: (event: EventBody) => AutopilotState;
  readonly state: () => AutopilotState;
  /** Posts the first check run and comment, so that missing rights are known before tokens are spent. */
  readonly showFirst: () => Promise<void>;
  readonly baseUrl: string;
  readonly signal: AbortSignal;
}

/** Everything that can stop a run for no tokens: the model's key, and the branch, where a second run for it loses. */
export async function preflight(flight: Preflight): Promise<Ending | undefined> {
  const [probe, cannot] = await Promise.all([
    flight.gateway.probe(flight.signal),
    openBranch(flight),
  ]);
  if (cannot !== undefined) return cannot;
  await flight.showFirst();
  return probe.kind === "refused" ? refusedKey(flight.baseUrl, probe) : undefined;
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
      return superseded(branch);
    case "refused":
      flight.record({ type: "right_missing", right: "contents", status: 403, text: result.text });
      return undefined;
  }
}

/** Where an earlier job left the branch; else the start commit, which is the same one each time. */
async function commitToOpen({ state, workspace }: Preflight): Promise<string> {
  const { key, pushed, startedAt } = state();
  const message = `Start ${key}\n\nHere the check runs of this run live until there is a change.\n`;
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

function superseded(branch: string): Ending {
  return {
    verdict: "cancelled",
    code: "superseded",
    text: `The branch \`${branch}\` is somebody else's by now, so this run leaves it alone.`,
    mend: "Let the other run finish, or delete the branch and start a new run.",
  };
}

function refusedKey(baseUrl: string, probe: { status: number; text: string }): Ending {
  return {
    verdict: "blocked_on_external",
    code: "auth",
    text: `${baseUrl} refused the key (${probe.status}): ${probe.text}`,
    mend: "Check `kimi-api-key` and `kimi-base-url`. Keys of https://api.moonshot.ai/v1, https://api.moonshot.cn/v1 and https://api.kimi.com/coding/v1 are different keys. Mend the secret, then resume.",
  };
}
