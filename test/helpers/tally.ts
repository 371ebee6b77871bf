import type { EventBody } from "../../src/domain/event.ts";
import type { Phase } from "../../src/domain/phase.ts";
import type { Policy } from "../../src/domain/policy.ts";
import type { PhasesScope } from "../../src/domain/scope.ts";
import type { PhaseLog } from "../../src/domain/state.ts";
import type { Ending } from "../../src/domain/verdict.ts";

/** What a run is for, and how much of a check it does. */
export const runs = ["deliver", "fix", "check all", "check gates", "check review"] as const;
export type Run = (typeof runs)[number];

/** Where a walk stands: how its newest visit came out, if it is not at its start or its end. */
export type Stand = "start" | "ended" | `${Phase} ${PhaseLog["outcome"]}`;

/** What decides beside where the walk stands. */
export type Condition =
  | "work to do"
  | "nothing to do"
  | "no approval needed"
  | "approval asked"
  | "approval given"
  | "repairs left"
  | "repairs spent"
  | "taken up since"
  | "not taken up since";

/**
 * What a walk has counted of itself, event by event. It is not asked of the state: what `next` decides
 * is held against this, so a mistake of the fold is not believed here.
 */
export interface Tally {
  readonly run: Run;
  readonly planFirst: boolean;
  readonly policy: Pick<Policy, "max_repairs" | "plan_approval">;
  readonly job: PhasesScope;
  readonly stand: Exclude<Stand, "ended">;
  readonly ended?: Ending | undefined;
  readonly takenUp: boolean;
  readonly visits: Readonly<Partial<Record<Phase, number>>>;
  /** Since a job last took the run up after an ending. */
  readonly rejections: number;
  readonly plan?: {
    readonly isWork: boolean;
    readonly files: number;
    readonly isApproved: boolean;
  };
  readonly lines: number;
  /** What the newest visit said of why it did not go on. */
  readonly said?: Pick<Ending, "verdict" | "code">;
}

/** The tally of a run that has just begun. */
export function begun(body: Extract<EventBody, { type: "run_started" }>): Tally {
  return {
    run: body.aim === "check" ? `check ${body.scope.checks}` : body.aim,
    planFirst: body.planFirst,
    policy: body.policy,
    job: "whole",
    stand: "start",
    takenUp: true,
    visits: {},
    rejections: 0,
    lines: 0,
  };
}

/** The tally after one more event. */
export function tallied(tally: Tally, body: EventBody): Tally {
  return count(body.type, tally, body);
}

function count<T extends EventBody["type"]>(type: T, tally: Tally, body: Of[T]): Tally {
  return counts[type]?.(tally, body) ?? tally;
}

type Of = { readonly [T in EventBody["type"]]: Extract<EventBody, { type: T }> };

const counts: { readonly [T in keyof Of]?: (tally: Tally, body: Of[T]) => Tally } = {
  job_started: (tally, { scope }) => ({
    ...tally,
    job: scope.phases,
    takenUp: true,
    ended: undefined,
    rejections: tally.ended === undefined ? tally.rejections : 0,
  }),
  run_ended: (tally, { ending }) => ({ ...tally, ended: ending }),
  phase_started: (tally, { phase }) => ({
    ...tally,
    stand: `${phase} open`,
    takenUp: false,
    visits: { ...tally.visits, [phase]: visitsOf(tally, phase) + 1 },
  }),
  phase_completed: (tally, { phase }) => ({ ...tally, stand: `${phase} completed` }),
  phase_rejected: (tally, { phase, code }) => ({
    ...tally,
    stand: `${phase} rejected`,
    rejections: tally.rejections + 1,
    said: { verdict: "not_ready", code },
  }),
  phase_failed: (tally, { phase, ending }) => ({
    ...tally,
    stand: `${phase} failed`,
    said: ending,
  }),
  phase_interrupted: (tally, { phase }) => ({ ...tally, stand: `${phase} interrupted` }),
  plan_submitted: (tally, { plan: { outcome, files } }) => ({
    ...tally,
    plan: { isWork: outcome === "plan", files: new Set(files).size, isApproved: false },
  }),
  plan_approved: (tally) =>
    tally.plan === undefined ? tally : { ...tally, plan: { ...tally.plan, isApproved: true } },
  change_measured: (tally, { files }) => ({
    ...tally,
    lines: files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0),
  }),
};

/** How often the walk was in a phase. */
export function visitsOf({ visits }: Tally, phase: Phase): number {
  return visits[phase] ?? 0;
}

/** What holds where the walk stands: one of each kind. */
export function conditions(tally: Tally): readonly Condition[] {
  return [
    tally.plan?.isWork === false ? "nothing to do" : "work to do",
    approval(tally),
    tally.rejections > tally.policy.max_repairs ? "repairs spent" : "repairs left",
    tally.takenUp ? "taken up since" : "not taken up since",
  ];
}

function approval(tally: Tally): Condition {
  if (!(tally.stand === "plan completed" ? isPlanAsked(tally) : isChangeAsked(tally)))
    return "no approval needed";
  return tally.plan?.isApproved === true ? "approval given" : "approval asked";
}

function isPlanAsked({ planFirst, policy: { plan_approval: rule }, plan }: Tally): boolean {
  if (planFirst || rule === "always") return true;
  return rule !== "never" && (plan?.files ?? 0) > (rule.files ?? Infinity);
}

function isChangeAsked({ policy: { plan_approval: rule }, lines }: Tally): boolean {
  return typeof rule === "object" && lines > (rule.lines ?? Infinity);
}
