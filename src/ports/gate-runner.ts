import type { Gate, GateResult } from "../domain/gate.ts";
import type { Phase } from "../domain/phase.ts";

/** Where and for what gates run. */
export interface GateRoom {
  readonly path: string;
  readonly phase: Phase;
  readonly visit: number;
  readonly signal: AbortSignal;
}

/** Runs commands of the project and judges them by exit code. Never throws for what a gate does. */
export interface GateRunner {
  run(gate: Gate, room: GateRoom): Promise<GateResult>;
  /** Setup sees `setup_env` beside `pass_env`. */
  setup(gate: Gate, room: GateRoom): Promise<GateResult>;
}
