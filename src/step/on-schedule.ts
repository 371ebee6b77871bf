import { AutopilotError } from "../domain/errors.ts";
import type { Event } from "../domain/event.ts";
import { mayTakeUp } from "../domain/resumable.ts";
import type { FoundRun } from "../ports/artifacts.ts";
import { info } from "./log.ts";
import type { StepContext } from "./step-context.ts";

/** Most runs that are looked through: those that a schedule leaves alone stay the newest. */
const mostLooked = 20;

/** Whether no person asked for this: then only what time alone has mended is taken up. */
export function isScheduled({ job }: StepContext): boolean {
  return job.eventName === "schedule";
}

/**
 * The first run that a schedule may take up; why another one is left alone is said in the log.
 * @throws AutopilotError `no_change`, `nothing_to_resume`: nothing is wrong then, so the step passes.
 */
export async function firstToTakeUp<Run extends { ledger: { events(): readonly Event[] } }>(
  runs: readonly FoundRun[],
  open: (run: FoundRun) => Promise<Run>,
): Promise<Run> {
  for (const run of runs.slice(0, mostLooked)) {
    const opened = await openOrSkip(run, open);
    if (opened === undefined) continue;
    const answer = mayTakeUp(opened.ledger.events(), Date.now());
    if (answer.may) return opened;
    info(`Run ${run.key} is left alone: it ${answer.why}.`);
  }
  throw new AutopilotError({
    verdict: "no_change",
    code: "nothing_to_resume",
    text: "No run waits for a quota or a rate limit that has passed: there is nothing to take up.",
    mend: "",
  });
}

/** A state that cannot be read must not keep the others from going on. */
async function openOrSkip<Run>(
  run: FoundRun,
  open: (run: FoundRun) => Promise<Run>,
): Promise<Run | undefined> {
  try {
    return await open(run);
  } catch (error) {
    if (!(error instanceof AutopilotError)) throw error;
    info(`Run ${run.key} is left alone: ${error.message}`);
    return undefined;
  }
}
