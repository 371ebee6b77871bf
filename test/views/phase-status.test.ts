import { describe, expect, test } from "vitest";
import type { EventBody } from "../../src/domain/event.ts";
import { type Phase, phases } from "../../src/domain/phase.ts";
import type { Ending, Verdict } from "../../src/domain/verdict.ts";
import { phaseStatus } from "../../src/views/phase-status.ts";
import { jobStarted, plainUntil, runStarted, stateOf } from "../helpers/events.ts";

function shown(bodies: readonly EventBody[]): string {
  const state = stateOf(bodies);
  return phases
    .map((phase) => {
      const { status, conclusion } = phaseStatus(state, phase);
      return conclusion ?? status;
    })
    .join(" ");
}

const ending = (verdict: Verdict, code: Ending["code"] = "gates_red"): Ending => ({
  verdict,
  code,
  text: "Why.",
  mend: "",
});
const started = (phase: Phase, visit = 1): EventBody => ({ type: "phase_started", phase, visit });
const rejected = (phase: Phase, visit = 1): EventBody => ({
  type: "phase_rejected",
  phase,
  visit,
  code: "gates_red",
  note: "Red.",
  evidence: "tail",
});
const failed = (phase: Phase, verdict: Verdict, visit = 1): EventBody => ({
  type: "phase_failed",
  phase,
  visit,
  ending: ending(verdict),
});
const ended = (verdict: Verdict): EventBody => ({ type: "run_ended", ending: ending(verdict) });

describe("where each phase stands", () => {
  test("before, within and after a plain run", () => {
    expect(shown(plainUntil("start"))).toBe("queued queued queued queued queued queued");
    expect(shown([...plainUntil("plan"), started("code")])).toBe(
      "success in_progress queued queued queued queued",
    );
    expect(shown(plainUntil("end"))).toBe("success success success success success success");
  });

  test("a review that was left out is skipped, and never a success", () => {
    const [, ...rest] = plainUntil("end");
    expect(shown([runStarted({ review: "none" }), ...rest])).toBe(
      "success success success success skipped success",
    );
  });

  test("a rejected phase is in progress again while the repair goes on", () => {
    const red = [...plainUntil("code"), started("test"), rejected("test")];
    expect(shown(red)).toBe("success success in_progress queued queued queued");
    expect(shown([...red, started("code", 2)])).toBe(
      "success in_progress in_progress queued queued queued",
    );
  });

  test("a rejected phase is a failure once no repair is left", () => {
    expect(
      shown([...plainUntil("code"), started("test"), rejected("test"), ended("not_ready")]),
    ).toBe("success success failure skipped skipped skipped");
  });

  test.each<[Verdict, string]>([
    ["no_change", "neutral"],
    ["not_ready", "failure"],
    ["blocked_on_human", "action_required"],
    ["blocked_on_external", "action_required"],
    ["needs_more_budget", "action_required"],
    ["failed_infra", "failure"],
    ["cancelled", "cancelled"],
  ])("the verdict %s shows as %s, and what was not reached as skipped", (verdict, conclusion) => {
    expect(
      shown([...plainUntil("plan"), started("code"), failed("code", verdict), ended(verdict)]),
    ).toBe(`success ${conclusion} skipped skipped skipped skipped`);
  });

  test("nothing to do is neutral on plan", () => {
    expect(shown([...plainUntil("plan"), ended("no_change")])).toBe(
      "neutral skipped skipped skipped skipped skipped",
    );
  });

  test("a run cancelled between two phases shows it on the one that it did not get to", () => {
    expect(shown([...plainUntil("code"), ended("cancelled")])).toBe(
      "success success cancelled skipped skipped skipped",
    );
  });

  test("a run that ended before its first phase shows it on plan", () => {
    expect(shown([...plainUntil("start"), ended("blocked_on_external")])).toBe(
      "action_required skipped skipped skipped skipped skipped",
    );
  });

  test("a visit that its job did not survive is cancelled until a job takes it up", () => {
    const gone: EventBody[] = [
      ...plainUntil("plan"),
      started("code"),
      { type: "phase_interrupted", phase: "code", visit: 1, note: "gone" },
    ];
    expect(shown(gone)).toBe("success cancelled queued queued queued queued");
    expect(shown([...gone, jobStarted({ workflowRunId: 78 })])).toBe(
      "success in_progress queued queued queued queued",
    );
  });

  test("a failed phase is in progress again when a job takes the run up", () => {
    const stopped = [
      ...plainUntil("plan"),
      started("code"),
      failed("code", "failed_infra"),
      ended("failed_infra"),
    ];
    expect(shown([...stopped, jobStarted({ workflowRunId: 78 })])).toBe(
      "success in_progress queued queued queued queued",
    );
  });
});
