import { answerMarker } from "../domain/markers.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Order } from "../triggers/order.ts";
import { isTalk, type Talk } from "../triggers/words/command.ts";
import { helpView } from "../views/help.ts";
import { endingSummary } from "../views/summary.ts";
import { info } from "./log.ts";
import { statusText } from "./status.ts";
import type { StepContext } from "./step-context.ts";
import { isPull } from "./sticky-here.ts";

/** What is answered without a run. */
type Answered = Extract<Order, { kind: Talk | "nothing" }>;

export function isAnswered(order: Order): order is Answered {
  return order.kind === "nothing" || isTalk(order.kind);
}

/** Tells people on the issue where they asked why there is no run, and shows the box that they ticked unticked again. */
export async function answerEnding(
  step: StepContext,
  issue: number,
  ending: Ending,
): Promise<void> {
  await say(step, issue, `${answerMarker}\n${endingSummary(ending)}`);
  await step.github.untick(step.job.event);
}

/** Answers what needs no run: a comment for people who asked, a line in the log for everything else. */
export async function answer(step: StepContext, order: Answered): Promise<void> {
  switch (order.kind) {
    case "nothing":
      info(`Nothing to do: ${order.why}`);
      return;
    case "help":
      return say(step, order.target, helpView({ ...order, isPull: isPull(step.job.event) }));
    case "status":
      return say(step, order.target, await statusText(step, order));
  }
}

/** A comment that cannot be written is said in the log, with the right that it needs. */
export async function say(step: StepContext, issue: number, body: string): Promise<void> {
  info(body);
  const refused = await step.github.comment(issue, body);
  if (refused === undefined) return;
  info(
    `The answer could not be posted (${refused.status}): ${refused.text} It needs \`permissions: issues: write\`.`,
  );
}
