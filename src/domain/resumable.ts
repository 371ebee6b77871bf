import type { Event } from "./event.ts";
import type { AutopilotState } from "./state.ts";
import type { Ending } from "./verdict.ts";

/** Most times that a schedule takes one run up. */
const mostTimes = 3;

/** How long a run waits where the model's server did not say until when. */
const usualWaitMs = 3_600_000;

/** Whether a schedule takes a run up, and if not, why. */
export type TakenUp = { readonly may: true } | { readonly may: false; readonly why: string };

/** When the model's server takes requests again, as it said in an ending; ISO time. */
export function resetAt({ text }: Pick<Ending, "text">): string | undefined {
  // The last one is ours: what stands before it are the server's own words.
  const named = text.matchAll(
    /It takes requests again at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z)\./g,
  );
  const last = [...named].at(-1)?.[1];
  return last === undefined || Number.isNaN(Date.parse(last)) ? undefined : last;
}

/** Whether nothing but time mends this: the quota of the key, or a rate limit. */
export function passesWithTime({ verdict, code }: Ending): boolean {
  return (
    (verdict === "blocked_on_external" && code === "quota") ||
    (verdict === "failed_infra" && code === "rate_limit")
  );
}

/**
 * Whether a schedule may take a run up, where no person decides: it ended by quota or rate limit, the time that the
 * server named has passed, and it was not taken up too often after such an ending. `now` in ms since the epoch.
 */
export function mayTakeUp(events: readonly Event[], now: number): TakenUp {
  const { ended, times } = storyOf(events);
  if (ended === undefined) return no("has not ended: it is at work, or its job was lost");
  const { ending, ts } = ended;
  if (!passesWithTime(ending))
    return no(`ended ${ending.verdict} (${ending.code}), which time alone does not mend`);
  if (times >= mostTimes)
    return no(
      `was taken up ${times} times after a spent quota or a rate limit: a person must look`,
    );
  const from = resetAt(ending) ?? new Date(Date.parse(ts) + usualWaitMs).toISOString();
  return Date.parse(from) <= now ? { may: true } : no(`waits until ${from}`);
}

function no(why: string): TakenUp {
  return { may: false, why };
}

type Ended = Extract<Event, { type: "run_ended" }>;

/** How the run ended last, and how often a job took it up after an ending that passes with time. */
function storyOf(events: readonly Event[]): {
  readonly ended: Ended | undefined;
  readonly times: number;
} {
  let ended: Ended | undefined;
  let times = 0;
  for (const event of events) {
    if (event.type === "run_ended") ended = event;
    if (event.type !== "job_started") continue;
    if (ended !== undefined && passesWithTime(ended.ending)) times += 1;
    ended = undefined;
  }
  return { ended, times };
}

/** Whether nothing is left to be done of a run: it was delivered, or there was nothing to change. */
export function isFinished({ ending }: Pick<AutopilotState, "ending">): boolean {
  if (ending?.code === "to_deliver") return false;
  return ending?.verdict === "ready" || ending?.verdict === "no_change";
}
