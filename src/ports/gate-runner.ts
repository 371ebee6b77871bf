import type { Gate, GateResult } from "../domain/gate.ts";
import type { Phase } from "../domain/phase.ts";
import type { Redact } from "../domain/redact.ts";
import type { Room } from "../domain/room.ts";
import type { TestCase } from "../domain/test-case.ts";
import type { Caging } from "./cage.ts";

/** Where and for what gates run. */
export interface GatePlace {
  readonly path: string;
  readonly phase: Phase;
  readonly visit: number;
  readonly room: Room;
  readonly signal: AbortSignal;
}

/** What running a gate showed, with every test that its runner reports; undefined where it reports none. */
export interface GateRun {
  readonly result: GateResult;
  readonly tests: readonly TestCase[] | undefined;
}

/**
 * Runs commands of the project and judges them by exit code and report. Never throws for what a gate does. In every room
 * but the worktree a gate has a home and package caches that no turn could write.
 */
export interface GateRunner {
  run(gate: Gate, place: GatePlace): Promise<GateRun>;
  /** Setup sees `setup_env` beside `pass_env`. */
  setup(gate: Gate, place: GatePlace): Promise<GateRun>;
  /** The tests of an earlier run of a gate, from the run folder. */
  recall(result: GateResult): Promise<readonly TestCase[] | undefined>;
}

/** Names of environment variables. */
export interface Variables {
  readonly pass: readonly string[];
  readonly setup: readonly string[];
}

/** What a gate runner needs to know. */
export interface GateSettings {
  /** The run folder: logs go to its `gates/`, lists of tests to its `tests/`. */
  readonly logFolder: string;
  /** Where the homes of rooms and the reports of gates lie for a while; rooms lie below it or in the system's folder for such files. */
  readonly scratch: string;
  readonly redact: Redact;
  /** Names of variables that every gate sees, and those that setup sees beside them; asked for at each gate. */
  readonly variables: () => Variables;
  /** How setup and gates are caged; undefined where there is no cage. */
  readonly caging?: Caging | undefined;
}
