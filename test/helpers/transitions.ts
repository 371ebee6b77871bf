import { type Phase, phases } from "../../src/domain/phase.ts";
import { PhasesScope } from "../../src/domain/scope.ts";
import type { Verdict } from "../../src/domain/verdict.ts";
import {
  type Condition,
  conditions,
  type Run,
  runs,
  type Stand,
  type Tally,
  visitsOf,
} from "./tally.ts";

/** Ends that `next` finds itself, with their verdicts. */
const ends = {
  nothing_to_do: "no_change",
  plan_to_approve: "blocked_on_human",
  proved: "ready",
  checked: "ready",
  to_deliver: "ready",
  internal: "failed_infra",
} as const satisfies Record<string, Verdict>;

/** A phase to be visited, an end of those above, or the end that the newest visit or the run itself spoke of. */
type To = Phase | keyof typeof ends | "as it said" | "as it ended";

interface Way {
  readonly runs: readonly Run[];
  readonly from: Stand;
  readonly when?: readonly Condition[];
  readonly to: To;
}

/** One legal transition: from where a walk stands, in a job that carries the run so far, to what comes next. */
export interface Transition {
  readonly run: Run;
  readonly job: PhasesScope | "any";
  readonly from: Stand;
  readonly when: readonly Condition[];
  readonly to: To;
}

const writing: readonly Run[] = ["deliver", "fix"];
const running: readonly Run[] = ["check all", "check gates"];
const reading: readonly Run[] = ["check all", "check review"];

/** The phases that a run is ever in. */
const visited: Readonly<Record<Run, readonly Phase[]>> = {
  deliver: ["plan", "code", "test", "verify", "review", "deliver"],
  fix: ["plan", "code", "test", "verify", "review", "deliver"],
  "check all": ["test", "verify", "review"],
  "check gates": ["test", "verify"],
  "check review": ["review"],
};

/** Where a run goes as long as its visits come to something. */
const onward: readonly Way[] = [
  { runs: writing, from: "start", to: "plan" },
  { runs: writing, from: "plan completed", when: ["nothing to do"], to: "nothing_to_do" },
  ...approved("plan completed", "code"),
  ...approved("code completed", "test"),
  { runs: writing, from: "test completed", to: "verify" },
  { runs: writing, from: "verify completed", to: "review" },
  { runs: writing, from: "review completed", to: "deliver" },
  { runs: writing, from: "deliver completed", to: "proved" },
  { runs: running, from: "start", to: "test" },
  { runs: ["check review"], from: "start", to: "review" },
  { runs: running, from: "test completed", to: "verify" },
  { runs: ["check all"], from: "verify completed", to: "review" },
  { runs: ["check gates"], from: "verify completed", to: "checked" },
  { runs: reading, from: "review completed", to: "checked" },
];

/** Plan and change are ever followed by more work only if nobody has to agree, or somebody did. */
function approved(from: Stand, to: Phase): readonly Way[] {
  return [
    { runs: writing, from, when: ["work to do", "approval asked"], to: "plan_to_approve" },
    { runs: writing, from, when: ["work to do", "no approval needed"], to },
    { runs: writing, from, when: ["work to do", "approval given"], to },
  ];
}

/** A rejected change is mended by `code`, as often as the policy lets it be; a check mends nothing. */
const rejected: readonly Way[] = [
  ...(["code", "test", "verify", "review"] as const).flatMap((phase): Way[] => [
    { runs: writing, from: `${phase} rejected`, when: ["repairs left"], to: "code" },
    { runs: writing, from: `${phase} rejected`, when: ["repairs spent"], to: "as it said" },
  ]),
  ...endsUnlessTakenUp(running, "test", "rejected"),
  ...endsUnlessTakenUp(running, "verify", "rejected"),
  ...endsUnlessTakenUp(reading, "review", "rejected"),
];

/** What did not come out is visited again, after a failure only by another job. */
const again: readonly Way[] = runs.flatMap((run) =>
  visited[run].flatMap((phase): Way[] => [
    { runs: [run], from: `${phase} open`, to: phase },
    { runs: [run], from: `${phase} interrupted`, to: phase },
    ...endsUnlessTakenUp([run], phase, "failed"),
  ]),
);

function endsUnlessTakenUp(
  of: readonly Run[],
  phase: Phase,
  outcome: "failed" | "rejected",
): readonly Way[] {
  const from = `${phase} ${outcome}` as const;
  return [
    { runs: of, from, when: ["not taken up since"], to: "as it said" },
    { runs: of, from, when: ["taken up since"], to: phase },
  ];
}

/** What becomes of a visit in each job: one delivers nothing, another does nothing else. */
const carried: Readonly<Record<PhasesScope, (phase: Phase) => To>> = {
  whole: (phase) => phase,
  "plan..review": (phase) => (phase === "deliver" ? "to_deliver" : phase),
  deliver: (phase) => (phase === "deliver" ? phase : "internal"),
};

/** Every legal transition of every run. */
export const transitions: readonly Transition[] = [
  ...onward,
  ...rejected,
  ...again,
  { runs, from: "ended", to: "as it ended" } as const,
].flatMap((way) => way.runs.flatMap((run) => inJobs(run, way)));

function inJobs(run: Run, { from, when = [], to }: Way): readonly Transition[] {
  if (!isPhase(to)) return [{ run, job: "any", from, when, to }];
  return PhasesScope.options.map((job) => ({ run, job, from, when, to: carried[job](to) }));
}

function isPhase(to: To): to is Phase {
  return phases.some((phase) => phase === to);
}

/** The transitions that are legal where a walk stands: there must be one. */
export function legal(tally: Tally): readonly Transition[] {
  const from = tally.ended === undefined ? tally.stand : "ended";
  const holds = conditions(tally);
  return transitions.filter(
    (one) =>
      one.run === tally.run &&
      one.from === from &&
      (one.job === "any" || one.job === tally.job) &&
      one.when.every((condition) => holds.includes(condition)),
  );
}

/** What `next` has to decide where a walk stands and a transition is the legal one, in words. */
export function decisionOf({ to }: Transition, tally: Tally): string {
  if (isPhase(to)) return inWords({ kind: "visit", phase: to, visit: visitsOf(tally, to) + 1 });
  return inWords({ kind: "end", ending: endOf(to, tally) });
}

function endOf(to: Exclude<To, Phase>, { said, ended }: Tally): Decided {
  if (to === "as it said") return said ?? none;
  return to === "as it ended" ? (ended ?? none) : { verdict: ends[to], code: to };
}

type Decided = { readonly verdict: string; readonly code: string };
const none: Decided = { verdict: "no verdict", code: "no code" };

/** What was decided, as far as it decides anything. */
export function inWords(
  decided: { kind: "visit"; phase: Phase; visit: number } | { kind: "end"; ending: Decided },
): string {
  return decided.kind === "visit"
    ? `visit ${decided.visit} of ${decided.phase}`
    : `end ${decided.ending.verdict} (${decided.ending.code})`;
}
