import {
  type CodePlace,
  type KnownFinding,
  VerifierResult as Schema,
  type VerifierResult,
  type Vote,
} from "../../domain/finding.ts";
import { voteOn } from "../../domain/review-round.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { verdictOfTurnFailure } from "../../domain/verdict.ts";
import { visitOf } from "../../domain/visits.ts";
import type { World } from "../../ports/world.ts";
import { isHopeless } from "./hopeless.ts";
import { isAbout, sectionsOf } from "./parts.ts";
import { inRepository } from "./place.ts";
import { readFacts } from "./tree-facts.ts";
import { verifierPrompt } from "./verifier-prompt.ts";

/** Whether a verifier has to be asked: none has answered for this finding at its tree. */
export function needsVote(state: AutopilotState, finding: KnownFinding): boolean {
  return (voteOn(state, finding)?.verdict ?? "unanswered") === "unanswered";
}

/**
 * A verifier who could not be asked stops the run, and is asked again when it goes on. One that was asked and says nothing
 * of use leaves the finding standing: nothing is refuted without an answer.
 */
export function stopsRun(vote: Vote | undefined): boolean {
  return vote?.failure !== undefined && verdictOfTurnFailure[vote.failure] !== "not_ready";
}

/** Has one finding looked at by somebody who tries to refute it, and records the vote. */
export async function verifyFinding(
  world: World,
  finding: KnownFinding,
  patch: string,
): Promise<"go_on" | "stop"> {
  const state = world.state();
  const visit = visitOf(state, "review");
  const answer = await world.ask({
    role: `verifier-${finding.id}`,
    prompt: verifierPrompt(state, {
      finding,
      excerpt: await excerptOf(world, finding),
      patch: aboutFile(patch, finding.path),
      before: state.votes.filter((v) => v.finding === finding.id && v.tree !== finding.tree),
    }),
    message: "Try to refute the finding, then submit your verdict.",
    access: "read",
    cwd: world.workspace.path,
    result: Schema,
  });
  const about = { finding: finding.id, tree: finding.tree };
  if (answer.kind === "failed") {
    const { failure, text: evidence } = answer;
    const silence = { verdict: "unanswered", evidence, stands: true, failure } as const;
    world.record({
      type: "finding_voted",
      phase: "review",
      visit,
      vote: { ...about, ...silence, places: [] },
    });
    return isHopeless(failure) ? "stop" : "go_on";
  }
  const vote = { ...about, ...(await weighed(world, finding.tree, answer.value)) };
  world.record({ type: "finding_voted", phase: "review", visit, vote });
  return "go_on";
}

/** A refutation counts if it points at code that is there. */
async function weighed(
  world: World,
  tree: string,
  { verdict, evidence, places }: VerifierResult,
): Promise<Pick<Vote, "verdict" | "evidence" | "places" | "stands">> {
  const named = places.map((place) => ({
    ...place,
    path: inRepository(place.path, world.workspace.path),
  }));
  if (verdict !== "refuted") return { verdict, evidence, places: named, stands: true };
  const spots = named.map(spotOf);
  const facts = await readFacts(world, tree, { spots, earlier: [] });
  const stands = !spots.some((spot) => spot.path !== "" && facts.missing(spot) === undefined);
  return { verdict, evidence, places: named, stands };
}

function spotOf({ path, line }: CodePlace) {
  return { path, start_line: line, end_line: line };
}

const linesAround = 40;
const longestExcerpt = 30_000;
const longestPatch = 60_000;

async function excerptOf({ workspace }: World, finding: KnownFinding): Promise<string> {
  if (finding.unplaced !== undefined || finding.start_line === 0) return "";
  const text = (await workspace.read(finding.tree, finding.path)) ?? "";
  const from = Math.max(1, finding.start_line - linesAround);
  const to = Math.max(finding.start_line, finding.end_line) + linesAround;
  const lines = text.split("\n").slice(from - 1, to);
  return bounded(lines.map((line, index) => `${from + index}: ${line}`).join("\n"), longestExcerpt);
}

function aboutFile(patch: string, path: string): string {
  return bounded(
    sectionsOf(patch)
      .filter((section) => isAbout(section, path))
      .join(""),
    longestPatch,
  );
}

function bounded(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max)}\n[cut here; read the file itself]`;
}
