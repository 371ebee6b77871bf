import { commandIn } from "../domain/command-in.ts";
import { counted } from "../domain/count.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Preflight } from "./flight.ts";

/** Records where a run on a pull request begins; the ending where it cannot. A job that takes it up finds it recorded. */
export async function takePull(
  flight: Pick<Preflight, "workspace" | "record" | "state" | "overtaken">,
): Promise<Ending | undefined> {
  const { workspace, record, state } = flight;
  const { taken } = workspace;
  if (state().jobs.length > 1) {
    const moved = await flight.overtaken();
    if (moved !== undefined) return moved;
  }
  if (taken?.kind === "conflict") return conflict(state(), taken.files);
  if (taken === undefined || state().head !== undefined) return undefined;
  const { commit, tree } = taken;
  record({ type: "head_taken", commit, tree });
  const { files } = await workspace.change();
  record({ type: "change_measured", tree, files: [...files] });
  return undefined;
}

const mostNamed = 20;

function conflict({ pull, policy }: AutopilotState, files: readonly string[]): Ending {
  const number = pull?.number ?? 0;
  const base = pull?.baseRef ?? "";
  const rest = files.length - mostNamed;
  const named = files.slice(0, mostNamed).map((file) => `\`${file}\``);
  const list = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
  return {
    verdict: "not_ready",
    code: "merge_conflict",
    text:
      files.length === 0
        ? `Pull request #${number} and \`${base}\` have no commit in common, so they cannot be merged.`
        : `Pull request #${number} does not merge into \`${base}\`: ${counted(files.length, "file")} in conflict (${list}).`,
    mend: `Merge \`${base}\` into the branch (or rebase it), solve the conflicts and push: \`git fetch origin && git merge origin/${base}\`. Then check it again: \`${commandIn(policy, "check")}\`.`,
  };
}
