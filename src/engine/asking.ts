import { exhausted } from "../domain/budget.ts";
import type { EventBody } from "../domain/event.ts";
import { spentOf } from "../domain/spend.ts";
import type { AutopilotState, TurnLog } from "../domain/state.ts";
import type { TurnFailure } from "../domain/verdict.ts";
import { openVisitOf } from "../domain/visits.ts";
import type { Agent, TurnRequest, TurnResult } from "../ports/agent.ts";
import type { Answer, Question } from "../ports/world.ts";

/** What asking needs of the run around it. */
export interface Asking {
  readonly agent: Agent;
  readonly record: (event: EventBody) => AutopilotState;
  readonly state: () => AutopilotState;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** What follows a failure: ask again in the same conversation, in a new one, or not at all. */
type Again = "continue" | "afresh" | "never";

const afterFailure: Record<TurnFailure, Again> = {
  auth: "never",
  quota: "never",
  budget: "never",
  rate_limit: "never",
  overloaded: "never",
  timeout: "continue",
  truncated: "continue",
  killed: "continue",
  tool_setup: "afresh",
  no_result: "continue",
  length: "continue",
  max_steps: "continue",
  repeat_breaker: "afresh",
  context_overflow: "afresh",
  content_filter: "afresh",
};

/** Longest a single turn may take, in ms; the budget's minutes bound it further. */
const longestTurnMs = 60 * 60_000;

/**
 * Asks the agent until it has handed in a result: one turn, and after a failure that another turn can mend one more.
 * A conversation that an earlier job did not finish goes on.
 */
export async function ask<T>(asking: Asking, question: Question<T>): Promise<Answer<T>> {
  const where = openVisit(asking.state());
  const unfinished = interruptedTurn(asking.state(), where.phase, question.role);
  const first = await turn(asking, question, {
    message:
      unfinished === undefined
        ? question.message
        : "The run was interrupted. Go on where you stopped.",
    resumes: unfinished,
  });
  if (first.outcome === "submitted") return { kind: "answered", value: first.value };
  const again = asking.signal.aborted ? "never" : afterFailure[first.outcome];
  if (again === "never") return { kind: "failed", failure: first.outcome, text: first.text };
  const last = asking
    .state()
    .turns.findLast((t) => t.role === question.role && t.phase === where.phase);
  const second = await turn(asking, question, {
    message: again === "continue" ? reminder(first.outcome) : question.message,
    resumes: again === "continue" ? last : undefined,
  });
  if (second.outcome === "submitted") return { kind: "answered", value: second.value };
  return { kind: "failed", failure: second.outcome, text: second.text };
}

interface Opening {
  readonly message: string;
  readonly resumes: TurnLog | undefined;
}

async function turn<T>(
  asking: Asking,
  question: Question<T>,
  opening: Opening,
): Promise<TurnResult<T>> {
  const state = asking.state();
  const { phase, visit } = openVisit(state);
  const number = state.turns.length + 1;
  const { resumes } = opening;
  const spent = exhausted(state.budget, spentOf(state, asking.now()));
  asking.record({
    type: "turn_started",
    turn: number,
    phase,
    visit,
    role: question.role,
    ...(resumes === undefined ? {} : { resumes: resumes.turn }),
  });
  const result: TurnResult<T> =
    spent === undefined
      ? await asking.agent.turn(request(asking, question, { number, phase, visit, opening }))
      : { outcome: "budget", text: spent, durationMs: 0 };
  const told = asSpent(asking, result);
  asking.record({
    type: "turn_ended",
    turn: number,
    outcome: told.outcome,
    text: told.outcome === "submitted" ? "" : told.text,
    durationMs: told.durationMs,
    ...(told.session === undefined ? {} : { session: told.session }),
  });
  return told;
}

interface Place extends Pick<TurnRequest<unknown>, "phase" | "visit"> {
  readonly number: number;
  readonly opening: Opening;
}

function request<T>(asking: Asking, question: Question<T>, place: Place): TurnRequest<T> {
  const state = asking.state();
  const { resumes, message } = place.opening;
  const minutesLeft = state.budget.minutes - spentOf(state, asking.now()).minutes;
  return {
    turn: place.number,
    phase: place.phase,
    visit: place.visit,
    role: question.role,
    prompt: question.prompt,
    message,
    access: question.access,
    cwd: question.cwd,
    result: question.result,
    resumes: resumes === undefined ? undefined : { turn: resumes.turn, session: resumes.session },
    idleMs: state.policy.idle_timeout_secs * 1000,
    wallMs: Math.max(1000, Math.min(longestTurnMs, minutesLeft * 60_000)),
    signal: asking.signal,
  };
}

/** A turn that the clock ended when the run's minutes were gone has run out of budget, not of patience. */
function asSpent<T>(asking: Asking, result: TurnResult<T>): TurnResult<T> {
  if (result.outcome !== "timeout") return result;
  const state = asking.state();
  const spent = exhausted(state.budget, spentOf(state, asking.now()));
  return spent === undefined ? result : { ...result, outcome: "budget", text: spent };
}

function openVisit(state: AutopilotState): Pick<TurnLog, "phase" | "visit"> {
  const open = openVisitOf(state);
  if (open === undefined) throw new Error("the agent was asked outside of a visit");
  return open;
}

/** The last turn of this role, if the visit that it belonged to never came to a conclusion. */
function interruptedTurn(
  state: AutopilotState,
  phase: TurnLog["phase"],
  role: string,
): TurnLog | undefined {
  const last = state.turns.findLast((t) => t.phase === phase && t.role === role);
  if (last === undefined || last.outcome === "submitted") return undefined;
  const visit = state.phaseLog.find((entry) => entry.phase === phase && entry.visit === last.visit);
  return visit?.outcome === "interrupted" || visit?.outcome === "failed" ? last : undefined;
}

/** What is said in the conversation that goes on. */
const reminders: Partial<Record<TurnFailure, string>> = {
  no_result:
    "You stopped without a result, and prose is not read. Finish the work if it is not finished, then call the tool `submit_result`.",
  length:
    "Your last answer was cut off because it was too long. Say less: finish the work in small steps, then call the tool `submit_result`.",
  max_steps:
    "You have taken more steps than one turn may. Finish with what you have, then call the tool `submit_result`.",
};

function reminder(failure: TurnFailure): string {
  return (
    reminders[failure] ??
    "You were interrupted. Go on where you stopped, and call the tool `submit_result` at the end."
  );
}
