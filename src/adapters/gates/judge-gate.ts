import { counted } from "../../domain/count.ts";
import type { GateResult } from "../../domain/gate.ts";
import type { Exit } from "../process/spawn.ts";
import type { TestsOfGate } from "./tests-of-gate.ts";

/**
 * Exit code and report together: neither alone makes a gate pass. Without a report that was asked for, the exit code stands,
 * and the reason says why there is none.
 */
export function judgeGate(
  exit: Exit,
  found: TestsOfGate | undefined,
): Pick<GateResult, "status" | "reason" | "tests"> {
  const status = byExit(exit);
  if (found === undefined) return { status };
  if (found.kind === "none") return { status, reason: `No results of single tests: ${found.why}.` };
  const tests = found.stored.seen;
  const red = tests.counts.failed + tests.counts.broken;
  if (status !== "passed" || red === 0) return { status, tests };
  const reason = `Exit code 0, but ${counted(red, "test")} failed in its report.`;
  return { status: "failed", reason, tests };
}

function byExit(exit: Exit): GateResult["status"] {
  if (exit.timedOut) return "timed_out";
  return exit.exitCode === 0 && !exit.aborted ? "passed" : "failed";
}
