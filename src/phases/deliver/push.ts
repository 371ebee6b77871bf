import { commandIn } from "../../domain/command-in.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { Ending } from "../../domain/verdict.ts";
import type { World } from "../../ports/world.ts";
import { leak } from "./leak.ts";

/** Moves the run's branch to its head under a lease; the ending when that did not work. */
export async function pushHead(world: World): Promise<Ending | undefined> {
  const { head, pushed, startCommit, branch, policy } = world.state();
  if (head === undefined || pushed?.commit === head.commit) return undefined;
  const leaking = await leak(world);
  if (leaking !== undefined) return leaking;
  const result = await world.workspace.push(branch, head.commit, pushed?.commit ?? startCommit);
  switch (result.kind) {
    case "pushed":
      world.record({ type: "pushed", branch, ...head });
      return undefined;
    case "moved":
      return moved(world.state(), result.text);
    case "refused":
      return {
        verdict: "blocked_on_external",
        code: "push_refused",
        text: `The change could not be pushed to \`${branch}\`: ${result.text}`,
        mend: [
          "Give the job `permissions: contents: write`, or pass a `delivery-token` that may push (changes under `.github/workflows/` always need one with the right `workflows`).",
          `Then resume: \`${commandIn(policy, "resume")}\`, or \`command: resume\`.`,
          `Or take the change by hand from the state artifact: \`git fetch repo.bundle ${branch} && git push origin FETCH_HEAD:refs/heads/${branch}\``,
        ].join("\n"),
      };
  }
}

function moved({ branch, pull, policy }: AutopilotState, text: string): Ending {
  const mend =
    pull === undefined
      ? `The change is kept in the state artifact (\`repo.bundle\`). Start a new run, or delete the branch and resume: \`${commandIn(policy, "resume")}\`.`
      : `Merge what is kept into \`${branch}\` yourself, or ask again on the new head: \`${commandIn(policy, "fix")}\`.`;
  return {
    verdict: "cancelled",
    code: "superseded",
    text: `Somebody else moved \`${branch}\` since this run looked last, so nothing was pushed. ${text}`,
    mend,
  };
}
