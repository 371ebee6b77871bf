import { isGreen } from "../gate.ts";
import type { ChangedTest, NamedTest, Seen } from "../judgement.ts";
import { isRed, type TestCase } from "../test-case.ts";
import {
  type GateShowings,
  gateAsTest,
  seenIn,
  statusOfGate,
  type Tests,
  testsOf,
} from "./showing.ts";

/** What base's own tests say of head's code. */
export interface OldTests {
  readonly changed: readonly Omit<ChangedTest, "announced">[];
  readonly fixed: readonly NamedTest[];
}

const nothing: OldTests = { changed: [], fixed: [] };

/**
 * Compares a gate's tests at base with the same tests on head's code. What base does not report, the gate's own exit
 * codes say; where base could not be run at all, a test that is red on head's code counts as red there too.
 */
export function oldTests(showings: GateShowings): OldTests {
  const { gate, old, base } = showings;
  if (old === undefined) return nothing;
  const onHead = testsOf(gate, showings.head);
  const onOld = testsOf(gate, old);
  const onBase = base === undefined ? unknown(gate) : testsOf(gate, base);
  if (!onBase.isReported) return byExitCode(showings);
  const all = [...onBase.byId.values()];
  const loads = new Map(all.map((test) => [test.id, passedOnceLoaded(test, onBase, onOld)]));
  const changed = all
    .filter(({ id }) => loads.get(id)?.length === 0)
    .flatMap((test) => changedTest(gate, test, { onOld, onHead }));
  const turned = all
    .filter((test) => isRed(test.status) && seenIn(onOld, test.id) === "passed")
    .map(({ id }) => id);
  const fixed = [...new Set([...turned, ...[...loads.values()].flat()])].map((test) => ({
    gate,
    test,
  }));
  if (changed.length > 0 || missesCoverage(showings, onOld)) return { changed, fixed };
  // The tests say yes and the gate says no: what it says beside them was said by nobody at base.
  return { changed: byExitCode(showings).changed, fixed };
}

/** Base's tests cannot cover code that they do not know: a threshold that head meets with its own tests is met. */
function missesCoverage({ head, old }: GateShowings, onOld: Tests): boolean {
  if (old === undefined || !isGreen(head.result, "pass") || !onOld.isReported) return false;
  const isRedInside = [...onOld.byId.values()].some(({ status }) => isRed(status));
  return !isRedInside && threshold.test(old.result.tail);
}

/** What node, jest, vitest, c8, nyc and pytest-cov print. */
const threshold =
  /coverage[^\n]{0,200}(?:does not meet|threshold|not reached)|required test coverage of/i;

/**
 * A file that did not load at base stands there as one broken test. Where base's file loads on head's code, its tests
 * stand for it: all of them green, else the broken one counts as gone.
 */
function passedOnceLoaded(test: TestCase, onBase: Tests, onOld: Tests): readonly string[] {
  const { file, status } = test;
  if (status !== "broken" || seenIn(onOld, test.id) !== "gone") return [];
  const belongs = (one: TestCase) =>
    one.id === test.id ||
    one.id.startsWith(`${test.id} > `) ||
    (file !== undefined && one.file === file);
  const of = (tests: Tests) => [...tests.byId.values()].filter(belongs);
  if (of(onBase).some((one) => one.status !== "broken")) return [];
  const now = of(onOld);
  if (now.some((one) => isRed(one.status))) return [];
  return now.filter((one) => one.status === "passed").map(({ id }) => id);
}

function changedTest(
  gate: string,
  test: TestCase,
  { onOld, onHead }: { readonly onOld: Tests; readonly onHead: Tests },
): readonly Omit<ChangedTest, "announced">[] {
  const old = seenIn(onOld, test.id);
  const head = seenIn(onHead, test.id);
  const kind = kindOf(test.status, old, head);
  if (kind === undefined) return [];
  const file = test.file === undefined ? {} : { file: test.file };
  return [{ gate, test: test.id, ...file, kind, base: test.status, old, head }];
}

/** A test that base itself skips says nothing. One that is red at base has to turn green as base wrote it, or stay red in sight. */
function kindOf(base: TestCase["status"], old: Seen, head: Seen): ChangedTest["kind"] | undefined {
  if (base === "skipped" || old === "passed") return undefined;
  if (base === "passed") return "changed_expectation";
  const isHidden = old === "gone" || old === "skipped" || !(head === "failed" || head === "broken");
  return isHidden ? "removed" : undefined;
}

/** With exit codes only, or where the tests alone do not explain the gate. */
function byExitCode({ gate, head, base, old }: GateShowings): OldTests {
  if (old === undefined) return nothing;
  const test = gateAsTest(gate);
  const status = { old: statusOfGate(old.result), head: statusOfGate(head.result) };
  const before = base === undefined ? "broken" : statusOfGate(base.result);
  const isFixed = base !== undefined && isRed(before) && status.old === "passed";
  const kind = kindOf(before, status.old, status.head);
  return {
    changed: kind === undefined ? [] : [{ gate, test, kind, base: before, ...status }],
    fixed: isFixed ? [{ gate, test }] : [],
  };
}

function unknown(gate: string): Tests {
  return {
    byId: new Map([[gateAsTest(gate), { id: gateAsTest(gate), name: gate, status: "broken" }]]),
    isReported: false,
  };
}
