import { z } from "zod";
import { atHead } from "../../domain/at-head.ts";
import { commitMessage } from "../../domain/commit-message.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { endingOfTurn } from "../../domain/turn-ending.ts";
import { visitOf } from "../../domain/visits.ts";
import type { World } from "../../ports/world.ts";
import { codePrompt } from "./prompt.ts";

const CodeResult = z.strictObject({
  summary: z
    .string()
    .describe("what you changed and why, what you could not do, what a reviewer should look at"),
});

/** Kimi changes the worktree; the action commits and measures the change. */
export async function code(world: World): Promise<Outcome> {
  const before = world.state();
  const answer = await world.ask({
    role: "coder",
    prompt: codePrompt(before, world.guidance),
    message: "Make the change, then submit the result.",
    access: "write",
    cwd: world.workspace.path,
    result: CodeResult,
  });
  if (answer.kind === "failed") {
    return stopped(endingOfTurn(answer.failure, answer.text, { phase: "code", role: "coder" }));
  }
  return (await commit(world, before, answer.value.summary))
    ? completed(answer.value.summary)
    : nothingCame(world);
}

/** Whether there is a change against base after this visit. */
async function commit(world: World, state: AutopilotState, summary: string): Promise<boolean> {
  const subject = subjectOf(state);
  const message = commitMessage(state, subject, summary);
  const made = await world.workspace.commit(message, heldSecret(state) ? "start" : "head");
  const visit = visitOf(state, "code");
  if (made !== undefined)
    world.record({ type: "change_committed", phase: "code", visit, ...made, message });
  const { head, pull } = world.state();
  // What a pull request brought itself is no work of this run.
  if (head === undefined || head.commit === pull?.headSha) return false;
  const { files } = await world.workspace.change();
  world.record({ type: "change_measured", tree: head.tree, files: [...files] });
  return files.length > 0;
}

/** What a repair takes out again must not be found in the history that is pushed. */
function heldSecret(state: AutopilotState): boolean {
  const violations = atHead(state).policyCheck?.violations ?? [];
  return violations.some(({ rule }) => rule === "secret_in_change");
}

function subjectOf(state: AutopilotState): string {
  const title = state.plan?.title || state.task.title || state.task.text;
  const { head, pull } = state;
  return head === undefined || head.commit === pull?.headSha ? title : `Repair: ${title}`;
}

function nothingCame(world: World): Outcome {
  const { pull, base: from } = world.state();
  const base = pull === undefined ? from.ref : `the head of #${pull.number}`;
  return {
    kind: "rejected",
    code: "empty_diff",
    note: `The agent changed nothing against ${base}.`,
    evidence: `The working tree is the same as ${base}: no file was changed. If the task needs a change, make it now. If it needs none, say in the summary which lines fulfil it already.`,
  };
}
