import { addUsage, noUsage } from "./budget.ts";
import type { Event } from "./event.ts";
import type { AutopilotState, TurnLog } from "./state.ts";

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** A turn that begins. */
export function turnOf(event: Of<"turn_started">): TurnLog {
  return {
    turn: event.turn,
    phase: event.phase,
    visit: event.visit,
    role: event.role,
    usage: noUsage,
  };
}

/** A turn that is over. */
export function ended(turn: TurnLog, event: Of<"turn_ended">): TurnLog {
  return {
    ...turn,
    outcome: event.outcome,
    ...(event.session === undefined ? {} : { session: event.session }),
  };
}

/** What a call of the model cost, in its turn and its phase. */
export function spend(state: AutopilotState, event: Of<"model_called">): AutopilotState {
  const turn = state.turns.find((t) => t.turn === event.turn);
  if (turn === undefined) return state;
  return {
    ...state,
    spend: { ...state.spend, [turn.phase]: addUsage(state.spend[turn.phase], event.usage) },
    turns: state.turns.map((t) =>
      t === turn ? { ...t, usage: addUsage(t.usage, event.usage) } : t,
    ),
  };
}
