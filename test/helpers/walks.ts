import fc from "fast-check";
import type { Event, EventBody } from "../../src/domain/event.ts";
import { apply } from "../../src/domain/fold.ts";
import { type Next, next } from "../../src/domain/next.ts";
import { PlanResult } from "../../src/domain/plan.ts";
import { Policy } from "../../src/domain/policy.ts";
import type { PhasesScope } from "../../src/domain/scope.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import type { Ending } from "../../src/domain/verdict.ts";
import { sha } from "./events.ts";
import { eventAt } from "./sequences.ts";
import { begun, type Tally, tallied } from "./tally.ts";
import { job, started } from "./world.ts";

/** What `next` said where a walk stood. */
export interface Decision {
  readonly tally: Tally;
  readonly said: Next;
}

/** A run as `next` leads it, and all that it was asked on the way. */
export interface Walk {
  readonly events: readonly Event[];
  readonly decisions: readonly Decision[];
}

const pull = {
  number: 7,
  headRef: "topic",
  headSha: sha("head"),
  headRepository: "octocat/hello",
  isFork: false,
  baseRef: "main",
};

type Aimed = Pick<Extract<EventBody, { type: "run_started" }>, "aim" | "scope" | "pull">;
/** The long ways of the aims that write take more walks to be gone everywhere. */
const starts = fc.record({
  of: often<Aimed>(
    [3, { aim: "deliver", scope: { checks: "all" } }],
    [3, { aim: "fix", scope: { checks: "all" }, pull }],
    [2, { aim: "check", scope: { checks: "all" }, pull }],
    [1, { aim: "check", scope: { checks: "gates" }, pull }],
    [1, { aim: "check", scope: { checks: "review" }, pull }],
  ),
  planFirst: often([3, false], [1, true]),
  max_repairs: fc.integer({ min: 0, max: 2 }),
  plan_approval: often<Policy["plan_approval"]>(
    [4, "never"],
    [1, "always"],
    [1, { files: 2 }],
    [1, { lines: 10 }],
    [1, { files: 2, lines: 10 }],
  ),
  scope: often<PhasesScope>([4, "whole"], [1, "plan..review"], [1, "deliver"]),
});

const failures: readonly Ending[] = [
  { verdict: "failed_infra", code: "overloaded", text: "The model failed.", mend: "Wait." },
  { verdict: "blocked_on_human", code: "question", text: "Which one?", mend: "Say it." },
];
const stop: Ending = { verdict: "cancelled", code: "cancelled", text: "Stopped.", mend: "Resume." };

/** One move: a visit and how it comes out, or a job that takes the run up, or a stop. Files and lines stand at limits and over. */
const moves = fc.record({
  does: often([6, "goes on"], [3, "is taken up"], [1, "is stopped"]),
  outcome: often(
    [10, "completed"],
    [2, "rejected"],
    [1, "failed"],
    [2, "interrupted"],
    [2, "left open"],
  ),
  scope: often<PhasesScope>([3, "whole"], [2, "plan..review"], [2, "deliver"]),
  approves: fc.boolean(),
  plan: often<PlanResult["outcome"]>([7, "plan"], [1, "no_change"]),
  files: fc.constantFrom<string[]>(["a", "b", "a"], ["a", "b", "c"]),
  deletions: fc.constantFrom(4, 5),
  failure: fc.constantFrom(...failures),
  code: fc.constantFrom("gates_red", "verify_red", "findings_blocking"),
});
type Move = typeof moves extends fc.Arbitrary<infer M> ? M : never;
type Start = typeof starts extends fc.Arbitrary<infer S> ? S : never;

/** What a walk is made from: how the run begins, and its moves. */
export const plannedWalks = fc.record({
  start: starts,
  moves: fc.array(moves, { maxLength: 60, size: "max" }),
});

/** The walk that comes of it, where `decide` is asked again and again what comes next. */
export function walked(
  { start, moves: all }: { readonly start: Start; readonly moves: readonly Move[] },
  decide: (state: AutopilotState) => Next = next,
): Walk {
  const walk = beginning(start, decide);
  for (const move of all) moveOn(walk, move);
  walk.ask();
  return walk;
}

interface Walking extends Walk {
  readonly tally: () => Tally;
  ask(): Next;
  record(body: EventBody): void;
}

function beginning(start: Start, decide: (state: AutopilotState) => Next): Walking {
  const { of, planFirst, scope, ...policy } = start;
  const first = started({ ...of, planFirst, policy: Policy.parse(policy) });
  const events = [eventAt(0, first)];
  const decisions: Decision[] = [];
  let state = apply(undefined, eventAt(0, first));
  let tally = begun(first);
  const walk: Walking = {
    events,
    decisions,
    tally: () => tally,
    ask() {
      const said = decide(state);
      decisions.push({ tally, said });
      return said;
    },
    record(body) {
      const event = eventAt(events.length, body);
      events.push(event);
      state = apply(state, event);
      tally = tallied(tally, body);
    },
  };
  walk.record(job({ scope: { phases: scope } }));
  return walk;
}

/** Asked first, whatever happens then: a job may be lost, and a person may stop it, before anything comes of the answer. */
function moveOn(walk: Walking, move: Move): void {
  const said = walk.ask();
  if (walk.tally().ended !== undefined || move.does === "is taken up") return takeUp(walk, move);
  if (move.does === "is stopped") return walk.record({ type: "run_ended", ending: stop });
  if (said.kind === "end") return walk.record({ type: "run_ended", ending: said.ending });
  visit(walk, said, move);
}

function takeUp(walk: Walking, { scope, approves }: Move): void {
  walk.record(job({ scope: { phases: scope } }));
  if (approves && walk.tally().plan !== undefined)
    walk.record({ type: "plan_approved", by: "monalisa" });
}

function visit(walk: Walking, at: Extract<Next, { kind: "visit" }>, move: Move): void {
  const where = { phase: at.phase, visit: at.visit };
  walk.record({ type: "phase_started", ...where });
  if (at.phase === "plan") walk.record(planOf(move));
  if (at.phase === "code") walk.record(changeOf(move));
  const closing = closingOf(where, move);
  if (closing !== undefined) walk.record(closing);
}

function planOf({ plan: outcome, files }: Move): EventBody {
  const plan = PlanResult.parse({ outcome, files, summary: "What will change." });
  return { type: "plan_submitted", plan };
}

function changeOf({ deletions }: Move): EventBody {
  const file = { path: "a", operation: "modified", additions: 6, deletions } as const;
  return { type: "change_measured", tree: sha("t"), files: [file] };
}

/** Only a change can be rejected: where there is none yet, or nothing is judged any more, the visit fails. */
function closingOf(
  where: Pick<Extract<Next, { kind: "visit" }>, "phase" | "visit">,
  { outcome, failure, code }: Move,
): EventBody | undefined {
  const isOfChange = where.phase !== "plan" && where.phase !== "deliver";
  if (outcome === "rejected" && isOfChange)
    return { type: "phase_rejected", ...where, code, note: "red", evidence: "tail" };
  if (outcome === "rejected" || outcome === "failed")
    return { type: "phase_failed", ...where, ending: failure };
  if (outcome === "interrupted") return { type: "phase_interrupted", ...where, note: "lost" };
  if (outcome === "completed") return { type: "phase_completed", ...where, note: "done" };
  return undefined;
}

function often<T>(...weighted: readonly (readonly [number, T])[]): fc.Arbitrary<T> {
  return fc.oneof(
    ...weighted.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })),
  );
}
