import type { Gateway } from "../gateway/gateway.ts";
import type { Redact } from "../local/redact.ts";
import type { Command } from "../process/spawn.ts";
import type { Doctor } from "./doctor.ts";
import type { Tools } from "./install.ts";

/** What the agent needs of the run. */
export interface KimiOptions {
  /** Kimi and ripgrep; may still be on their way when the first turn begins. */
  readonly tools: Promise<Tools>;
  readonly gateway: Gateway;
  readonly model: string;
  readonly runFolder: string;
  /** Folder for the homes of turns: outside the run folder, the worktree and the checkout. */
  readonly scratch: string;
  readonly redact: Redact;
  /** Environment of the agent and of everything it runs: an allow-list without a secret. */
  readonly env: Readonly<Record<string, string>>;
  /** Model calls within one turn; unlimited when absent. */
  readonly maxSteps?: number | undefined;
  /** Puts a command into the sandbox; `folder` is the turn's own, which it may write to beside its cwd. */
  readonly wrap?: (command: Command, folder: string) => Promise<Command>;
}

/** What all turns of an agent share. */
export interface TurnContext extends KimiOptions {
  readonly node: string;
  readonly doctor: Doctor;
  /** Turns that run, by what brings their conversation into the run folder. */
  readonly live: Set<() => Promise<unknown>>;
}
