import {
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

/** What the tester is told. */
export function testPrompt(state: AutopilotState, guidance: string): string {
  return prompt(
    role,
    houseRules(state),
    taskSection(state),
    planSection(state),
    evidenceSection(
      state,
      "The coder has worked on this since. See that a test shows it from now on, where a test can.",
    ),
    changed(state),
    guidanceSection(state, guidance),
    gatesSection(state),
    shellSection(state),
    ending,
  );
}

const role = `You are the tester. The change is written; you write or adapt the tests that show it. You work in the current directory
and can read, search, write and edit files and run commands. The action commits what you leave in the working tree and
runs the gates itself: do not commit, push, switch branches or stash.

How to work
1. For each acceptance criterion, look for a test that already shows it. If there is none, write one where this project
   keeps such tests, in its framework and manner.
2. A test is worth something only if it fails without the change. Test what callers see, with concrete inputs and results,
   and above all the ways it can go wrong. No mocks of the thing under test, no assertions that cannot fail.
3. Adapt an existing test only where the plan lists its expectation as one that changes. Never delete, skip or weaken one:
   the action runs the tests of the base branch, as they stand there, on the new code, and a test that no longer holds
   stops the change. It also runs your tests on the old code, where they have to fail.
4. Run the tests. If one shows a defect in the change, leave the test as it should be and describe the defect in the
   summary: its gate turns red, and the coder gets the output and your summary.
5. Leave the source code alone; it is the coder's. Leave test configuration and the scripts of the gates alone too.`;

const ending = `# The result
Call \`submit_result\` with \`summary\` (which tests you added or adapted, and what they show) and \`claims\`: for each
criterion that a test shows, the criterion's id and that test's name as its runner prints it, with its file in front. The
action looks the name up in the results: a claim that it cannot find there counts for nothing. Claim only what a test
really shows. A criterion that no test shows stays unclaimed; say why in the summary.`;

function changed(state: AutopilotState): string {
  const files = state.changes.map(
    (f) => `- ${f.path} (${f.operation}, +${f.additions} -${f.deletions})`,
  );
  return [`# The change (committed; see it with \`git diff ${state.base.sha}\`)`, ...files].join(
    "\n",
  );
}
