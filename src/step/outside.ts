import type { Pace } from "../adapters/github/client.ts";
import type { Tools } from "../adapters/kimi/install.ts";
import type { KimiOptions } from "../adapters/kimi/turn-context.ts";
import type { Agent } from "../ports/agent.ts";

/** What a step finds outside of itself: the roots put the real things together, and tests others in their place. */
export interface Outside {
  /** Aborts when the step is to stop. */
  readonly signal: AbortSignal;
  /** How writes to GitHub are spaced. */
  readonly pace: Pace;
  readonly agents: Agents;
}

/** The coding agent, and what it needs on the machine. */
export interface Agents {
  /** What the agent's tools are pinned to, by the names under which a run records them. */
  readonly versions: () => Readonly<Record<string, string>>;
  /** Finds the tools in the cache, or installs them there. @throws AutopilotError `tools_missing` */
  install(at: { readonly cacheDir: string; readonly signal: AbortSignal }): Promise<Tools>;
  /** Opens the agent of a run; its only way to the model is the gateway. */
  open(options: KimiOptions): Agent;
}
