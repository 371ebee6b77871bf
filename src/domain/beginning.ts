import { phasesToVisit } from "./aim.ts";
import { noUsage } from "./budget.ts";
import type { Event } from "./event.ts";
import type { AutopilotState } from "./state.ts";

/** The state of a run that has just been started. */
export function beginning(event: Extract<Event, { type: "run_started" }>): AutopilotState {
  return {
    key: event.key,
    seq: event.seq,
    task: event.task,
    repository: event.repository,
    aim: event.aim,
    scope: { phases: "whole", checks: event.scope.checks },
    ...(event.pull === undefined ? {} : { pull: event.pull }),
    planFirst: event.planFirst,
    ...(event.context === undefined ? {} : { context: event.context }),
    base: event.base,
    branch: event.branch,
    model: event.model,
    review: event.review,
    policy: event.policy,
    gates: event.gates,
    parallel: event.parallel,
    ...(event.setup === undefined ? {} : { setup: event.setup }),
    budget: { tokens: 1, minutes: 1 },
    jobs: [],
    tools: {},
    startedAt: event.ts,
    updatedAt: event.ts,
    activeMs: 0,
    phase: phasesToVisit(event)[0] ?? "plan",
    phaseLog: [],
    turns: [],
    spend: {
      plan: noUsage,
      code: noUsage,
      test: noUsage,
      verify: noUsage,
      review: noUsage,
      deliver: noUsage,
    },
    repairs: 0,
    takenUpAfter: 0,
    missingRights: [],
    changes: [],
    claims: [],
    testSummary: "",
    qaResults: [],
    validationResults: [],
    findings: [],
    votes: [],
  };
}
