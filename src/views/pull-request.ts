import { nameOfAction } from "../domain/action.ts";
import { pullRequestMarkers } from "../domain/markers.ts";
import { phases } from "../domain/phase.ts";
import { type AutopilotState, makerOf } from "../domain/state.ts";
import { cageLine } from "./cage-line.ts";
import { findingsShown, lastReviews, reviewsTable } from "./findings-view.ts";
import { gatesBeforeDelivery, gatesLine, gatesTable } from "./gates-view.ts";
import {
  comparison,
  criteriaNote,
  criteriaOf,
  criteriaTable,
  firstOfAll,
} from "./judgement-view.ts";
import { jobUrl, link } from "./links.ts";
import { cell, code, codeCell, details, inline, neutral, prose, table } from "./markdown.ts";
import { changed, phaseNote } from "./phase-note.ts";
import { markOf, phaseStatus, visitsOf } from "./phase-status.ts";
import { spendLine } from "./spend-line.ts";
import { cut, firstThatFits, oneLine } from "./text.ts";

/** A pull request's words. */
export interface PullRequestView {
  readonly title: string;
  readonly body: string;
}

/** Whose token opens the pull request: it decides how its CI starts. */
export type Opener = "github-token" | "delivery-token";

const mostTitle = 256;
const mostBody = 65_536;

/** Title and body of the pull request that delivers the run. */
export function pullRequestView(state: AutopilotState, opener?: Opener): PullRequestView {
  const head = [reference(state), why(state)];
  const foot = [ci(opener), facts(state)];
  const first = firstOfAll(state);
  const full = [...head, first, criteria(state), proof(state), findings(state, 30), ...foot];
  const middle = [...head, first, proof(state), findings(state, 8), ...foot];
  const small = [...head, first, proof(state), ...foot];
  const brief = [reference(state), cut(why(state), 2_000), ...foot];
  return {
    title: title(state),
    body: firstThatFits(
      [full, middle, small, brief].map((parts) => page(state, parts)),
      mostBody,
    ),
  };
}

function title({ plan, task }: AutopilotState): string {
  const candidates = [plan?.title ?? "", task.title, task.text].map((text) =>
    neutral(oneLine(text)),
  );
  return cut(candidates.find((text) => text !== "") ?? "Change by omk autopilot", mostTitle);
}

function reference({ task }: AutopilotState): string {
  if (task.number === undefined || task.kind === "task") return "";
  return task.kind === "issue" ? `Closes #${task.number}` : `For #${task.number}`;
}

function why({ plan, task }: AutopilotState): string {
  const summary = plan?.summary ?? "";
  return summary === "" ? prose(task.text || task.title, 3_000) : prose(summary, 4_000);
}

function proof(state: AutopilotState): string {
  const rows = phases
    .filter((phase) => phase !== "deliver")
    .map((phase) => [
      `${markOf(phaseStatus(state, phase))} ${phase}`,
      `${visitsOf(state, phase).length}`,
      cell(phaseNote(state, phase), 240),
    ]);
  const gates = gatesBeforeDelivery(state);
  return [
    "### Proof",
    `${changed(state)}.`,
    table(["phase", "visits", "what it says"], rows),
    gates === undefined
      ? ""
      : `**Gates in a clean checkout** (${gates.phase}): ${gatesLine(gates.gates)}. The action itself ran these commands and read their exit codes.`,
    gates === undefined ? "" : gatesTable(gates.gates.slice(0, 40)),
    comparison(state),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Judged against the results, where verify has looked; else as the model claims them. */
function criteria(state: AutopilotState): string {
  const all = criteriaOf(state);
  if (all.length === 0) return "";
  return ["**Acceptance criteria**", criteriaTable(all), criteriaNote()].join("\n\n");
}

/** What the wall found, with the votes; a wall that was left out says so. */
function findings(state: AutopilotState, max: number): string {
  if (state.review === "none")
    return "**Review**\n\nNobody reviewed this change: the input `review` is `none`.";
  const reviews = lastReviews(state);
  if (reviews.length === 0) return "";
  return ["**Review**", reviewsTable(reviews.slice(0, 20)), findingsShown(state, max)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function ci(opener: Opener | undefined): string {
  const waits =
    "CI on this pull request waits for approval, because `GITHUB_TOKEN` opened it: press **Approve workflows to run** below. On GitHub Enterprise Server it does not start; push a commit of yours. With the input `delivery-token` it starts by itself.";
  const starts = "CI on this pull request starts by itself, because `delivery-token` opened it.";
  const either =
    "CI on this pull request starts by itself if `delivery-token` opened it. If `GITHUB_TOKEN` opened it (author github-actions), it waits for approval: press **Approve workflows to run** below.";
  if (opener === undefined) return either;
  return opener === "github-token" ? waits : starts;
}

function facts(state: AutopilotState): string {
  const job = jobUrl(state);
  const rows = [
    ["run", `\`${state.key}\`${job === undefined ? "" : ` (${link("job", job)})`}`],
    ["base", `${code(state.base.ref, 120)} at ${code(state.base.sha)}`],
    ...(state.head === undefined ? [] : [["verified tree", code(state.head.tree)]]),
    ...(state.sealed === undefined
      ? []
      : [
          ["proof (sha256)", code(state.sealed.digest)],
          ["ledger head", code(state.sealed.ledgerHead)],
        ]),
    ["made by", codeCell(nameOfAction(makerOf(state)))],
    ...cageRow(state),
    ["model", code(state.model, 80)],
    ["spend", spendLine(state).replace("Spent so far: ", "")],
    ["state and logs", `artifact ${code(`omk-state-${state.key}-…`)} of the job`],
  ];
  const more = inline("The artifact holds the proof, every log and the ledger.");
  const parts = [table(["what", "value"], rows), [more, ...howToCheck(state)].join(" ")];
  return details("Run, proof and spend", parts.join("\n\n"));
}

/** The two commands by which anybody checks the proof. */
function howToCheck(state: AutopilotState): readonly string[] {
  const { key, repository, sealed } = state;
  const job = state.jobs.at(-1);
  if (sealed === undefined || job === undefined) return [];
  const download = `gh run download ${job.workflowRunId} -R ${repository.owner}/${repository.name} -n <newest omk-state-${key}-… artifact> -D state`;
  const verify = `npx . verify-proof state --digest ${sealed.digest}`;
  return [
    `To check it: ${code(download, 400)}, then in a clone of the action ${code(verify, 200)}.`,
  ];
}

function cageRow(state: AutopilotState): readonly (readonly string[])[] {
  const said = cageLine(state);
  return said === "" ? [] : [["cage", cell(said, 300)]];
}

function page(state: AutopilotState, parts: readonly string[]): string {
  const { start, end } = pullRequestMarkers(state);
  return [start, ...parts.filter((part) => part !== "").map((part) => `${part}\n`), end].join("\n");
}
