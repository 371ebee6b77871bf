import type { Event } from "./event.ts";
import type { Phase } from "./phase.ts";
import type { AutopilotState, PhaseLog } from "./state.ts";

/** A visit that begins. */
export function opened(event: Extract<Event, { type: "phase_started" }>): PhaseLog {
  return {
    phase: event.phase,
    visit: event.visit,
    startedAt: event.ts,
    outcome: "open",
    success: false,
    note: "",
  };
}

type Closing = Pick<PhaseLog, "outcome" | "success" | "note"> &
  Partial<Pick<PhaseLog, "code" | "evidence" | "ending">>;

/** Closes the open entry of a visit; every other entry stays the one that it was. */
export function close(
  state: AutopilotState,
  event: { phase: Phase; visit: number; ts: string },
  closing: Closing,
): AutopilotState {
  const phaseLog = state.phaseLog.map((entry) =>
    entry.phase === event.phase && entry.visit === event.visit && entry.outcome === "open"
      ? { ...entry, ...closing, completedAt: event.ts }
      : entry,
  );
  return { ...state, phaseLog };
}
