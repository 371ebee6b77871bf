import type { Phase } from "../domain/phase.ts";
import type { AutopilotState, PhaseLog } from "../domain/state.ts";
import { placesNotShown } from "./annotations.ts";
import { findingsShown, lastReviews, reviewsTable } from "./findings-view.ts";
import { gatesTable, gateTails, lastGates } from "./gates-view.ts";
import { comparison, criteriaOf, criteriaTable, firstOfAll } from "./judgement-view.ts";
import { jobUrl, link } from "./links.ts";
import { cell, code, codeCell, fence, inline, table } from "./markdown.ts";
import { outcome } from "./outcome.ts";
import { changed, phaseNote } from "./phase-note.ts";
import { phaseStatus, visitsOf } from "./phase-status.ts";
import { planText } from "./plan-view.ts";
import { phaseSpend } from "./spend-line.ts";
import { cutStart } from "./text.ts";
import { at, duration } from "./words.ts";

const mostVisits = 12;

/** The summary of a phase's check run: what happened, what was shown, what it cost, and for a stop what to do. */
export function checkSummary(state: AutopilotState, phase: Phase): string {
  const status = phaseStatus(state, phase);
  const visits = visitsOf(state, phase);
  const parts = [
    status.ending === undefined
      ? inline(phaseNote(state, phase), 1_000)
      : outcome(state, status.ending),
    visits.length === 0 ? "" : visitsTable(visits.slice(-mostVisits)),
    visits.length === 0 ? "" : facts(state, phase),
    status.status === "completed" ? notShown(state, phase) : "",
    status.status === "completed" ? phaseSpend(state, phase) : "",
    footer(state),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The longer text of a phase's check run: ends of outputs and the evidence of a rejection; empty where there is none. */
export function checkText(state: AutopilotState, phase: Phase): string {
  const tails = gateTails(lastGates(state, phase)?.gates ?? [], 6_000);
  const evidence = visitsOf(state, phase).at(-1)?.evidence ?? "";
  const shown =
    tails.length > 0 || evidence.trim() === ""
      ? []
      : [`Evidence:\n\n${fence(cutStart(evidence, 8_000))}`];
  return [...tails, ...shown].join("\n\n");
}

/** Every visit of a phase with its result and its time. */
function visitsTable(visits: readonly PhaseLog[]): string {
  const rows = visits.map((entry) => [
    `${entry.visit}`,
    outcomeWord(entry),
    entry.completedAt === undefined
      ? "–"
      : duration(Date.parse(entry.completedAt) - Date.parse(entry.startedAt)),
    cell(entry.note, 300),
  ]);
  return table(["visit", "result", "time", "note"], rows);
}

function outcomeWord(entry: PhaseLog): string {
  switch (entry.outcome) {
    case "open":
      return `running since ${at(entry.startedAt)}`;
    case "completed":
      return "✓ completed";
    case "rejected":
      return `✗ rejected (${entry.code ?? "no code"})`;
    case "failed":
      return `✗ stopped (${entry.ending?.code ?? "no code"})`;
    case "interrupted":
      return "– interrupted";
  }
}

function facts(state: AutopilotState, phase: Phase): string {
  switch (phase) {
    case "plan":
      return state.plan === undefined ? "" : planText(state.plan);
    case "code":
      return state.changes.length === 0 ? "" : `${changed(state)}.\n\n${filesTable(state)}`;
    case "test":
      return gates(state, phase);
    case "verify":
      return verified(state);
    case "review":
      return reviews(state);
    case "deliver":
      return delivered(state);
  }
}

function gates(state: AutopilotState, phase: Phase): string {
  const last = lastGates(state, phase);
  return last === undefined
    ? ""
    : `**Gates of visit ${last.visit}**\n\n${gatesTable(last.gates.slice(0, 60))}`;
}

function verified(state: AutopilotState): string {
  const criteria = criteriaOf(state);
  const parts = [
    firstOfAll(state),
    gates(state, "verify"),
    comparison(state),
    criteria.length === 0 ? "" : criteriaTable(criteria),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function reviews(state: AutopilotState): string {
  const last = lastReviews(state);
  if (last.length === 0) return "";
  const findings = findingsShown(state, 40);
  const list = findings === "" ? "" : `\n\n**Findings**\n\n${findings}`;
  return `${reviewsTable(last.slice(0, 20))}${list}`;
}

function delivered({ delivered: done }: AutopilotState): string {
  return done === undefined
    ? ""
    : `${link(`Pull request #${done.pr.number}`, done.pr.url)} was ${done.pr.operation}.`;
}

/** What would stand beside the code at a false line is only named. */
function notShown(state: AutopilotState, phase: Phase): string {
  const places = placesNotShown(state, phase);
  if (places.length === 0) return "";
  const named = places.slice(0, 20).map((place) => code(place, 200));
  const rest = places.length > named.length ? ` and ${places.length - named.length} more` : "";
  return `**Not beside the code**: the head of the pull request does not have these lines, or has them elsewhere in a way that could not be told: ${named.join(", ")}${rest}.`;
}

function filesTable({ changes }: AutopilotState): string {
  const rows = changes
    .slice(0, 60)
    .map((file) => [
      codeCell(file.path, 200),
      file.operation,
      `+${file.additions} −${file.deletions}`,
    ]);
  return table(["file", "operation", "lines"], rows);
}

function footer(state: AutopilotState): string {
  const job = jobUrl(state);
  const { aim, pull, base } = state;
  const of =
    aim === "check" && pull !== undefined
      ? `What is checked is the merge of \`${pull.headSha.slice(0, 7)}\` into ${code(base.ref, 120)} at \`${base.sha.slice(0, 7)}\`; lines named here are those of the merge.\n\n`
      : "";
  return `${of}Run \`${state.key}\`${job === undefined ? "" : `, ${link("job", job)}`}.`;
}
