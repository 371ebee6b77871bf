import { atHead } from "../../domain/at-head.ts";
import type { KnownFinding } from "../../domain/finding.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import { listFindings } from "../../domain/review-list.ts";
import {
  answersNow,
  blockingFindings,
  hasAnswered,
  isOpen,
  reviewersOf,
  voteOn,
} from "../../domain/review-round.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { endingOfTurn } from "../../domain/turn-ending.ts";
import { type TurnFailure, verdictOfTurnFailure } from "../../domain/verdict.ts";
import { visitOf } from "../../domain/visits.ts";
import type { World } from "../../ports/world.ts";
import { inLanes } from "./lanes.ts";
import { look, looksOf } from "./look.ts";
import { mostParts, splitPatch } from "./parts.ts";
import type { Look } from "./prompt.ts";
import { readFacts } from "./tree-facts.ts";
import { needsVote, stopsRun, verifyFinding } from "./verifier.ts";
import { approvedNote, rejection } from "./words.ts";

/**
 * The wall: reviewers look at the change side by side, a verifier tries to refute each finding at or above the policy's
 * severity, and what stands goes back to `code`. Nobody who has answered for this very tree is asked again.
 */
export async function review(world: World): Promise<Outcome> {
  if (world.state().review === "none") return completed("Skipped: the input `review` is `none`.");
  const { patch } = await world.workspace.change();
  const looks = await looksOf(world, patch);
  const tooLong = looks.find(({ parts }) => parts > mostParts);
  if (tooLong !== undefined) return tooLarge(tooLong.parts);
  return (await hear(world, looks, patch)) ?? (await verify(world, patch)) ?? judge(world.state());
}

/** Asks whoever has not answered yet, and draws up the findings; an ending where somebody gave no answer. */
async function hear(
  world: World,
  looks: readonly Look[],
  patch: string,
): Promise<Outcome | undefined> {
  const waiting = looks.filter((one) => !hasAnswered(world.state(), one.reviewer, one));
  await inLanes(waiting.map((one) => () => look(world, one)));
  const missing = looks.find((one) => !hasAnswered(world.state(), one.reviewer, one));
  if (missing !== undefined) return unanswered(world.state(), missing);
  if (atHead(world.state()).reviewed === undefined) await list(world, patch);
  return undefined;
}

async function list(world: World, patch: string): Promise<void> {
  const state = world.state();
  const visit = visitOf(state, "review");
  const tree = state.head?.tree ?? "";
  const answers = reviewersOf(state).flatMap((reviewer) => answersNow(state, reviewer));
  const raised = answers.flatMap(({ findings }) => findings);
  const earlier = state.findings.filter(isOpen);
  const moved = answers.flatMap((answer) =>
    answer.earlier.flatMap((said) => spotsOf(earlier, said)),
  );
  const facts = await readFacts(world, tree, { spots: [...raised, ...moved], earlier });
  world.record({
    type: "findings_listed",
    phase: "review",
    visit,
    tree,
    findings: [...listFindings(state.findings, { tree, visit, answers }, facts)],
    unshown: [...splitPatch(patch).unshown],
  });
}

function spotsOf(
  earlier: readonly KnownFinding[],
  said: { readonly id: string; readonly start_line: number; readonly end_line: number },
) {
  const { id, start_line, end_line } = said;
  return earlier.filter((f) => f.id === id).map(({ path }) => ({ path, start_line, end_line }));
}

/** Has every finding looked at that would block; an ending where a verifier could not be asked. */
async function verify(world: World, patch: string): Promise<Outcome | undefined> {
  const open = blockingFindings(world.state());
  const waiting = open.filter((finding) => needsVote(world.state(), finding));
  await inLanes(waiting.map((finding) => () => verifyFinding(world, finding, patch)));
  const state = world.state();
  const failed =
    open.find((finding) => stopsRun(voteOn(state, finding))) ??
    open.find((finding) => voteOn(state, finding) === undefined);
  if (failed === undefined) return undefined;
  const { failure, evidence: text } = voteOn(state, failed) ?? {};
  return turnEnding(`verifier-${failed.id}`, { failure, text });
}

/** A reviewer without an answer is an error, never a pass. The failure that a later job can mend is told first. */
function unanswered(state: AutopilotState, { reviewer }: Look): Outcome {
  const visit = visitOf(state, "review");
  const failures = state.validationResults.filter(
    (r) => r.visit === visit && r.failure !== undefined,
  );
  const told =
    failures.find(
      (r) => r.failure !== undefined && verdictOfTurnFailure[r.failure] !== "not_ready",
    ) ?? failures[0];
  const { failure, summary: text } = told ?? {};
  return turnEnding(`reviewer-${told?.reviewer ?? reviewer}`, { failure, text });
}

function turnEnding(
  role: string,
  { failure, text }: { failure: TurnFailure | undefined; text: string | undefined },
): Outcome {
  const where = { phase: "review", role } as const;
  return stopped(endingOfTurn(failure ?? "no_result", text ?? "it gave no answer.", where));
}

function tooLarge(parts: number): Outcome {
  return stopped({
    verdict: "not_ready",
    code: "review_too_large",
    text: `The change is too large to be reviewed: its diff makes ${parts} parts, and at most ${mostParts} are looked at.`,
    mend: "Split the task, or keep generated files out of the change, and start a new run. Where a person reviews the change, a new run with `review: none` leaves the wall out, and says so.",
  });
}

function judge(state: AutopilotState): Outcome {
  return blockingFindings(state).length === 0 ? completed(approvedNote(state)) : rejection(state);
}
