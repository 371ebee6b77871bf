import type { Phase } from "../domain/phase.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { CheckReport } from "../ports/report.ts";
import { annotationsOf } from "./annotations.ts";
import { checkSummary, checkText } from "./check-summary.ts";
import { neutral } from "./markdown.ts";
import { phaseNote } from "./phase-note.ts";
import { phaseStatus, visitsOf } from "./phase-status.ts";
import { cut, cutBytes, oneLine } from "./text.ts";

/** GitHub refuses more; taken as bytes, because its own words leave open what a character is. */
const mostBytes = 65_535;
const mostTitle = 255;

/** The check run of one phase as it should stand now. */
export function checkView(state: AutopilotState, phase: Phase): CheckReport {
  const { status, conclusion } = phaseStatus(state, phase);
  const text = checkText(state, phase);
  const finished = status === "completed" && visitsOf(state, phase).length > 0;
  return {
    name: `omk / ${phase}`,
    status,
    ...(conclusion === undefined ? {} : { conclusion }),
    title: cut(neutral(oneLine(phaseNote(state, phase))), mostTitle),
    summary: cutBytes(checkSummary(state, phase), mostBytes),
    ...(text === "" ? {} : { text: cutBytes(text, mostBytes) }),
    ...times(state, phase, status),
    annotations: finished ? annotationsOf(state, phase) : [],
  };
}

function times(
  state: AutopilotState,
  phase: Phase,
  status: CheckReport["status"],
): Pick<CheckReport, "startedAt" | "completedAt"> {
  const visits = visitsOf(state, phase);
  const startedAt = visits[0]?.startedAt;
  const completedAt = status === "completed" ? visits.at(-1)?.completedAt : undefined;
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(completedAt === undefined ? {} : { completedAt }),
  };
}
