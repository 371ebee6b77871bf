import type { AutopilotState } from "../domain/state.ts";
import type { Ending, Verdict } from "../domain/verdict.ts";
import { asideUrls, branchUrl, compareUrl, link } from "./links.ts";
import { code, prose } from "./markdown.ts";
import { ourWords } from "./our-words.ts";
import { canResume, resumeHint } from "./resume.ts";
import { sentence, shellWord, short } from "./words.ts";

/** A verdict as the head of a report. */
export const verdictHead: Record<Verdict, string> = {
  ready: "✓ Ready",
  no_change: "– Nothing to do",
  not_ready: "✗ Not ready",
  blocked_on_human: "○ Waits for a person",
  blocked_on_external: "○ Blocked by a setting or service",
  needs_more_budget: "○ Out of budget",
  failed_infra: "✗ Failed for a technical reason",
  cancelled: "– Cancelled",
};

/** The story of a stop: what happened, what to do, what was kept. */
export function outcome(state: AutopilotState, ending: Ending): string {
  const verdict = `(\`${ending.verdict}\`, code \`${ending.code}\`)`;
  return [
    `**What happened:** ${prose(sentence(ending.text), 3_000)} ${verdict}`,
    whatToDo(state, ending),
    ...kept(state, ending),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What a person does next; empty where nothing is to be done. */
export function whatToDo(state: AutopilotState, ending: Ending): string {
  const todo = [ourWords(ending.mend), resumeHint(state, ending)].filter((text) => text !== "");
  // Only a single line can follow on its label: a list or a fence begins a line of its own.
  const gap = todo[0]?.includes("\n") === true ? "\n\n" : " ";
  return todo.length === 0 ? "" : `**What to do:**${gap}${todo.join("\n\n")}`;
}

/** Where all that there is stands in the question or the plan above, nothing is to be said. */
function kept(state: AutopilotState, ending: Ending): readonly string[] {
  const isAsked = ending.code === "question" || ending.code === "plan_to_approve";
  if (isAsked && state.head === undefined) return [];
  const again = canResume(state) ? ["A resumed run repeats no finished phase."] : [];
  return [`**What was kept:** ${[...work(state, ending), ...again].join(" ")}`];
}

function work(state: AutopilotState, { mend }: Ending): readonly string[] {
  const { pushed, head, delivered, aim } = state;
  if (aim === "check") return ["The pull request is as it was."];
  if (delivered !== undefined) {
    return [
      `The pull request ${link(`#${delivered.pr.number}`, delivered.pr.url)} at ${code(short(delivered.commit))}.`,
    ];
  }
  if (aim === "fix") return [ofFix(state)];
  if (pushed !== undefined) {
    const compare = compareUrl(state);
    const byHand =
      compare === undefined || mend.includes(compare)
        ? ""
        : ` (${link("open a pull request by hand", compare)})`;
    return [
      `The branch ${link(code(pushed.branch), branchUrl(state))} at ${code(short(pushed.commit))}${byHand}.`,
    ];
  }
  if (head !== undefined)
    return [`The change, commit ${code(short(head.commit))}, as a bundle in the state artifact.`];
  return [
    "Nothing was committed yet; what the last turn left in the worktree is in the state artifact.",
  ];
}

/** The pull request's own branch got nothing: where what was made lies, and how a person takes it. */
function ofFix(state: AutopilotState): string {
  const { head, pull, aside, branch } = state;
  if (head === undefined || head.commit === pull?.headSha)
    return `Nothing was committed: ${code(branch)} is as it was.`;
  const commit = code(short(head.commit));
  if (aside?.commit !== head.commit)
    return `${code(branch)} is as it was. The change, commit ${commit}, is in the state artifact: ${takeOver("repo.bundle", branch)} takes it over.`;
  const urls = asideUrls(state);
  return `${code(branch)} is as it was: it gets only what is proved. The change, commit ${commit}, lies on ${link(code(aside.branch), urls?.branch)}: ${link("look at it", urls?.compare)}, or take it over as it is with ${takeOver("origin", aside.branch)}.`;
}

function takeOver(from: string, branch: string): string {
  return code(`git fetch ${from} ${shellWord(branch)} && git merge FETCH_HEAD`);
}
