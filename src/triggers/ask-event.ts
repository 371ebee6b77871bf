import type { z } from "zod";
import { AutopilotError } from "../domain/errors.ts";
import { type Ask, nothing } from "./ask.ts";
import { askOfComment, askOfReview, askOfReviewComment } from "./ask-comment.ts";
import { askOfIssue } from "./ask-issue.ts";
import { askOfPull, askOfPullTarget } from "./ask-pull.ts";
import { askOfWorkflowRun, type OwnWorkflow } from "./ask-workflow-run.ts";
import { IssueComment, Issues, Pulls, Review, ReviewComment, WorkflowRun } from "./event.ts";

/** What happened, and the workflow that was started by it. */
export interface Happened {
  readonly eventName: string;
  readonly event: unknown;
  readonly own: OwnWorkflow;
}

/** Each event that may carry an order of somebody who is asked about. */
const asks: ReadonlyMap<string, (happened: Happened) => Ask> = new Map([
  ["issue_comment", ({ event }) => askOfComment(parseEvent(IssueComment, event))],
  ["issues", ({ event }) => askOfIssue(parseEvent(Issues, event))],
  ["pull_request", ({ event }) => askOfPull(parseEvent(Pulls, event))],
  ["pull_request_target", ({ event }) => askOfPullTarget(parseEvent(Pulls, event))],
  [
    "pull_request_review",
    ({ event, eventName }) => askOfReview(parseEvent(Review, event), eventName),
  ],
  [
    "pull_request_review_comment",
    ({ event, eventName }) => askOfReviewComment(parseEvent(ReviewComment, event), eventName),
  ],
  ["workflow_run", ({ event, own }) => askOfWorkflowRun(parseEvent(WorkflowRun, event), own)],
]);

/** Whether an event of this name may carry an order by itself; every other one says only what its workflow's author says. */
export function carriesOrders(eventName: string): boolean {
  return asks.has(eventName);
}

/** What an event by itself asks for. @throws AutopilotError `bad_event` where it is not as GitHub documents it. */
export function askOfEvent(happened: Happened): Ask {
  const { eventName } = happened;
  return asks.get(eventName)?.(happened) ?? nothing(`an event ${eventName} carries no command.`);
}

/** The payload comes from the runner, but an action may be run on an event that it was not made for. */
export function parseEvent<T>(schema: z.ZodType<T>, event: unknown): T {
  const parsed = schema.safeParse(event);
  if (parsed.success) return parsed.data;
  throw new AutopilotError(
    {
      verdict: "failed_infra",
      code: "bad_event",
      text: "The event of this workflow run does not look as GitHub documents it.",
      mend: "Run the workflow again. With `act` or another runner, give it a whole event file.",
    },
    { cause: parsed.error },
  );
}
