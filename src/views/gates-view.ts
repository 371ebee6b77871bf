import { counted } from "../domain/count.ts";
import { areGreen, type GateResult, isBlocking } from "../domain/gate.ts";
import type { Phase } from "../domain/phase.ts";
import type { AutopilotState, QaResult } from "../domain/state.ts";
import { cell, code, codeCell, fence, table } from "./markdown.ts";
import { cutStart } from "./text.ts";
import { duration } from "./words.ts";

/** The gates of the last visit of a phase that ran any. */
export function lastGates(state: AutopilotState, phase: Phase): QaResult | undefined {
  const room = phase === "verify" ? "head" : "worktree";
  return state.qaResults.findLast((result) => result.phase === phase && result.room === room);
}

/** What clean rooms last showed of a tree, gate by gate, in whatever visit and under whatever name it was looked at. */
export function gatesOnTree(state: AutopilotState, tree: string | undefined): QaResult | undefined {
  const looks = state.qaResults.filter((qa) => qa.room !== "worktree" && qa.tree === tree);
  const last = looks.at(-1);
  if (last === undefined) return undefined;
  const all = new Map(looks.flatMap((qa) => qa.gates.map((gate) => [gate.name, gate] as const)));
  const gates = [...all.values()];
  return { ...last, gates, passed: areGreen(gates, state.policy.flaky) };
}

/** The gates that stand before delivery: those of verify, else those of test. */
export function gatesBeforeDelivery(state: AutopilotState): QaResult | undefined {
  return lastGates(state, "verify") ?? lastGates(state, "test");
}

/** Every gate with what it showed. */
export function gatesTable(gates: readonly GateResult[]): string {
  const rows = gates.map((gate) => [
    `${gateMark(gate)} ${cell(gate.name, 80)}`,
    gateWord(gate),
    testsWord(gate),
    gate.exitCode === undefined || !ran(gate) ? "–" : `${gate.exitCode}`,
    ran(gate) ? duration(gate.durationMs) : "–",
    codeCell(gate.commandLine, 200),
  ]);
  return table(["gate", "result", "tests", "exit code", "time", "command"], rows);
}

/** How many gates did what, as a few words. */
export function gatesLine(gates: readonly GateResult[]): string {
  const ran = gates.filter((gate) => gate.status !== "skipped");
  const passed = ran.filter((gate) => gate.status === "passed");
  const skipped = gates.length - ran.length;
  const line = `${passed.length} of ${counted(ran.length, "gate")} passed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** The ends of the outputs of the first gates that did not pass, `max` characters each. */
export function gateTails(gates: readonly GateResult[], max: number): readonly string[] {
  return gates
    .filter(
      (gate) => gate.status !== "passed" && gate.status !== "skipped" && gate.tail.trim() !== "",
    )
    .slice(0, mostTails)
    .map(
      (gate) =>
        `End of the output of ${code(gate.name, 80)}${inLog(gate)}:\n\n${fence(cutStart(gate.tail, max))}`,
    );
}

const mostTails = 6;

/** One word for how a gate ended. */
export function gateWord(gate: GateResult): string {
  const optional = gate.required ? "" : " (optional)";
  switch (gate.status) {
    case "passed":
      return `passed${optional}`;
    case "failed":
      return `failed${gate.signal === undefined ? "" : ` by ${gate.signal.slice(0, 12)}`}${optional}`;
    case "timed_out":
      return `timed out after ${gate.timeoutSecs} s${optional}`;
    case "not_started":
      return `could not start${optional}`;
    case "flaky":
      return `flaky: failed, then passed${optional}`;
    case "skipped":
      return `skipped${optional}`;
  }
}

/** How its tests ended, where its runner reports them. */
function testsWord({ tests }: GateResult): string {
  if (tests === undefined) return "–";
  const { passed, failed, broken, skipped } = tests.counts;
  const rest = [
    [failed, "failed"],
    [broken, "broken"],
    [skipped, "skipped"],
  ] as const;
  return [
    `${passed} passed`,
    ...rest.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])),
  ].join(", ");
}

/** The mark of a gate: passed, in the way, or neither. */
export function gateMark(gate: GateResult): string {
  if (gate.status === "passed") return "✓";
  return isBlocking(gate) ? "✗" : "–";
}

function ran({ status }: GateResult): boolean {
  return status !== "skipped" && status !== "not_started";
}

function inLog(gate: GateResult): string {
  return gate.log === undefined ? "" : ` (all of it: ${code(gate.log)} in the state artifact)`;
}
