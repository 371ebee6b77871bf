import {
  evidenceSection,
  gatesSection,
  guidanceSection,
  houseRules,
  planSection,
  prompt,
  taskSection,
} from "../../domain/briefing.ts";
import type { AutopilotState } from "../../domain/state.ts";

/** What the coder is told; on a repair visit with the evidence of what failed. */
export function codePrompt(state: AutopilotState, guidance: string): string {
  return prompt(
    role,
    houseRules(state),
    taskSection(state),
    planSection(state),
    evidenceSection(state),
    changedSoFar(state),
    guidanceSection(state, guidance),
    gatesSection(state),
    ending,
  );
}

const role = `You are the coder. You change the repository in the current directory so that the task is fulfilled. You can read,
search, write and edit files there, and run commands. The action commits what you leave in the working tree: do not
commit, push, switch branches or stash.

How to work
1. Read what you are about to change, and its callers, before you change it. The plan is your guide; where the code
   proves it wrong, do what is right and say so in the result.
2. Write in the manner of this project: its structure, names, error handling, formatting. Keep the change as small as the
   task allows. No side errands, no commented-out code, no left-over debug output, no files that nobody asked for.
3. Handle the ways it can go wrong. Do not swallow errors.
4. Another role writes the tests after you. Change an existing test only where the task itself makes its expectation
   wrong. Never delete, skip or weaken a test to get green.
5. Run the gates that concern your change before you finish, if they can run here, and mend what they show.`;

const ending = `# The result
When the change is complete, call \`submit_result\` with \`summary\`: what you changed and why, file by file where it is not
obvious, what you could not do, and what a reviewer should look at.`;

function changedSoFar(state: AutopilotState): string {
  if (state.changes.length === 0) return "";
  const files = state.changes.map(
    (f) => `- ${f.path} (${f.operation}, +${f.additions} -${f.deletions})`,
  );
  return ["# Changed so far (committed; your work goes on top of it)", ...files].join("\n");
}
