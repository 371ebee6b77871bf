import type { z } from "zod";
import type { EventBody } from "../domain/event.ts";
import type { Gate, GateResult } from "../domain/gate.ts";
import type { Room } from "../domain/room.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending, TurnFailure } from "../domain/verdict.ts";
import type { Forge } from "./forge.ts";
import type { GateRun, GateRunner } from "./gate-runner.ts";
import type { PolicyCheck } from "./policy-check.ts";
import type { Store } from "./store.ts";
import type { Suite } from "./suite.ts";
import type { Workspace } from "./workspace.ts";

/** A question to the agent: as many turns as it needs, numbered, metered and recorded. */
export interface Question<T> {
  readonly role: string;
  readonly prompt: string;
  readonly message: string;
  readonly access: "read" | "write";
  readonly cwd: string;
  readonly result: z.ZodType<T>;
}

/** The agent's answer, or the failure that is left after its retries and its repair turn. */
export type Answer<T> =
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: TurnFailure; readonly text: string };

/** On which tree and in which room these gates are to run, after setup. */
export interface RoomRequest {
  readonly room: Room;
  readonly tree: string;
  readonly gates: readonly Gate[];
  /** The worktree may have been set up already. */
  readonly setup?: boolean;
}

/** What a room showed. A red setup ends the row: no gate follows it. */
export interface RoomRun {
  readonly setup?: GateResult | undefined;
  readonly gates: readonly GateRun[];
}

/** The ports that a phase may use. */
export interface World {
  readonly signal: AbortSignal;
  /** Appends to the ledger; the state after it. */
  readonly record: (event: EventBody) => AutopilotState;
  readonly state: () => AutopilotState;
  /** Preflight and the branch, before the first model call; the ending where the run cannot begin. */
  prepare(): Promise<Ending | undefined>;
  /** The ending of a check whose pull request has another head by now; undefined while it has not. Never throws. */
  overtaken(): Promise<Ending | undefined>;
  ask<T>(question: Question<T>): Promise<Answer<T>>;
  /** AGENTS.md of base, bounded, as context for prompts; empty where there is none. */
  readonly guidance: string;
  /** Whether a text holds a secret of the run, in any form in which it would be redacted. */
  readonly holdsSecret: (text: string) => boolean;
  /** Writes proof.json from the ledger as it stands and records its digest. */
  seal(): Promise<void>;
  /** Title and body of the pull request, as views of the state. */
  pullRequestText(state: AutopilotState): { readonly title: string; readonly body: string };
  readonly workspace: Workspace;
  readonly gates: GateRunner;
  /**
   * Runs gates on a tree, in the worktree or in a fresh checkout, and records what they show. In a fresh checkout a
   * required gate that fails runs once more, and a tree that was judged before, in whatever room, is not judged again.
   */
  judge(request: RoomRequest): Promise<RoomRun>;
  readonly suite: Suite;
  readonly policyCheck: PolicyCheck;
  readonly forge: Forge;
  readonly store: Store;
}
