import type { z } from "zod";
import { AutopilotError } from "../domain/errors.ts";
import { IssueComment, Issues, Pulls, Review, ReviewComment, WorkflowRun } from "./event.ts";
import { nothing, type Request } from "./request.ts";
import { requestOfComment, requestOfReview, requestOfReviewComment } from "./request-comment.ts";
import { requestOfIssue } from "./request-issue.ts";
import { requestOfPull, requestOfPullTarget } from "./request-pull.ts";
import { type OwnWorkflow, requestOfWorkflowRun } from "./request-workflow-run.ts";

/** What happened, and the workflow that was started by it. */
export interface Happened {
  readonly eventName: string;
  readonly event: unknown;
  readonly own: OwnWorkflow;
}

/** Each event that may carry an order of somebody who is asked about. */
const asks: ReadonlyMap<string, (happened: Happened) => Request> = new Map([
  ["issue_comment", ({ event }) => requestOfComment(parseEvent(IssueComment, event))],
  ["issues", ({ event }) => requestOfIssue(parseEvent(Issues, event))],
  ["pull_request", ({ event }) => requestOfPull(parseEvent(Pulls, event))],
  ["pull_request_target", ({ event }) => requestOfPullTarget(parseEvent(Pulls, event))],
  [
    "pull_request_review",
    ({ event, eventName }) => requestOfReview(parseEvent(Review, event), eventName),
  ],
  [
    "pull_request_review_comment",
    ({ event, eventName }) => requestOfReviewComment(parseEvent(ReviewComment, event), eventName),
  ],
  ["workflow_run", ({ event, own }) => requestOfWorkflowRun(parseEvent(WorkflowRun, event), own)],
]);

/** Whether an event of this name may carry an order by itself; every other one says only what its workflow's author says. */
export function carriesOrders(eventName: string): boolean {
  return asks.has(eventName);
}

/** What an event by itself asks for. @throws AutopilotError `bad_event` where it is not as GitHub documents it. */
export function requestOfEvent(happened: Happened): Request {
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
