import { nameOfAction } from "../domain/action.ts";
import { phases } from "../domain/phase.ts";
import { type AutopilotState, makerOf } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import { cageLine } from "./cage-line.ts";
import { checkSummary, checkText } from "./check-summary.ts";
import { phasesTable } from "./comment.ts";
import { headline } from "./headline.ts";
import { branchUrl, link } from "./links.ts";
import { code, details, inline } from "./markdown.ts";
import { ourWords } from "./our-words.ts";
import { outcome } from "./outcome.ts";
import { visitsOf } from "./phase-status.ts";
import { missingRights } from "./rights.ts";
import { spendLine } from "./spend-line.ts";
import { byteLength, cutBytes } from "./text.ts";

/** GitHub drops the whole summary of a step above 1 MiB. */
const mostBytes = 900 * 1024;

/** The job summary: the run on one page, then each phase. */
export function summaryView(state: AutopilotState): string {
  const page = [
    headline(state),
    `${inline(state.task.title || state.task.text, 200)}`,
    state.ending === undefined || state.ending.verdict === "ready"
      ? ""
      : outcome(state, state.ending),
    delivered(state),
    rights(state),
    phasesTable(state),
    spendLine(state),
    cage(state),
    tools(state),
  ].filter((part) => part !== "");
  const full = [...page, ...phaseDetails(state, true)].join("\n\n");
  const middle = [...page, ...phaseDetails(state, false)].join("\n\n");
  const fitting = [full, middle, page.join("\n\n")].find((text) => byteLength(text) <= mostBytes);
  return fitting ?? cutBytes(page.join("\n\n"), mostBytes);
}

function phaseDetails(state: AutopilotState, texts: boolean): readonly string[] {
  return phases
    .filter((phase) => visitsOf(state, phase).length > 0)
    .map((phase) => {
      const text = texts ? checkText(state, phase) : "";
      return details(
        phase,
        [checkSummary(state, phase), text].filter((part) => part !== "").join("\n\n"),
      );
    });
}

function delivered({ delivered: done, pushed, ...state }: AutopilotState): string {
  if (done !== undefined)
    return `Pull request ${link(`#${done.pr.number}`, done.pr.url)} was ${done.pr.operation}.`;
  if (pushed === undefined) return "";
  return `Branch ${link(code(pushed.branch), branchUrl({ ...state, pushed }))}.`;
}

function rights(state: AutopilotState): string {
  const text = missingRights(state.missingRights);
  return text === "" ? "" : `**The token lacks rights**\n\n${text}`;
}

function cage(state: AutopilotState): string {
  const said = cageLine(state);
  return said === "" ? "" : `Cage: ${inline(said, 300)}.`;
}

function tools(state: AutopilotState): string {
  const all = Object.entries(state.tools).map(
    ([name, version]) => `${inline(name, 40)} ${code(version, 60)}`,
  );
  const maker = code(nameOfAction(makerOf(state)), 200);
  return `Made by ${[maker, ...all].join(", ")}.`;
}

/** The job summary of what stopped before there was a run. */
export function endingSummary({ verdict, code: reason, text, mend }: Ending): string {
  return [`**omk: ${verdict}** (${code(reason)})`, ourWords(text), ourWords(mend)]
    .filter((part) => part !== "")
    .join("\n\n");
}
