import type { Agent, AgentOptions, Tools } from "../ports/agent.ts";
import type { Artifacts } from "../ports/artifacts.ts";
import type { Forge } from "../ports/forge.ts";
import type { GitHub } from "../ports/github.ts";
import type { Inputs, Job } from "../ports/job.ts";

/** What a step finds outside of itself: the roots put the real things together, and tests others in their place. */
export interface Outside {
  /** The environment that the runner gives the step. */
  readonly env: Readonly<Record<string, string>>;
  /** What of it every child may see. */
  readonly childEnv: Readonly<Record<string, string>>;
  /** Aborts when the step is to stop. */
  readonly signal: AbortSignal;
  /** Opens what the job may reach at GitHub. */
  connect(job: Job, inputs: Inputs): Connection;
  readonly agents: Agents;
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
}
