import type { NamedTest, RedGreen } from "../judgement.ts";
import type { TestCase } from "../test-case.ts";
import { type GateShowings, gateAsTest, seenIn, statusOfGate, testsOf } from "./showing.ts";

/** Which files of the change are tests, and which hold tests beside their code. */
export interface Brought {
  readonly tests: readonly string[];
  readonly inline: readonly string[];
  readonly reported?: readonly string[];
}

/** What the tests that the change brings show: they have to fail on base's code as tests, and pass on head's. */
export function redGreen(showings: readonly GateShowings[], brought: Brought): RedGreen {
  if (brought.tests.length === 0) {
    const reason = brought.inline.length > 0 ? "inline" : "no_new_tests";
    return { status: "not_applicable", reason, demonstrated: [] };
  }
  const looked = showings.filter((gate) => gate.brought !== undefined);
  if (looked.length === 0) return { status: "inconclusive", reason: "not_run", demonstrated: [] };
  const answers = looked.map((gate) => answerOf(gate, brought));
  const demonstrated = answers.flatMap((answer) => answer.demonstrated);
  if (demonstrated.length > 0) return { status: "demonstrated", demonstrated };
  return answers.some((answer) => answer.passes)
    ? { status: "not_demonstrated", demonstrated }
    : { status: "inconclusive", reason: "does_not_build_on_base", demonstrated };
}

interface Answer {
  readonly demonstrated: readonly NamedTest[];
  /** One of the tests passes on base's code too. */
  readonly passes: boolean;
}

function answerOf(showings: GateShowings, brought: Brought): Answer {
  const { gate, head, brought: showing } = showings;
  if (showing === undefined) return { demonstrated: [], passes: false };
  const onHead = testsOf(gate, head);
  const onBase = testsOf(gate, showing);
  if (!onHead.isReported) return byExitCode(showings);
  const tests = broughtTests(showings, brought);
  return {
    demonstrated: tests
      .filter((test) => seenIn(onBase, test.id) === "failed")
      .map(({ id }) => ({ gate, test: id })),
    passes: tests.some((test) => seenIn(onBase, test.id) === "passed"),
  };
}

/** Tests that are green at head and that base does not know, or that stand in a file which the change touches. */
function broughtTests({ gate, head, base }: GateShowings, { tests }: Brought): readonly TestCase[] {
  const known = base === undefined ? undefined : testsOf(gate, base);
  const files = new Set(tests);
  return [...testsOf(gate, head).byId.values()].filter(
    ({ id, status, file }) =>
      status === "passed" &&
      (seenIn(known, id) === "gone" || (file !== undefined && files.has(file))),
  );
}

/** Green on base without the tests, red with them, green at head. */
function byExitCode({ gate, head, base, brought }: GateShowings): Answer {
  if (base === undefined || brought === undefined) return { demonstrated: [], passes: false };
  const wasGreen = statusOfGate(base.result) === "passed" && statusOfGate(head.result) === "passed";
  const withTests = statusOfGate(brought.result);
  const isShown = wasGreen && withTests === "failed";
  return {
    demonstrated: isShown ? [{ gate, test: gateAsTest(gate) }] : [],
    passes: withTests === "passed",
  };
}
