import { phasesToShow } from "../domain/aim.ts";
import { totalTokens } from "../domain/budget.ts";
import { thousands } from "../domain/count.ts";
import { stickyMarker } from "../domain/markers.ts";
import type { Phase } from "../domain/phase.ts";
import type { AutopilotState } from "../domain/state.ts";
import { noCage } from "./cage-line.ts";
import { gateTails, lastGates } from "./gates-view.ts";
import { headline } from "./headline.ts";
import { firstOfAll } from "./judgement-view.ts";
import { branchUrl, jobUrl, link } from "./links.ts";
import { cell, code, details, inline, quote, table } from "./markdown.ts";
import { boxes } from "./next-commands.ts";
import { outcome, verdictHead, whatToDo } from "./outcome.ts";
import { phaseNote } from "./phase-note.ts";
import { isForAnotherJob, isLeftOut, markOf, phaseStatus, visitsOf } from "./phase-status.ts";
import { planText } from "./plan-view.ts";
import { missingRights } from "./rights.ts";
import { spendLine } from "./spend-line.ts";
import { firstThatFits } from "./text.ts";
import { duration } from "./words.ts";

/** GitHub refuses a comment above 65,536; the rest is for the lines about earlier runs, which whoever posts it adds. */
const most = 64_000;

/** The one comment that a run keeps on its issue, always edited and never repeated. */
export function commentView(state: AutopilotState): string {
  const brief = [headline(state), boxes(state), foot(state)];
  return firstThatFits(
    [parts(state, true), parts(state, false), brief].map((all) => page(state, all)),
    most,
  );
}

/** While it runs, how far it is; once it ended, first what a person has to know and do. */
function parts(state: AutopilotState, isWhole: boolean): readonly string[] {
  const story = [question(state), stop(state)];
  const more = isWhole ? [toLookAt(state), lastWords(state), planToApprove(state)] : [];
  const next = [rights(state), noCage(state), boxes(state)];
  const table = phasesTable(state);
  const folded = isWhole ? foldedPlan(state) : "";
  return state.ending === undefined
    ? [headline(state), table, folded, ...next, foot(state)]
    : [headline(state), ...story, ...more, ...next, table, folded, foot(state)];
}

/** The phases with what each came to. */
export function phasesTable(state: AutopilotState): string {
  return table(
    ["", "phase", "what happened", "time", "tokens"],
    phasesToShow(state).map((phase) => [
      markOf(phaseStatus(state, phase)),
      phaseName(state, phase),
      happened(state, phase),
      time(state, phase),
      tokens(state, phase),
    ]),
  );
}

function phaseName(state: AutopilotState, phase: Phase): string {
  const visits = visitsOf(state, phase).length;
  return visits > 1 ? `${phase} ×${visits}` : phase;
}

/** Nothing where a mark says it all, and only the verdict where the story beside the table says the rest. */
function happened(state: AutopilotState, phase: Phase): string {
  const { ending } = phaseStatus(state, phase);
  if (ending !== undefined) return verdictHead[ending.verdict].slice(2);
  const isReached = visitsOf(state, phase).length > 0;
  const isElsewhere = isLeftOut(state, phase) || isForAnotherJob(state, phase);
  return isReached || isElsewhere ? cell(phaseNote(state, phase), 240) : "";
}

/** Finished visits only: a running clock would change the comment for nothing. */
function time(state: AutopilotState, phase: Phase): string {
  const spans = visitsOf(state, phase).flatMap(({ startedAt, completedAt }) =>
    completedAt === undefined ? [] : [Date.parse(completedAt) - Date.parse(startedAt)],
  );
  return spans.length === 0 ? "" : duration(spans.reduce((sum, span) => sum + span, 0));
}

function tokens(state: AutopilotState, phase: Phase): string {
  const total = totalTokens(state.spend[phase]);
  return total === 0 ? "" : thousands(total);
}

function question(state: AutopilotState): string {
  const text = state.plan?.question ?? "";
  if (state.ending?.code !== "question" || text === "") return "";
  return `**Question**\n\n${quote(text, 6_000)}`;
}

function stop(state: AutopilotState): string {
  const { ending, delivered } = state;
  if (ending === undefined) return "";
  if (question(state) !== "") return whatToDo(state, ending);
  if (ending.verdict !== "ready") return outcome(state, ending);
  if (delivered === undefined) return inline(ending.text);
  const pr = link(`#${delivered.pr.number}`, delivered.pr.url);
  return `Pull request ${pr} was ${delivered.pr.operation}. Read it, and merge it when you agree.`;
}

/** The plan as it is, where somebody has to agree to it. */
function planToApprove(state: AutopilotState): string {
  return state.plan !== undefined && isToApprove(state) ? planText(state.plan) : "";
}

function foldedPlan(state: AutopilotState): string {
  if (state.plan?.outcome !== "plan" || isToApprove(state)) return "";
  return details("Plan", planText(state.plan));
}

function isToApprove({ ending, plan }: AutopilotState): boolean {
  return ending?.code === "plan_to_approve" && plan?.outcome === "plan";
}

/** The ends of the outputs of red gates, folded: the first thing that one looks for when the run gave up. */
function lastWords(state: AutopilotState): string {
  if (state.ending?.verdict !== "not_ready") return "";
  const tails = gateTails(lastGates(state, state.phase)?.gates ?? [], 2_500);
  return tails.length === 0 ? "" : details("What the red gates said", tails.join("\n\n"));
}

/** What a person has to see to go on: the tests that no longer hold, or what breaks the policy. */
function toLookAt(state: AutopilotState): string {
  const code = state.ending?.code;
  return code === "expectations_changed" || code === "policy_broken" ? firstOfAll(state) : "";
}

function rights(state: AutopilotState): string {
  const text = missingRights(state.missingRights);
  return text === "" ? "" : `**The token lacks rights**\n\n${text}`;
}

function foot(state: AutopilotState): string {
  const { pushed, delivered } = state;
  const links = [
    jobUrl(state) === undefined ? "" : link("job", jobUrl(state)),
    pushed === undefined ? "" : `branch ${link(code(pushed.branch), branchUrl(state))}`,
    delivered === undefined
      ? ""
      : `pull request ${link(`#${delivered.pr.number}`, delivered.pr.url)}`,
  ].filter((text) => text !== "");
  const run = `Run \`${state.key}\` with ${code(state.model, 80)} on ${code(state.base.ref, 120)}.`;
  return [spendLine(state), run, links.join(" · ")].filter((text) => text !== "").join("\n");
}

function page(state: AutopilotState, parts: readonly string[]): string {
  return [stickyMarker(state), ...parts.filter((part) => part !== "").map((part) => `${part}\n`)]
    .join("\n")
    .trimEnd();
}
