import type { EventBody } from "../domain/event.ts";
import { commandsOf } from "../domain/gate.ts";
import type { AutopilotState } from "../domain/state.ts";
import { judge } from "../engine/rooms.ts";
import type { GateRunner } from "../ports/gate-runner.ts";
import type { Workspace } from "../ports/workspace.ts";
import type { World } from "../ports/world.ts";
import { gatesAtBase } from "../projects/policy/gates-at-base.ts";
import { policyCheck } from "../projects/policy/policy-check.ts";
import { suite } from "../projects/suite/suite.ts";

/** What proving a change needs of the run around it. */
export interface ProvingOptions {
  readonly workspace: Workspace;
  readonly gates: GateRunner;
  readonly state: () => AutopilotState;
  readonly record: (event: EventBody) => AutopilotState;
  readonly holdsSecret: (text: string) => boolean;
  readonly signal: AbortSignal;
}

/** The part of the world that tells whether a change holds. */
export function proving(
  options: ProvingOptions,
): Pick<World, "judge" | "suite" | "policyCheck" | "gates"> {
  const { workspace, gates, state, holdsSecret } = options;
  const atBase = {
    workspace,
    state,
    gatesAtBase: gatesAtBase(workspace, () => commandsOf(state())),
  };
  const tests = suite(atBase);
  return {
    gates,
    judge: (request) => judge(options, request),
    suite: tests,
    policyCheck: policyCheck({ ...atBase, roleOf: tests.roleOf, holdsSecret }),
  };
}
