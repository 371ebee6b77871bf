import type { GateResult } from "../gate.ts";
import type { Seen } from "../judgement.ts";
import type { TestCase, TestStatus } from "../test-case.ts";

/** What one gate showed in one room; tests are undefined where its runner reported none. */
export interface Showing {
  readonly result: GateResult;
  readonly tests: readonly TestCase[] | undefined;
}

/** What one gate showed in each room that was needed. `base` is undefined where it could not be run there. */
export interface GateShowings {
  readonly gate: string;
  readonly head: Showing;
  readonly base?: Showing | undefined;
  /** Base's tests on head's code. */
  readonly old?: Showing | undefined;
  /** Head's tests on base's code. */
  readonly brought?: Showing | undefined;
}

/** The tests of a showing by id. Where none are reported the gate itself stands for them. */
export interface Tests {
  readonly byId: ReadonlyMap<string, TestCase>;
  /** Whether the runner reported its tests. */
  readonly isReported: boolean;
}

/** Name under which a gate stands for its tests. */
export function gateAsTest(gate: string): string {
  return `gate ${gate}`;
}

export function testsOf(gate: string, { result, tests }: Showing): Tests {
  if (tests !== undefined && tests.length > 0) {
    return { byId: new Map(tests.map((test) => [test.id, test])), isReported: true };
  }
  const id = gateAsTest(gate);
  return {
    byId: new Map([[id, { id, name: id, status: statusOfGate(result) }]]),
    isReported: false,
  };
}

/** How a test ended in a room; `gone` where it is not there. */
export function seenIn(tests: Tests | undefined, id: string): Seen {
  return tests?.byId.get(id)?.status ?? "gone";
}

export function statusOfGate({ status }: GateResult): TestStatus {
  switch (status) {
    case "passed":
    case "flaky":
      return "passed";
    case "failed":
      return "failed";
    case "timed_out":
    case "not_started":
      return "broken";
    case "skipped":
      return "skipped";
  }
}
