import { saveState } from "@actions/core";
import { AutopilotError, endingOf } from "./domain/errors.ts";
import { answer, answerEnding, isAnswered } from "./step/answer.ts";
import { cancelRun } from "./step/cancel.ts";
import { startCheck } from "./step/check-run.ts";
import { deliverRun } from "./step/deliver-run.ts";
import { doctor } from "./step/doctor.ts";
import { type Carried, endWithoutRun, finish } from "./step/finish.ts";
import { startFix } from "./step/fix-run.ts";
import { orderOf } from "./step/order.ts";
import type { Outside } from "./step/outside.ts";
import { resumeRun } from "./step/resume-run.ts";
import { hasBegun } from "./step/showing.ts";
import { startRun } from "./step/start-run.ts";
import { openStep, type StepContext } from "./step/step-context.ts";
import type { Order } from "./triggers/order.ts";

/** The step: finds out what it is to do, does it, and says how it ended. */
export async function main(outside: Outside): Promise<void> {
  saveState("omk-main", String(process.pid));
  try {
    const step = openStep(outside);
    const { order, base } = await orderOf(step);
    await obey({ ...step, base }, order);
    saveState("omk-done", "true");
  } catch (error) {
    await endWithoutRun(outside, endingOf(error));
  }
}

async function obey(step: StepContext, order: Order): Promise<void> {
  if (isWork(order)) {
    return withoutLabel(step, order, () =>
      toldOn(step, targetOf(order), async () => finishOrTell(step, await work(step, order))),
    );
  }
  if (isAnswered(order)) return answer(step, order);
  switch (order.kind) {
    case "doctor":
      return doctor(step, order.target);
    case "cancel":
      return toldOn(step, order.target, () => cancelRun(step, order));
    case "unable":
      return toldOn(step, order.target, () => Promise.reject(new AutopilotError(order.ending)));
  }
}

type Work = Extract<Order, { kind: "run" | "check" | "fix" | "resume" | "approve" | "deliver" }>;

/** Orders that a run is carried for. */
const ofWork: ReadonlySet<Order["kind"]> = new Set<Work["kind"]>([
  "run",
  "check",
  "fix",
  "resume",
  "approve",
  "deliver",
]);

function isWork(order: Order): order is Work {
  return ofWork.has(order.kind);
}

function work(step: StepContext, order: Work): Promise<Carried> {
  switch (order.kind) {
    case "run":
      return startRun(step, order);
    case "check":
      return startCheck(step, order);
    case "fix":
      return startFix(step, order);
    case "resume":
    case "approve":
      return resumeRun(step, order);
    case "deliver":
      return deliverRun(step, order);
  }
}

/** The label that asked is taken off at the end, however that was: the next head needs another look. */
async function withoutLabel(
  step: StepContext,
  order: Work,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } finally {
    if ("pull" in order && order.label !== undefined)
      await step.github.removeLabel(order.pull, order.label);
  }
}

/** The issue or pull request on which the answer is given. */
function targetOf(order: Work): number | undefined {
  if (order.kind === "run") return order.task.number;
  return "pull" in order ? order.pull : order.target;
}

/** A run that another one was quicker than has no comment of its own. */
async function finishOrTell(step: StepContext, carried: Carried): Promise<void> {
  const { ending, task } = carried.state;
  if (ending !== undefined && task.number !== undefined && !hasBegun(carried.state))
    await answerEnding(step, task.number, ending);
  await finish(step, carried);
}

/** What stops before there is a run is said where it was asked, too. */
async function toldOn(
  step: StepContext,
  issue: number | undefined,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (issue !== undefined) await answerEnding(step, issue, endingOf(error));
    throw error;
  }
}
