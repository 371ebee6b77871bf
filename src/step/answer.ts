import { info } from "@actions/core";
import { findRun } from "../adapters/github/find-run.ts";
import { repo } from "../adapters/github/place.ts";
import { troubleOf } from "../adapters/github/trouble.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Order } from "../triggers/order.ts";
import { helpView } from "../views/help.ts";
import { endingSummary } from "../views/summary.ts";
import { logText } from "../views/terminal.ts";
import type { Desk } from "./desk.ts";

type Talk = Extract<Order, { kind: "help" | "status" | "nothing" }>;

/** Tells people on the issue where they asked why there is no run. */
export function answerEnding(desk: Desk, issue: number, ending: Ending): Promise<void> {
  return say(desk, issue, endingSummary(ending));
}

/** Answers what needs no run: a comment for people who asked, a line in the log for everything else. */
export async function answer(desk: Desk, order: Talk): Promise<void> {
  switch (order.kind) {
    case "nothing":
      info(logText(`Nothing to do: ${order.why}`));
      return;
    case "help":
      return say(desk, order.target, helpView(order.trigger, order.word));
    case "status":
      return say(desk, order.target, await statusText(desk, order));
  }
}

async function statusText(
  { place, job }: Desk,
  order: { target: number; trigger: string },
): Promise<string> {
  const run = await findRun(place, order.target);
  if (run === undefined) return `No run was started here yet. \`${order.trigger} run\` starts one.`;
  const url = `${job.serverUrl}/${job.owner}/${job.repo}/actions/runs/${run.workflowRunId}`;
  return `The newest run here is \`${run.key}\`. Its comment above says where it stands; [this job](${url}) carried it last.`;
}

/** A comment that cannot be written is said in the log, with the right that it needs. */
async function say(desk: Desk, issue: number, body: string): Promise<void> {
  info(logText(body));
  try {
    await desk.place.client.rest.issues.createComment({
      ...repo(desk.place),
      issue_number: issue,
      body,
    });
  } catch (error) {
    const { status, text } = troubleOf(error);
    info(
      `The answer could not be posted (${status}): ${text} It needs \`permissions: issues: write\`.`,
    );
  }
}
