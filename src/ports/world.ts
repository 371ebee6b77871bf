import type { z } from "zod";
import type { EventBody } from "../domain/event.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending, TurnFailure } from "../domain/verdict.ts";
import type { Forge } from "./forge.ts";
import type { GateRunner } from "./gate-runner.ts";
import type { Store } from "./store.ts";
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

/** The ports that a phase may use. */
export interface World {
  readonly signal: AbortSignal;
  /** Appends to the ledger; the state after it. */
  readonly record: (event: EventBody) => AutopilotState;
  readonly state: () => AutopilotState;
  /** Preflight and the branch, before the first model call; the ending where the run cannot begin. */
  prepare(): Promise<Ending | undefined>;
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
  readonly forge: Forge;
  readonly store: Store;
}
