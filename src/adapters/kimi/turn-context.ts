import type { AgentOptions } from "../../ports/agent.ts";
import type { Doctor } from "./doctor.ts";

/** What Kimi takes beside what every agent needs. */
export interface KimiOptions extends AgentOptions {
  /** Model calls within one turn; unlimited when absent. */
  readonly maxSteps?: number | undefined;
}

/** What all turns of an agent share. */
export interface TurnContext extends KimiOptions {
  readonly node: string;
  readonly doctor: Doctor;
  /** Turns that run, by what brings their conversation into the run folder. */
  readonly live: Set<() => Promise<unknown>>;
}
