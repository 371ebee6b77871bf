import type { AutopilotState } from "../../domain/state.ts";
import type { World } from "../../ports/world.ts";
import { leak } from "./leak.ts";

/** What the branch beside a pull request is called on which its unproved fix lies. */
function asideBranch({ policy, key }: AutopilotState): string {
  return `${policy.branch_prefix}fix-${key}`;
}

/**
 * A pull request's own branch gets only what is proved. What a fix has made otherwise is put on a branch beside it, where
 * people can read it and take it; what cannot be pushed is in the bundle.
 */
export async function setAside(world: World): Promise<void> {
  const { head, pull, pushed, aside } = world.state();
  const known = [pull?.headSha, pushed?.commit, aside?.commit];
  if (head === undefined || known.includes(head.commit)) return;
  if ((await leak(world)) !== undefined) return;
  const branch = asideBranch(world.state());
  const result = await world.workspace.push(branch, head.commit, aside?.commit);
  if (result.kind === "pushed") world.record({ type: "set_aside", branch, ...head });
  if (result.kind === "refused")
    world.record({ type: "right_missing", right: "contents", status: 403, text: result.text });
}

/** What was delivered need not lie beside it any more. A branch that somebody went on with is theirs, and stays. */
export async function dropAside({ state, workspace }: World): Promise<void> {
  const { aside } = state();
  if (aside !== undefined) await workspace.deleteBranch(aside.branch, aside.commit);
}
