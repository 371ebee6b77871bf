import { saveState } from "@actions/core";
import { endingOf } from "./domain/errors.ts";
import { answer } from "./step/answer.ts";
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
  } catch (error) {
    await endWithoutRun(endingOf(error));
  }
  saveState("omk-done", "true");
  // What a stopped run leaves open (a kept-alive socket, a timer) must not hold the job.
  process.exit();
}

async function obey(desk: Desk, order: Order): Promise<void> {
  switch (order.kind) {
    case "run":
      return finish(await startRun(desk, order.task));
    case "resume":
      return finish(await resumeRun(desk, order));
    case "status":
    case "help":
      return answer(desk, order);
    case "doctor":
      return doctor(desk);
    case "nothing":
      return answer(desk, order);
  }
}
