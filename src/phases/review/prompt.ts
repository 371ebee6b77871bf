import {
  guidanceSection,
  houseRules,
  planSection,
  prompt,
  quoted,
  taskSection,
} from "../../domain/briefing.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { Reviewer } from "./reviewers.ts";

/** The dossier that every reviewer gets, under the brief of this one. */
export function reviewPrompt(
  state: AutopilotState,
  reviewer: Reviewer,
  dossier: { readonly patch: string; readonly guidance: string },
): string {
  return prompt(
    role(reviewer),
    houseRules(state),
    taskSection(state),
    planSection(state),
    changeSection(state, dossier.patch),
    gatesShown(state),
    testsShown(state),
    earlier(state, reviewer.name),
    guidanceSection(state, dossier.guidance),
    ending(state),
  );
}

function role(reviewer: Reviewer): string {
  return `You are the ${reviewer.name} reviewer of a change that is about to become a pull request. The current directory holds the
repository with the change in it. You can read, search and list files; you cannot change anything or run commands.

Your brief: ${reviewer.brief}

How to work
1. Read the diff whole, then the code around it: callers, types, tests, similar code. Judge the change in its place.
2. Report only what you can point at: file, lines, and what happens. If you are not sure, look further until you are. A
   suspicion that you cannot show in the code is at most \`minor\`. Give the same trouble once, at its most telling line.
3. Judge what the change does, not how you would have written it. Trouble that was there before is not this change's,
   unless the change makes it worse or the task is about it.
4. An empty list of findings is a good result when the change is good.`;
}

/** Longest patch in a prompt, in characters: each reviewer pays for it in each model call. */
const patchLimit = 120_000;

function changeSection(state: AutopilotState, patch: string): string {
  const files = state.changes.map(
    (f) => `- ${f.path} (${f.operation}, +${f.additions} -${f.deletions})`,
  );
  const rest = patch.length - patchLimit;
  const shown =
    rest <= 0
      ? patch
      : `${patch.slice(0, patchLimit)}\n[cut: ${rest} more characters; read these files themselves]`;
  return ["# The change, against base", ...files, quoted(state, "diff", shown)].join("\n");
}

function gatesShown(state: AutopilotState): string {
  const results = state.qaResults.filter((qa) => qa.tree === state.head?.tree);
  const lines = results.flatMap((qa) =>
    qa.gates.map((g) => `- phase ${qa.phase}: gate ${g.name} ${g.status} (\`${g.commandLine}\`)`),
  );
  return lines.length === 0
    ? ""
    : ["# Gates on exactly this tree, run by the action", ...lines].join("\n");
}

function testsShown(state: AutopilotState): string {
  if (state.testSummary === "") return "";
  const claims = state.claims.map((claim) => `- ${claim.criterion}: ${claim.test}`);
  return [
    "# What the tester says",
    quoted(state, "tests", [state.testSummary, ...claims].join("\n")),
  ].join("\n");
}

function earlier(state: AutopilotState, reviewer: string): string {
  const last = state.validationResults.findLast(
    (r) => r.reviewer === reviewer && r.tree !== state.head?.tree,
  );
  if (last === undefined || last.findings.length === 0) return "";
  const lines = last.findings.map((f) => `- ${f.severity} ${f.path}:${f.start_line} ${f.what}`);
  return [
    "# Your findings of the last round",
    quoted(state, "findings", lines.join("\n")),
    "The change was repaired since. Report again only what is still wrong, and what the repair broke.",
  ].join("\n");
}

function ending(state: AutopilotState): string {
  return `# The result
Call \`submit_result\` with \`summary\` and \`findings\`. Each finding has \`severity\` (findings at or above
\`${state.policy.blocking}\` send the change back), \`path\` and lines in the new file (0 if it is about no line), \`what\` with
the evidence, \`why\` it matters, the \`suggestion\`, and your \`confidence\`.`;
}
