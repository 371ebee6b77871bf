import { counted, thousands } from "../domain/count.ts";
import type { Event } from "../domain/event.ts";
import type { GateResult } from "../domain/gate.ts";
import { logText } from "../domain/log-text.ts";
import { gateMark, gateWord } from "./gates-view.ts";
import { verdictHead } from "./outcome.ts";
import { rights } from "./rights.ts";
import { roomName } from "./rooms-view.ts";
import { cut, oneLine } from "./text.ts";
import { duration, short } from "./words.ts";

/** One line of the job log for an event; undefined for one that tells a reader nothing. Never a workflow command. */
export function terminalLine(event: Event): string | undefined {
  const line = say(event.type, event);
  return line === undefined ? undefined : logText(cut(oneLine(line), 400));
}

type Type = Event["type"];
type Of = { readonly [T in Type]: Extract<Event, { type: T }> };
type Lines = { readonly [T in Type]: (event: Of[T]) => string | undefined };

function say<T extends Type>(type: T, event: Of[T]): string | undefined {
  return lines[type](event);
}

const lines: Lines = {
  run_started: ({ key, task }) => `▶ run ${key}: ${task.title || task.text}`,
  job_started: ({ workflowRunId, attempt, budget }) =>
    `▶ workflow run ${workflowRunId}, attempt ${attempt}: budget ${thousands(budget.tokens)} tokens, ${budget.minutes} minutes`,
  ledger_recovered: ({ line, bytes }) =>
    `– the ledger's line ${line} was cut off (${bytes} bytes) and is dropped`,
  redacted: ({ file, rule, count }) =>
    `– ${counted(count, "secret")} (${rule}) taken out of ${file}`,
  right_missing: ({ right, status, text }) =>
    `✗ ${rights[right].lost} GitHub answered ${status}: ${text}`,
  branch_opened: ({ commit }) => `✓ branch opened at ${short(commit)}`,
  phase_started: ({ phase, visit }) => `▶ ${phase}${visit === 1 ? "" : ` (visit ${visit})`}`,
  phase_completed: ({ phase, note }) => `✓ ${phase}: ${note}`,
  phase_rejected: ({ phase, code, note }) => `✗ ${phase} rejected (${code}): ${note}`,
  phase_failed: ({ phase, ending }) => `✗ ${phase} stopped (${ending.code}): ${ending.text}`,
  phase_interrupted: ({ phase, note }) => `– ${phase} interrupted: ${note}`,
  turn_started: ({ turn, role }) => `▶ turn ${turn}: ${role}`,
  model_called: () => undefined,
  lines_compared: () => undefined,
  turn_ended: ({ turn, outcome, text, durationMs }) =>
    outcome === "submitted"
      ? `✓ turn ${turn} ${duration(durationMs)}`
      : `✗ turn ${turn} ${outcome} ${duration(durationMs)}: ${text}`,
  setup_finished: ({ result }) => gateLine("setup", result),
  head_taken: ({ commit }) => `✓ begins at ${short(commit)}`,
  set_aside: ({ branch }) => `– what is not proved lies on ${branch}`,
  plan_approved: ({ by }) => `✓ ${by} approved the plan`,
  plan_submitted: ({ plan }) => `– planned: ${plan.title || plan.summary || plan.question}`,
  change_committed: ({ commit, message }) =>
    `✓ commit ${short(commit)}: ${message.split("\n", 1)[0] ?? ""}`,
  change_measured: ({ files }) => `– ${counted(files.length, "file")} changed`,
  claims_submitted: ({ claims }) =>
    `– tests are named for ${counted(claims.length, "criterion", "criteria")}`,
  gate_finished: ({ room, result }) =>
    gateLine(room === "worktree" ? "gate" : `gate (${roomName[room]})`, result),
  policy_checked: ({ violations }) =>
    violations.length === 0
      ? "✓ policy: nothing in the way"
      : `– policy: ${counted(violations.length, "violation")}, first ${violations[0]?.rule ?? ""} ${violations[0]?.path ?? ""}`,
  judged: ({ judgement }) =>
    `– compared with base: ${counted(judgement.changed.length, "changed expectation")}, ${counted(judgement.fixed.length, "test")} fixed, new tests ${judgement.redGreen.status}`,
  expectations_approved: ({ tests, by }) =>
    `✓ ${by} approved ${counted(tests.length, "changed expectation")}`,
  review_submitted: ({ findings, ...who }) =>
    `✓ reviewer ${reviewerOf(who)}: ${counted(findings.length, "new finding")}`,
  review_failed: ({ failure, text, ...who }) =>
    `✗ reviewer ${reviewerOf(who)} gave no answer (${failure}): ${text}`,
  findings_listed: ({ findings }) =>
    `– ${counted(findings.filter(({ status }) => status === "open").length, "open finding")}`,
  finding_voted: ({ vote: { finding, verdict, evidence } }) =>
    `– verifier of ${finding}: ${verdict}: ${evidence}`,
  pushed: ({ branch, commit }) => `✓ pushed ${branch} at ${short(commit)}`,
  proof_sealed: ({ digest }) => `✓ proof sealed, sha256 ${digest}`,
  delivered: ({ pr }) => `✓ pull request #${pr.number} ${pr.operation}: ${pr.url}`,
  posted: () => undefined,
  notified: ({ notification, ok, text }) =>
    ok ? undefined : `✗ ${notification} was not sent: ${text}`,
  run_ended: ({ ending }) => `${verdictHead[ending.verdict]} (${ending.code}): ${ending.text}`,
};

function gateLine(kind: string, result: GateResult): string {
  const exit =
    result.exitCode === undefined || result.exitCode === 0 ? "" : `, exit code ${result.exitCode}`;
  return `${gateMark(result)} ${kind} ${result.name} ${gateWord(result)}${exit} ${duration(result.durationMs)}`;
}

function reviewerOf(event: { reviewer: string; part: number; parts: number }): string {
  const { reviewer, part, parts } = event;
  return parts === 1 ? reviewer : `${reviewer}, part ${part} of ${parts}`;
}
