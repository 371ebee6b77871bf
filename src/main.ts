import { getInput, saveState, setSecret } from "@actions/core";
import { inputNames, parseInputs } from "./adapters/actions/inputs.ts";
import { readJob } from "./adapters/actions/job.ts";
import { githubClient } from "./adapters/github/client.ts";
import { hostEnv } from "./adapters/process/environment.ts";
import { endingOf } from "./domain/errors.ts";
import { answer } from "./step/answer.ts";
import { type Desk, remoteOf, secretsOf, userAgent } from "./step/desk.ts";
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
  // What a stopped run leaves open (a kept-alive socket, a timer) must not hold the job.
  process.exit();
}

function openDesk(): Desk {
  const job = readJob(hostEnv());
  const given = Object.fromEntries(inputNames.map((name) => [name, getInput(name)]));
  for (const name of ["kimi-api-key", "github-token", "delivery-token", "notify-url"]) {
    if (given[name] !== undefined && given[name] !== "") setSecret(given[name]);
  }
  const inputs = parseInputs(given);
  const client = githubClient({ token: inputs["github-token"], apiUrl: job.apiUrl, userAgent });
  const repository = { owner: job.owner, name: job.repo };
  return {
    job,
    inputs,
    place: { client, repository },
    remote: remoteOf(job, inputs),
    secrets: secretsOf(inputs),
    signal: stopSignal(),
  };
}

/** The runner sends SIGINT, then SIGTERM after 7.5 s, and kills after 10 s. Source: actions/runner, ProcessInvoker.cs. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  return stop.signal;
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
