import type { EventBody } from "../domain/event.ts";
import type { AutopilotState } from "../domain/state.ts";
import { judge } from "../engine/rooms.ts";
import type { GateRunner } from "../ports/gate-runner.ts";
import type { Workspace } from "../ports/workspace.ts";
import type { World } from "../ports/world.ts";
import { setsUp } from "../projects/packages/package-files.ts";
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

/** The part of the world that tells whether a change holds. Policy and gates are known once the run has begun. */
export function proving(
  options: ProvingOptions,
): Pick<World, "judge" | "suite" | "policyCheck" | "gates"> {
  const { workspace, gates, state, holdsSecret } = options;
  const headTree = () => state().head?.tree;
  const ofRun = () => {
    const { setup, gates: known } = state();
    return setup === undefined ? known : [setup, ...known];
  };
  const atBase = once(() => gatesAtBase(workspace, ofRun()));
  const suiteOf = once(() =>
    suite({
      workspace,
      headTree,
      testPaths: state().policy.test_paths,
      gatesAtBase: atBase(),
    }),
  );
  const checkOf = once(() =>
    policyCheck({
      workspace,
      headTree,
      policy: state().policy,
      gatesAtBase: atBase(),
      roleOf: suiteOf().roleOf,
      holdsSecret,
    }),
  );
  return {
    gates,
    judge: (request) => judge(options, request),
    suite: {
      roleOf: (path) => suiteOf().roleOf(path),
      setsUp,
      select: (reported) => suiteOf().select(reported),
    },
    policyCheck: { violations: () => checkOf().violations() },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
