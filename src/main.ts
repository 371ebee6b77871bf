import { saveState } from "@actions/core";
import { AutopilotError, endingOf } from "./domain/errors.ts";
import { answer, answerEnding } from "./step/answer.ts";
import { type Desk, openDesk } from "./step/desk.ts";
import { doctor } from "./step/doctor.ts";
import { endWithoutRun, finish } from "./step/finish.ts";
import { orderOf } from "./step/order.ts";
import { resumeRun } from "./step/resume-run.ts";
import { startRun } from "./step/start-run.ts";
import type { Order } from "./triggers/order.ts";

/** The step: finds out what it is to do, does it, and says how it ended. */
export async function main(): Promise<void> {
  saveState("omk-main", String(process.pid));
  try {
    const desk = openDesk();
    await obey(desk, await orderOf(desk));
    saveState("omk-done", "true");
  } catch (error) {
    await endWithoutRun(endingOf(error));
  }
  // What a stopped run leaves open (a kept-alive socket, a timer) must not hold the job.
  process.exit();
}

async function obey(desk: Desk, order: Order): Promise<void> {
  switch (order.kind) {
    case "run":
      return toldOn(desk, order.task.number, async () => finish(await startRun(desk, order.task)));
    case "resume":
    case "approve":
      return toldOn(desk, order.target, async () => finish(await resumeRun(desk, order)));
    case "unable":
      return toldOn(desk, order.target, () => Promise.reject(new AutopilotError(order.ending)));
    case "status":
    case "help":
    case "nothing":
      return answer(desk, order);
    case "doctor":
      return doctor(desk);
  }
}

/** What stops before there is a run is said where it was asked, too. */
async function toldOn(
  desk: Desk,
  issue: number | undefined,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (issue !== undefined) await answerEnding(desk, issue, endingOf(error));
    throw error;
  }
}
