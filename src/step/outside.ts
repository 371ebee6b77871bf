import type { Action } from "../domain/action.ts";
import type { Agent, AgentOptions, Tools } from "../ports/agent.ts";
import type { Artifacts } from "../ports/artifacts.ts";
import type { CageFacts } from "../ports/cage.ts";
import type { Forge } from "../ports/forge.ts";
import type { GateRunner, GateSettings } from "../ports/gate-runner.ts";
import type { Gateway, GatewayOptions } from "../ports/gateway.ts";
import type { GitHub } from "../ports/github.ts";
import type { Inputs, Job } from "../ports/job.ts";
import type { Notifier, Webhook } from "../ports/notification.ts";
import type { RunFolders } from "../ports/run-folder.ts";
import type { Git } from "../ports/workspace.ts";

/** What a step finds outside of itself: the roots put the real things together, and tests others in their place. */
export interface Outside {
  /** The environment that the runner gives the step. */
  readonly env: Readonly<Record<string, string>>;
  /** What of it every child may see. */
  readonly childEnv: Readonly<Record<string, string>>;
  /** The action that this step is one of. */
  readonly action: Action;
  /** Looks whether the machine can make cages. */
  cageFacts(): Promise<CageFacts>;
  /** Aborts when the step is to stop. */
  readonly signal: AbortSignal;
  /** The job that the step belongs to. @throws AutopilotError where the runner does not say. */
  readJob(): Job;
  /** What the user gave; what of it is secret is hidden in the log from here on. @throws AutopilotError `bad_input`. */
  readInputs(): Inputs;
  /** Opens what the job may reach at GitHub. */
  connect(job: Job, inputs: Inputs): Connection;
  readonly agents: Agents;
  /** Starts the only way to the model. */
  gateway(options: GatewayOptions): Promise<Gateway>;
  readonly git: Git;
  /** A gate runner for the job; made before its first turn. */
  gates(settings: GateSettings): GateRunner;
  readonly runFolders: RunFolders;
  /** Tells the user's webhook. */
  notifier(webhook: Webhook): Notifier;
  /** Kills what a process of ours that is gone has started and left behind. */
  killStartedBy(pid: number): void;
  /** Adds to the summary of the job. Throws where the runner has none. */
  addSummary(markdown: string): Promise<void>;
}

/** The repository at GitHub, as the tokens of a job reach it. */
export interface Connection {
  readonly github: GitHub;
  readonly artifacts: Artifacts;
  /** Opens pull requests, by the delivery token where there is one. */
  readonly forge: Forge;
}

/** The coding agent, and what it needs on the machine. */
export interface Agents {
  /** What the agent's tools are pinned to, by the names under which a run records them. */
  readonly versions: () => Readonly<Record<string, string>>;
  /** Finds the tools in the cache, or installs them there. @throws AutopilotError `tools_missing` */
  install(at: { readonly cacheDir: string; readonly signal: AbortSignal }): Promise<Tools>;
  /** Opens the agent of a run; its only way to the model is the gateway. */
  open(options: AgentOptions): Agent;
  /** Brings the conversations of turns whose process did not live to do so into the run folder, and removes their homes. */
  keepLost(lost: LostTurns): Promise<void>;
}

/** Where the turns of a process that is gone were, and where what is left of them goes. */
export type LostTurns = Pick<AgentOptions, "scratch" | "runFolder" | "redact">;
