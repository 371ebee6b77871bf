import type { Command } from "../domain/command.ts";
import { AutopilotError } from "../domain/errors.ts";
import type { Task } from "../domain/task.ts";
import type { Ending } from "../domain/verdict.ts";
import type { AnyEvent, IssueComment } from "./event.ts";

/** What the step is to do. `target` is the issue or pull request on which it answers. */
export type Order =
  | { readonly kind: "run"; readonly task: Task }
  | { readonly kind: "resume"; readonly from: string; readonly target: number | undefined }
  /** A resume of a run that waits for a person to agree: `by` is the login of who agrees. */
  | {
      readonly kind: "approve";
      readonly from: string;
      readonly target: number | undefined;
      readonly by: string;
    }
  | {
      readonly kind: "status" | "help";
      readonly target: number;
      readonly trigger: string;
      readonly word: string;
    }
  | { readonly kind: "doctor" }
  /** Somebody who may give orders gave one that cannot be read: the answer says why. */
  | { readonly kind: "unable"; readonly target: number; readonly ending: Ending }
  | { readonly kind: "nothing"; readonly why: string };

/** The inputs that say what to do. */
export interface Asked {
  readonly command: "auto" | "run" | "resume" | "approve" | "doctor";
  readonly task: string;
  readonly resumeFrom: string;
}

/** The order of a workflow step: the author of the workflow speaks, so nobody's permission is asked. */
export function orderOfStep(asked: Asked, event: AnyEvent, actor: string): Order {
  switch (asked.command) {
    case "doctor":
      return { kind: "doctor" };
    case "resume":
      return { kind: "resume", ...takeUp(asked, event) };
    case "approve":
      return { kind: "approve", ...takeUp(asked, event), by: actor };
    case "run":
      return { kind: "run", task: taskOfStep(asked.task, event, actor) };
    case "auto":
      if (asked.task.trim() !== "")
        return { kind: "run", task: taskOfStep(asked.task, event, actor) };
      if (asked.resumeFrom !== "") return { kind: "resume", ...takeUp(asked, event) };
      return { kind: "nothing", why: "no `task` is given and the event carries no command." };
  }
}

/** The order of a person's comment. */
export function orderOfComment(command: Command, event: IssueComment, trigger: string): Order {
  const target = event.issue.number;
  switch (command.name) {
    case "run":
      return { kind: "run", task: taskOfComment(command.text, event) };
    case "resume":
      return { kind: "resume", from: "latest", target };
    case "approve":
      return { kind: "approve", from: "latest", target, by: event.sender.login };
    case "status":
      return { kind: "status", target, trigger, word: "" };
    case "help":
      return { kind: "help", target, trigger, word: "" };
    case "unknown":
      return { kind: "help", target, trigger, word: command.word };
  }
}

/** Which run is taken up, and where the answer goes. */
function takeUp(
  asked: Asked,
  event: AnyEvent,
): { readonly from: string; readonly target: number | undefined } {
  const from = asked.resumeFrom === "" ? "latest" : asked.resumeFrom;
  return { from, target: event.issue?.number ?? event.pull_request?.number };
}

function taskOfStep(text: string, event: AnyEvent, actor: string): Task {
  if (text.trim() === "") {
    throw new AutopilotError({
      verdict: "not_ready",
      code: "bad_input",
      text: "Input `task` is empty: there is nothing to do.",
      mend: 'Say what is to be done:\n```yaml\nwith:\n  task: "Fix the failing test in src/price.js"\n```',
    });
  }
  const place = event.issue ?? event.pull_request;
  const isPullRequest = event.pull_request !== undefined || event.issue?.pull_request !== undefined;
  return {
    kind: placeKind(place !== undefined, isPullRequest),
    ...(place === undefined ? {} : { number: place.number }),
    title: "",
    text,
    requester: event.sender?.login ?? actor,
    ...(event.sender === undefined ? {} : { requesterId: event.sender.id }),
  };
}

/** The issue itself is the task where the command says nothing more. */
function taskOfComment(text: string, event: IssueComment): Task {
  const { issue, comment, sender } = event;
  const body = issue.body ?? "";
  return {
    kind: issue.pull_request === undefined ? "issue" : "pr",
    number: issue.number,
    title: issue.title,
    text:
      text === "" ? body : `${text}\n\nThe issue on which this was asked:\n${issue.title}\n${body}`,
    requester: sender.login,
    requesterId: sender.id,
    commentId: comment.id,
  };
}

function placeKind(isPlaced: boolean, isPullRequest: boolean): Task["kind"] {
  if (!isPlaced) return "task";
  return isPullRequest ? "pr" : "issue";
}
