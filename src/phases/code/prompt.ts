import {
  contextSection,
  evidenceSection,
  gatesSection,
  guidanceSection,
  houseRules,
  planSection,
  prompt,
  shellSection,
  taskSection,
} from "../../domain/briefing.ts";
import type { AutopilotState } from "../../domain/state.ts";

/** What the coder is told; on a repair visit with the evidence of what failed. */
export function codePrompt(state: AutopilotState, guidance: string): string {
  return prompt(
    role(testsRule(state)),
    houseRules(state),
    taskSection(state),
    state.aim === "fix" ? contextSection(state) : "",
    planSection(state),
    evidenceSection(
      state,
      "Find the cause before you change anything. Mend the cause, not the symptom, and never weaken a test to get green.",
    ),
    changedSoFar(state),
    guidanceSection(state, guidance),
    gatesSection(state),
    shellSection(state),
    ending,
  );
}

const role = (
  tests: string,
) => `You are the coder. You change the repository in the current directory so that the task is fulfilled. You can read,
search, write and edit files there, and run commands. The action commits what you leave in the working tree: do not
commit, push, switch branches or stash.

How to work
1. Read what you are about to change, and its callers, before you change it. The plan is your guide; where the code
   proves it wrong, do what is right and say so in the result.
2. Write in the manner of this project: its structure, names, error handling, formatting. Keep the change as small as the
   task allows. No side errands, no commented-out code, no left-over debug output, no files that nobody asked for.
3. Handle the ways it can go wrong. Do not swallow errors.
4. ${tests}
5. Run the gates that concern your change before you finish, if they can run here, and mend what they show.
6. Workflows, \`.omk/\`, test configuration, lockfiles and the scripts that gates run stay as they are, unless the task is
   about them: the action holds the change against the repository's policy and stops it. Lockfiles change only through
   the package manager.`;

const ending = `# The result
When the change is complete, call \`submit_result\` with \`summary\`: what you changed and why, file by file where it is not
obvious, what you could not do, and what a reviewer should look at. It becomes the text of the commit: plain sentences, no
headings, at most ten lines.`;

/** On a repair after red gates the tester is not asked again: a test that is itself wrong is then the coder's to mend. */
function testsRule(state: AutopilotState): string {
  return state.testSummary === ""
    ? `Another role writes the tests after you. Change an existing test only where the task itself makes its expectation
   wrong. Never delete, skip or weaken a test to get green.`
    : `The tests of this run are written. If one of them is itself wrong (it contradicts the task or the plan), correct it
   and say so in the result. Never delete, skip or weaken a test to get green.`;
}

function changedSoFar(state: AutopilotState): string {
  if (state.changes.length === 0) return "";
  const files = state.changes.map(
    (f) => `- ${f.path} (${f.operation}, +${f.additions} -${f.deletions})`,
  );
  return ["# Changed so far (committed; your work goes on top of it)", ...files].join("\n");
}
