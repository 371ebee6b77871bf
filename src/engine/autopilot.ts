import { endingOf } from "../domain/errors.ts";
import type { EventBody } from "../domain/event.ts";
import { next } from "../domain/next.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Phase } from "../domain/phase.ts";
import { isShownElsewhere, remarkedFiles } from "../domain/remarked.ts";
import type { AutopilotState, PhaseLog } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import { interruptedAt } from "../domain/visits.ts";
import { code } from "../phases/code/code.ts";
import { deliver } from "../phases/deliver/deliver.ts";
import { pushHead } from "../phases/deliver/push.ts";
import { setAside } from "../phases/deliver/set-aside.ts";
import { plan } from "../phases/plan/plan.ts";
import { review } from "../phases/review/review.ts";
import { test } from "../phases/test/test.ts";
import { verify } from "../phases/verify/verify.ts";
import type { World } from "../ports/world.ts";

/** The seed's public names. @public */
export type { AutopilotState, PhaseLog };

/** A run that a job carries: walks through the phases until `next` says that it ends. */
export interface Autopilot {
  readonly state: () => AutopilotState;
  walk(): Promise<AutopilotState>;
}

/** What a visit does. */
const visits: Record<Phase, (world: World) => Promise<Outcome>> = {
  plan,
  code,
  test,
  verify,
  review,
  deliver,
};

/** The engine over a world whose ledger has begun. */
function autopilot(world: World): Autopilot {
  return { state: () => world.state(), walk: () => walk(world) };
}

/** Starts a run and walks it to its end. The ledger must be empty. */
export function runAutopilot(
  world: World,
  start: Extract<EventBody, { type: "run_started" }>,
  job: Extract<EventBody, { type: "job_started" }>,
): Promise<AutopilotState> {
  world.record(start);
  world.record(job);
  return autopilot(world).walk();
}

/**
 * Takes a run up where its ledger ends, with the approval that it waited for. A visit that its job did not survive is
 * closed first; no completed one is repeated.
 */
export function resumeAutopilot(
  world: World,
  job: Extract<EventBody, { type: "job_started" }>,
  approval?: Extract<EventBody, { type: "expectations_approved" | "plan_approved" }>,
): Promise<AutopilotState> {
  closeInterrupted(world, "The job that carried this visit ended before it did.");
  world.record(job);
  if (approval !== undefined) world.record(approval);
  return autopilot(world).walk();
}

async function walk(world: World): Promise<AutopilotState> {
  const cannot = await prepare(world);
  if (cannot !== undefined) return end(world, world.signal.aborted ? cancelled() : cannot);
  for (;;) {
    const step = next(world.state());
    if (world.signal.aborted) return end(world, cancelled());
    if (step.kind === "end") return end(world, step.ending);
    const { phase, visit } = step;
    world.record({ type: "phase_started", phase, visit });
    const outcome = await enter(world, phase);
    if (world.signal.aborted) closeInterrupted(world, "The job was cancelled.");
    else world.record(closing(phase, visit, outcome));
    if (next(world.state()).kind === "visit") void world.store.save();
  }
}

/** Preflight, with what it throws as an ending. */
async function prepare(world: World): Promise<Ending | undefined> {
  try {
    return await world.prepare();
  } catch (error) {
    return endingOf(error);
  }
}

async function enter(world: World, phase: Phase): Promise<Outcome> {
  try {
    const outcome = await visits[phase](world);
    await compareWithPull(world);
    return outcome;
  } catch (error) {
    return { kind: "stopped", ending: endingOf(error) };
  }
}

/** Remarks are at lines of the run's own files; where the check runs stand, those may be other lines, or none. */
async function compareWithPull({ state, record, workspace }: World): Promise<void> {
  const { head } = state();
  const files = isShownElsewhere(state()) ? remarkedFiles(state()) : [];
  if (head === undefined || files.length === 0) return;
  record({
    type: "lines_compared",
    tree: head.tree,
    files: [...(await workspace.compareWithPull(files))],
  });
}

function closing(phase: Phase, visit: number, outcome: Outcome): EventBody {
  switch (outcome.kind) {
    case "completed":
      return { type: "phase_completed", phase, visit, note: outcome.note };
    case "rejected":
      return {
        type: "phase_rejected",
        phase,
        visit,
        code: outcome.code,
        note: outcome.note,
        evidence: outcome.evidence,
      };
    case "stopped":
      return { type: "phase_failed", phase, visit, ending: outcome.ending };
  }
}

function closeInterrupted(world: World, note: string): void {
  for (const event of interruptedAt(world.state(), note)) world.record(event);
}

/** Whatever came about is handed over, whatever the verdict: the branch is pushed, the proof sealed, the end recorded. */
async function end(world: World, found: Ending): Promise<AutopilotState> {
  const state = world.state();
  if (state.ending !== undefined) return state;
  if (found.code !== "cancelled") await handOver(world);
  const ending = await stillOf(world, found);
  const ended = world.record({ type: "run_ended", ending });
  // A proof is of plan to review: deliver seals it before it begins, and what comes of the delivery stands outside.
  if (ended.phaseLog.at(-1)?.phase !== "deliver") await world.seal();
  return world.state();
}

/**
 * What a check found counts for the head that it looked at: where that is not the head any more, it says so instead; also
 * when its job was cancelled, as a push does where the workflow's concurrency wants it.
 */
async function stillOf(world: World, ending: Ending): Promise<Ending> {
  if (world.state().aim !== "check" || ending.code === "superseded") return ending;
  return (await world.overtaken()) ?? ending;
}

/**
 * Beside the verdict, which stands: what cannot be pushed is in the bundle. A check has nothing to hand over, and a
 * branch of somebody else's gets only what is proved: the rest is set aside. Of two jobs, the first has no right to push,
 * and the second delivers what is proved or nothing.
 */
async function handOver(world: World): Promise<void> {
  const { head, startCommit, branch, pushed, aim, scope } = world.state();
  if (aim === "check" || scope.phases !== "whole") return;
  if (aim === "fix") return setAside(world);
  if (head !== undefined) await pushHead(world);
  else if (startCommit !== undefined && pushed === undefined)
    await world.workspace.deleteBranch(branch, startCommit);
}

function cancelled(): Ending {
  return {
    verdict: "cancelled",
    code: "cancelled",
    text: "The job was cancelled.",
    mend: "Resume when you like.",
  };
}
