import { isBot } from "./authority.ts";
import type { Issues } from "./event.ts";
import { nothing, type Request, requestOn } from "./request.ts";
import { requestOfWords, threadOfIssue } from "./request-comment.ts";
import { orderOfCommand } from "./thread.ts";
import { bareCommand, type Command, parseCommand } from "./words/command.ts";

/** Labels of issues that are orders. */
const labels: ReadonlyMap<string, "run" | "plan"> = new Map([
  ["omk", "run"],
  ["omk:plan", "plan"],
]);

/** `issues`: a command in the text of a new issue, or a label. */
export function requestOfIssue(event: Issues): Request {
  switch (event.action) {
    case "opened":
      return requestOfOpened(event);
    case "labeled":
      return requestOfLabel(event);
    default:
      return nothing(`the issue was ${event.action}.`);
  }
}

/** The text of a new issue is the task as a whole: what stands above the command, and what stands below. */
function requestOfOpened(event: Issues): Request {
  const { issue, sender } = event;
  const thread = { ...threadOfIssue(issue), body: "" };
  const request = requestOfWords(event, issue, {
    said: { thread },
    seenAt: { issue: issue.number },
  });
  if (request.kind !== "of people") return request;
  return {
    ...request,
    orderBy(rules) {
      const command = parseCommand(issue.body, rules.trigger);
      const whole = command === undefined ? undefined : wholeOf(command);
      if (whole === undefined) return request.orderBy(rules);
      const { body, command: plain } = whole;
      return orderOfCommand(plain, {
        thread: { ...thread, body },
        by: sender,
        trigger: rules.trigger,
      });
    },
  };
}

function wholeOf(
  command: Command,
): { readonly body: string; readonly command: Command } | undefined {
  if (command.name !== "run" && command.name !== "plan") return undefined;
  const { before, text } = command;
  return { body: `${before}\n\n${text}`.trim(), command: { ...command, text: "" } };
}

/** A label is an order of who put it there, not of who opened the issue. */
function requestOfLabel({ issue, label, sender }: Issues): Request {
  const name = labels.get(label?.name.toLowerCase() ?? "");
  if (name === undefined) return nothing(`the label is none of ${[...labels.keys()].join(", ")}.`);
  if (isBot(sender)) return nothing(`${sender.login || "the sender"} is a bot.`);
  if (issue.state === "closed") return nothing("the issue is closed.");
  const seenAt = { issue: issue.number };
  return requestOn(issue.number, { by: sender, seenAt }, ({ trigger }) =>
    orderOfCommand(bareCommand(name), { thread: threadOfIssue(issue), by: sender, trigger }),
  );
}
