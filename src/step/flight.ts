import type { EventBody } from "../domain/event.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Gateway } from "../ports/gateway.ts";
import type { RunWorkspace } from "../ports/workspace.ts";

/** What preflight looks at. */
export interface Preflight {
  readonly gateway: Pick<Gateway, "probe">;
  readonly workspace: Pick<RunWorkspace, "startCommit" | "push" | "taken" | "change">;
  readonly record: (event: EventBody) => AutopilotState;
  readonly state: () => AutopilotState;
  /** Posts the first check run and comment, so that missing rights are known before tokens are spent. */
  readonly showFirst: () => Promise<void>;
  /** How a run ends whose branch somebody else has. */
  readonly superseded: (branch: string) => Promise<Ending>;
  /** How a run ends whose pull request moved on; undefined while it has not. */
  readonly overtaken: () => Promise<Ending | undefined>;
  readonly baseUrl: string;
  readonly signal: AbortSignal;
}
