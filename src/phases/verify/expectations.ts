import { atHead } from "../../domain/at-head.ts";
import { commandIn } from "../../domain/command-in.ts";
import { counted } from "../../domain/count.ts";
import type { ChangedTest } from "../../domain/judgement.ts";
import { changedTestLine } from "../../domain/judging/names.ts";
import { gateAsTest } from "../../domain/judging/showing.ts";
import { type Outcome, stopped } from "../../domain/outcome.ts";
import type { AutopilotState } from "../../domain/state.ts";

/**
 * What base's tests no longer say. Where the plan did not announce it the coder has to mend it; where it did, a person
 * decides, unless the policy lets announced ones pass.
 */
export function judgeExpectations(state: AutopilotState): Outcome | undefined {
  const { policy, aim } = state;
  const { judgement } = atHead(state);
  if (judgement === undefined) return undefined;
  const { changed } = judgement;
  // A person's pull request announces nothing to us, and nobody here would mend it: there every one is asked about.
  const unannounced = aim === "check" ? [] : changed.filter((test) => !test.announced);
  if (unannounced.length > 0) return rejected(state, unannounced);
  if (changed.length === 0 || policy.expectations === "allow" || isApproved(state, changed))
    return undefined;
  return asking(state, changed);
}

/** An approval is for one tree and the tests that were listed with it. */
function isApproved(state: AutopilotState, changed: readonly ChangedTest[]): boolean {
  const { approval } = atHead(state);
  if (approval === undefined) return false;
  return changed.every((test) =>
    approval.tests.some((a) => a.gate === test.gate && a.test === test.test),
  );
}

function rejected(state: AutopilotState, tests: readonly ChangedTest[]): Outcome {
  const [first] = tests;
  const more = tests.length === 1 ? "" : ` (and ${counted(tests.length - 1, "more test")})`;
  return {
    kind: "rejected",
    code: "expectations_changed",
    note: `Tests of the base branch no longer hold on this code, and the plan did not say so: ${first?.test ?? ""}${more}.`,
    evidence: [
      "The action ran the tests as they stand on the base branch (test files, test configuration and scripts from base) on your code. These were not deleted or edited away by that: they count as they were. Mend the code until they pass, and leave them as they are in the change:",
      lines(tests),
      ...outputs(state, tests),
    ].join("\n\n"),
  };
}

/** Where a gate stands for its tests, only its output says what is wrong. */
function outputs(
  { qaResults, judgement }: AutopilotState,
  tests: readonly ChangedTest[],
): readonly string[] {
  const room = qaResults.findLast(({ tree }) => tree === judgement?.rooms.old_tests);
  return tests
    .filter(({ gate, test }) => test === gateAsTest(gate))
    .flatMap(({ gate }) => {
      const tail = room?.gates.find(({ name }) => name === gate)?.tail.trim() ?? "";
      return tail === "" ? [] : [`End of the output of gate ${gate} there:\n${tail.slice(-4_000)}`];
    });
}

function asking(state: AutopilotState, changed: readonly ChangedTest[]): Outcome {
  const { aim, key, policy } = state;
  const isCheck = aim === "check";
  const announced = isCheck ? "" : ", as the plan announced";
  const disagree = isCheck
    ? "push a commit that mends it"
    : "start a new run whose text says what has to stay";
  return stopped({
    verdict: "blocked_on_human",
    code: "expectations_changed",
    text: `The change alters what ${counted(changed.length, "test")} of the base branch expected${announced}: ${named(changed)}. A person has to agree.`,
    mend: `Look at these tests in the branch. To agree, comment \`${commandIn(policy, "approve")}\`, or run the workflow with \`command: approve\` and \`resume-from: ${key}\`; it holds for exactly this change. To disagree, ${disagree}. To let ${isCheck ? "such" : "announced"} changes pass from now on: \`expectations = "allow"\` in \`.omk/autopilot.toml\`.`,
  });
}

/** The first few by name. */
function named(tests: readonly ChangedTest[]): string {
  const shown = tests.slice(0, 3).map(({ test }) => test);
  const rest = tests.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** More than this many are counted: all of them stand in the proof. */
const mostLines = 40;

function lines(tests: readonly ChangedTest[]): string {
  const shown = tests.slice(0, mostLines).map((test) => `- ${changedTestLine(test)}`);
  const rest = tests.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
