import { phasesToShow } from "../domain/aim.ts";
import { totalTokens } from "../domain/budget.ts";
import { counted, thousands } from "../domain/count.ts";
import type { Phase } from "../domain/phase.ts";
import { passesWithTime, resetAt } from "../domain/resumable.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import { firstOfAll } from "./judgement-view.ts";
import { branchUrl, compareUrl, jobUrl, link } from "./links.ts";
import { cell, code, details, inline, quote, table } from "./markdown.ts";
import { stickyMarker } from "./markers.ts";
import { boxes } from "./next-commands.ts";
import { outcome, verdictHead } from "./outcome.ts";
import { phaseNote } from "./phase-note.ts";
import { markOf, phaseStatus, visitsOf } from "./phase-status.ts";
import { planText } from "./plan-view.ts";
import { missingRights } from "./rights.ts";
import { spendLine } from "./spend-line.ts";
import { firstThatFits } from "./text.ts";
import { at, duration } from "./words.ts";

/** GitHub refuses a comment above 65,536; the rest is for the lines about earlier runs, which whoever posts it adds. */
const most = 64_000;

/** The one comment that a run keeps on its issue, always edited and never repeated. */
export function commentView(state: AutopilotState): string {
  const top = [headline(state), phasesTable(state), question(state), stop(state)];
  const bottom = [rights(state), boxes(state), foot(state)];
  const full = [...top, toLookAt(state), plan(state), ...bottom];
  const brief = [headline(state), boxes(state), foot(state)];
  return firstThatFits(
    [full, [...top, ...bottom], brief].map((parts) => page(state, parts)),
    most,
  );
}

/** What the run is doing or how it ended, as a few words. */
export function headline(state: AutopilotState): string {
  const { ending } = state;
  if (ending !== undefined) {
    return `### ${verdictHead[ending.verdict]}${until(ending)}${where(state, ending)}`;
  }
  const last = state.phaseLog.at(-1);
  if (last === undefined) return `### ▶ Starting since ${at(state.startedAt)}`;
  if (last.outcome !== "open")
    return `### ▶ Between phases since ${at(last.completedAt ?? state.updatedAt)}`;
  const visit = last.visit === 1 ? "" : ` (visit ${last.visit})`;
  return `### ▶ ${last.phase} is running${visit} since ${at(last.startedAt)}`;
}

function where({ phase }: AutopilotState, { verdict, code: reason }: Ending): string {
  if (reason === "to_deliver") return ": waits for its delivery";
  return verdict === "ready" || verdict === "no_change" ? "" : `: stopped in ${phase}`;
}

/** When it goes on, where the model's server said so. */
function until(ending: Ending): string {
  const reset = passesWithTime(ending) ? resetAt(ending) : undefined;
  return reset === undefined ? "" : ` until ${at(reset)}`;
}

/** The phases with what each came to. */
export function phasesTable(state: AutopilotState): string {
  return table(
    ["", "phase", "what happened", "time", "tokens"],
    phasesToShow(state).map((phase) => [
      markOf(phaseStatus(state, phase)),
      phaseName(state, phase),
      cell(phaseNote(state, phase), 240),
      time(state, phase),
      tokens(state, phase),
    ]),
  );
}

function phaseName(state: AutopilotState, phase: Phase): string {
  const visits = visitsOf(state, phase).length;
  return visits > 1 ? `${phase} (${counted(visits, "visit")})` : phase;
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
  if (ending.verdict !== "ready") return outcome(state, ending);
  if (delivered === undefined) return inline(ending.text);
  const pr = link(`#${delivered.pr.number}`, delivered.pr.url);
  return `Pull request ${pr} was ${delivered.pr.operation}. Read it, and merge it when you agree.`;
}

/** The plan, open where somebody has to agree to it. */
function plan(state: AutopilotState): string {
  if (state.plan?.outcome !== "plan") return "";
  const text = planText(state.plan);
  return state.ending?.code === "plan_to_approve"
    ? `**The plan that waits for an approval**\n\n${text}`
    : details("Plan", text);
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
    compareUrl(state) === undefined ? "" : link("open a pull request by hand", compareUrl(state)),
  ].filter((text) => text !== "");
  const run = `Run \`${state.key}\` with ${code(state.model, 80)} on ${code(state.base.ref, 120)}.`;
  return [spendLine(state), run, links.join(" · ")].filter((text) => text !== "").join("\n");
}

function page(state: AutopilotState, parts: readonly string[]): string {
  return [stickyMarker(state), ...parts.filter((part) => part !== "").map((part) => `${part}\n`)]
    .join("\n")
    .trimEnd();
}
