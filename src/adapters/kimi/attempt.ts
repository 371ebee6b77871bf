import type { TurnRequest } from "../../ports/agent.ts";
import type { OpenLane } from "../../ports/gateway.ts";

import type { Home } from "./home.ts";
import type { TurnContext } from "./turn-context.ts";

/** One process of Kimi and what belongs to it. */
export interface Attempt<T> {
  readonly request: TurnRequest<T>;
  readonly context: TurnContext;
  readonly lane: OpenLane<T>;
  readonly home: Home;
  /** Ties the gateway's signs of life to the process, once there is one. */
  readonly pulse: { touch: () => void };
  /** Copies of the conversation into the run folder, one after the other. */
  readonly keeping: { last: Promise<string | undefined> };
}
