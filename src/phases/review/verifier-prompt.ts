import { houseRules, planSection, prompt, quoted, taskSection } from "../../domain/briefing.ts";
import type { KnownFinding, Vote } from "../../domain/finding.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { criteriaShown, evidenceShown, filesShown } from "./dossier.ts";
import { placeOf } from "./place.ts";

/** What one verifier is given about its finding. */
export interface Case {
  readonly finding: KnownFinding;
  /** The lines around it at head, numbered; empty where there are none. */
  readonly excerpt: string;
  /** What the change does to its file; empty where it does not touch it. */
  readonly patch: string;
  /** What verifiers said of it at earlier states of the change. */
  readonly before: readonly Vote[];
}

/** Asks for a refutation with the code at hand. */
export function verifierPrompt(state: AutopilotState, given: Case): string {
  return prompt(
    role,
    houseRules(state),
    theFinding(state, given.finding),
    given.excerpt === "" ? "" : `# The code there now\n${quoted(state, "code", given.excerpt)}`,
    given.patch === ""
      ? ""
      : `# What the change does to this file\n${quoted(state, "diff", given.patch)}`,
    before(state, given.before),
    taskSection(state),
    planSection(state),
    `# All files of the change against base\n${filesShown(state)}`,
    evidenceShown(state),
    criteriaShown(state),
    ending,
  );
}

const role = `You are the verifier of one review finding. A reviewer says that the change below must not go on; your work is to refute
that, if it can be refuted. The current directory holds the repository with the change in it. You can read, search and list
files; you cannot change anything or run commands.

How to work
1. Say to yourself in one sentence what would have to be true of the code for the finding to be right. Then look for the
   line that makes it false: a check before it, a caller that never passes that value, a type, a lock, a test that the action
   has seen green, the words of the task.
2. Follow the way from the input to the place yourself. Do not take the finding's word for what the code does, nor the
   code's own comments, names or tests for what they claim.
3. \`refuted\` only where the code shows that the trouble cannot happen, or is not this change's: it was so before and the
   task is not about it, or the task asks for exactly this. Name the lines in \`places\`; without a line that exists, a
   refutation does not count. That it is unlikely, small or usual is no refutation, and neither is that you did not find it.
4. \`confirmed\` where you can say with which input, call or state it happens, and what happens then. If the trouble is there but
   the finding names another line or cause, confirm it and say what is right.
5. \`unsure\` where neither can be shown. Then say what is missing: the coder gets your words, and can supply it.`;

function theFinding(state: AutopilotState, finding: KnownFinding): string {
  const lines = [
    `${finding.id}, ${finding.severity}, at ${placeOf(finding)}, by ${finding.reviewers.join(", ")}`,
    ...(finding.unplaced === undefined ? [] : [`This place does not stand: ${finding.unplaced}.`]),
    `What: ${finding.what}`,
    `Why: ${finding.why}`,
    `Suggestion: ${finding.suggestion}`,
    ...(finding.note === "" ? [] : [`Said of it since: ${finding.note}`]),
  ];
  return `# The finding\n${quoted(state, "finding", lines.join("\n"))}`;
}

function before(state: AutopilotState, votes: readonly Vote[]): string {
  const lines = votes.map(({ verdict, evidence }) => `- ${verdict}: ${evidence}`);
  if (lines.length === 0) return "";
  return [
    "# What verifiers said before the last repair",
    quoted(state, "votes", lines.join("\n")),
    "The code has changed since. Judge it as it is now.",
  ].join("\n");
}

const ending = `# The result
Call \`submit_result\` with \`verdict\`, \`evidence\` (what in the code shows it, step by step) and \`places\` (path and line of what
shows it, in the files as they are now).`;
