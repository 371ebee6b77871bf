import { ReviewResult } from "../../domain/finding.ts";
import type { ReviewerName } from "../../domain/review.ts";
import { isOpen, reviewersOf, seenBefore } from "../../domain/review-round.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { visitOf } from "../../domain/visits.ts";
import type { World } from "../../ports/world.ts";
import { isHopeless } from "./hopeless.ts";
import { isAbout, type Parts, sectionsOf, splitPatch } from "./parts.ts";
import { inRepository } from "./place.ts";
import { type Look, reviewPrompt } from "./prompt.ts";

/** Every look at the change that is due: each reviewer at each part of what it has not seen. */
export async function looksOf(world: World, whole: string): Promise<readonly Look[]> {
  const state = world.state();
  const diffs = new Map<string | undefined, Parts>([[undefined, splitPatch(whole)]]);
  const looks: Look[] = [];
  for (const reviewer of reviewersOf(state)) {
    const since = seenBefore(state, reviewer);
    const split = diffs.get(since) ?? splitPatch(await diffSince(world, since));
    diffs.set(since, split);
    looks.push(...looksAt(state, reviewer, { split, since, whole }));
  }
  return looks;
}

function diffSince({ workspace, state }: World, since = ""): Promise<string> {
  return workspace.diff(since, state().head?.tree ?? "");
}

interface Seen {
  readonly split: Parts;
  readonly since: string | undefined;
  readonly whole: string;
}

function looksAt(
  state: AutopilotState,
  reviewer: ReviewerName,
  { split: { parts, unshown }, since, whole }: Seen,
): readonly Look[] {
  const own = state.findings.filter((f) => isOpen(f) && f.reviewers.includes(reviewer));
  return parts.map((patch, index) => ({
    reviewer,
    part: index + 1,
    parts: parts.length,
    since,
    patch,
    unshown,
    whole,
    open: own.filter(({ path }) => partWith(parts, path) === index),
  }));
}

/** A finding goes to the part with its file, so that each is asked about once. */
function partWith(parts: readonly string[], path: string): number {
  return Math.max(
    0,
    parts.findIndex((part) => sectionsOf(part).some((section) => isAbout(section, path))),
  );
}

/** One look at one part, and what came of it as an event. */
export async function look(world: World, given: Look): Promise<"go_on" | "stop"> {
  const state = world.state();
  const { reviewer, part, parts, since } = given;
  const where = {
    phase: "review",
    visit: visitOf(state, "review"),
    reviewer,
    part,
    parts,
  } as const;
  const answer = await world.ask({
    role: part === 1 ? `reviewer-${reviewer}` : `reviewer-${reviewer}-part-${part}`,
    prompt: reviewPrompt(state, given, world.guidance),
    message: "Review the change, then submit your findings.",
    access: "read",
    cwd: world.workspace.path,
    result: ReviewResult,
  });
  if (answer.kind === "failed") {
    world.record({ type: "review_failed", ...where, failure: answer.failure, text: answer.text });
    return isHopeless(answer.failure) ? "stop" : "go_on";
  }
  const { summary, findings, earlier } = answer.value;
  world.record({
    type: "review_submitted",
    ...where,
    tree: state.head?.tree ?? "",
    summary,
    findings: findings.map((f) => ({ ...f, path: inRepository(f.path, world.workspace.path) })),
    ...(since === undefined ? {} : { since }),
    earlier,
  });
  return "go_on";
}
