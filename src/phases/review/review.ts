import { counted } from "../../domain/count.ts";
import { blocks, type Finding, ReviewResult } from "../../domain/finding.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import type { AutopilotState, ValidationResult } from "../../domain/state.ts";
import { endingOfTurn } from "../../domain/turn-ending.ts";
import { visitOf } from "../../domain/visits.ts";
import type { World } from "../../ports/world.ts";
import { reviewPrompt } from "./prompt.ts";
import { type Reviewer, reviewers } from "./reviewers.ts";

/** Reviewers look at the change side by side; what they find at or above the policy's severity goes back to `code`. */
export async function review(world: World): Promise<Outcome> {
  if (world.state().review === "none") return completed("Skipped: the input `review` is `none`.");
  const { patch } = await world.workspace.change();
  await Promise.all(
    reviewers
      .filter((r) => !hasAnswered(world.state(), r))
      .map((reviewer) => look(world, reviewer, patch)),
  );
  return judge(world.state());
}

/** A reviewer who answered for this very tree before an interruption is not asked again. */
function hasAnswered(state: AutopilotState, reviewer: Reviewer): boolean {
  return answers(state).some((r) => r.reviewer === reviewer.name && r.failure === undefined);
}

function answers(state: AutopilotState): readonly ValidationResult[] {
  return state.validationResults.filter((r) => r.tree === state.head?.tree);
}

async function look(world: World, reviewer: Reviewer, patch: string): Promise<void> {
  const state = world.state();
  const where = {
    phase: "review",
    visit: visitOf(state, "review"),
    reviewer: reviewer.name,
  } as const;
  const answer = await world.ask({
    role: `reviewer-${reviewer.name}`,
    prompt: reviewPrompt(state, reviewer, { patch, guidance: world.guidance }),
    message: "Review the change, then submit your findings.",
    access: "read",
    cwd: world.workspace.path,
    result: ReviewResult,
  });
  if (answer.kind === "failed") {
    world.record({ type: "review_failed", ...where, failure: answer.failure, text: answer.text });
    return;
  }
  const { summary, findings } = answer.value;
  world.record({
    type: "review_submitted",
    ...where,
    tree: state.head?.tree ?? "",
    summary,
    findings,
  });
}

/** A reviewer without an answer is an error, never a pass. */
function judge(state: AutopilotState): Outcome {
  const heard = answers(state);
  const missing = reviewers.find((r) => !hasAnswered(state, r));
  if (missing !== undefined) {
    const last = heard.findLast((r) => r.reviewer === missing.name);
    const where = { phase: "review", role: `reviewer-${missing.name}` } as const;
    return stopped(
      endingOfTurn(last?.failure ?? "no_result", last?.summary ?? "it gave no answer.", where),
    );
  }
  const findings = heard.filter((r) => r.failure === undefined).flatMap((r) => r.findings);
  const blocking = findings.filter((finding) => blocks(finding, state.policy.blocking));
  if (blocking.length === 0) {
    return completed(
      `${counted(reviewers.length, "reviewer")}, ${counted(findings.length, "finding")}, none at or above ${state.policy.blocking}.`,
    );
  }
  return {
    kind: "rejected",
    code: "findings_blocking",
    note: `${blocking.length} of ${counted(findings.length, "finding")} at or above ${state.policy.blocking}.`,
    evidence: blocking.map(asEvidence).join("\n\n"),
  };
}

function asEvidence(finding: Finding): string {
  const place =
    finding.path === ""
      ? ""
      : ` ${finding.path}${finding.start_line > 0 ? `:${finding.start_line}` : ""}`;
  const parts = [`${finding.severity}${place}: ${finding.what}`, finding.why, finding.suggestion];
  return parts.filter((part) => part !== "").join("\n");
}
