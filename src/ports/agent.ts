import type { z } from "zod";
import type { Phase } from "../domain/phase.ts";
import type { Redact } from "../domain/redact.ts";
import type { TurnFailure } from "../domain/verdict.ts";
import type { Caging } from "./cage.ts";
import type { Gateway } from "./gateway.ts";

/** One process of the agent: what it is told, what it may do, and what it has to hand in. */
export interface TurnRequest<T> {
  /** Counted from 1 within the run. */
  readonly turn: number;
  readonly phase: Phase;
  readonly visit: number;
  /** Who the agent is in this turn: `planner`, `coder`, `tester`, `reviewer-code`. */
  readonly role: string;
  /** The whole system prompt: role, inputs, limits, what a good result looks like. Any length. */
  readonly prompt: string;
  /** The short user message that starts the turn, or goes on with a session. At most 100 kB. */
  readonly message: string;
  /** `read`: look only. `write`: change files and run commands in `cwd`. */
  readonly access: "read" | "write";
  readonly cwd: string;
  /** Schema of the result; its JSON Schema becomes the input of the tool `submit_result`. */
  readonly result: z.ZodType<T>;
  /** The earlier turn of this run whose conversation goes on; without a session id, the one that it left. */
  readonly resumes?: { readonly turn: number; readonly session?: string | undefined } | undefined;
  /** Milliseconds without any sign of life, and in all. */
  readonly idleMs: number;
  readonly wallMs: number;
  readonly signal: AbortSignal;
}

/** What a turn came to. `session` names a conversation that a later turn may go on with. */
export type TurnResult<T> = {
  readonly durationMs: number;
  readonly session?: string | undefined;
} & (
  | { readonly outcome: "submitted"; readonly value: T }
  | { readonly outcome: TurnFailure; readonly text: string }
);

/** The coding agent. Never throws for what the agent or the model does: that is a typed failure. */
export interface Agent {
  turn<T>(request: TurnRequest<T>): Promise<TurnResult<T>>;
  /** Copies what a conversation needs to go on into the run folder; called before each save. */
  checkpoint(): Promise<void>;
}

/** What a turn needs beside node. */
export interface Tools {
  /** The CLI's entry script, run with our own node. */
  readonly kimi: string;
  /** Folder that holds `rg`, for Kimi's Grep and Glob. */
  readonly rg: string;
  /** Version of the Kimi CLI. */
  readonly version: string;
  /** Folder for what is worth keeping beside the CLI: its compiled code, checks that it passed. May be unwritable. */
  readonly cache: string;
  readonly guard: ToolsGuard;
}

/** Sees to it that tools stay what was installed, though turns run as the user who owns them. */
export interface ToolsGuard {
  /** Asked before each process of theirs. @throws AutopilotError `tools_missing` naming a file that was changed. */
  check(): Promise<void>;
  /** Said when a process of ours, and no agent, has filled the cache. */
  vouch(): Promise<void>;
}

/** What the agent needs of the run. */
export interface AgentOptions {
  /** What is installed; may still be on their way when the first turn begins. */
  readonly tools: Promise<Tools>;
  readonly gateway: Gateway;
  readonly model: string;
  readonly runFolder: string;
  /** Folder for the homes of turns: outside the run folder, the worktree and the checkout. */
  readonly scratch: string;
  readonly redact: Redact;
  /** Environment of the agent and of everything it runs: an allow-list without a secret. */
  readonly env: Readonly<Record<string, string>>;
  /** How turns are caged; undefined where there is no cage. */
  readonly caging?: Caging | undefined;
}
