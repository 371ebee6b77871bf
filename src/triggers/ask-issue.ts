import { type Ask, askOn, nothing } from "./ask.ts";
import { askOfWords, threadOfIssue } from "./ask-comment.ts";
import { isBot } from "./authority.ts";
import type { Issues } from "./event.ts";
import { orderOfCommand } from "./thread.ts";
import { bareCommand, type Command, parseCommand } from "./words/command.ts";

/** Labels of issues that are orders. */
const labels: ReadonlyMap<string, "run" | "plan"> = new Map([
  ["omk", "run"],
  ["omk:plan", "plan"],
]);

/** `issues`: a command in the text of a new issue, or a label. */
export function askOfIssue(event: Issues): Ask {
  switch (event.action) {
    case "opened":
      return askOfOpened(event);
    case "labeled":
      return askOfLabel(event);
    default:
      return nothing(`the issue was ${event.action}.`);
  }
}

/** The text of a new issue is the task as a whole: what stands above the command, and what stands below. */
function askOfOpened(event: Issues): Ask {
  const { issue, sender } = event;
  const thread = { ...threadOfIssue(issue), body: "" };
  const ask = askOfWords(event, issue, { said: { thread }, seenAt: { issue: issue.number } });
  if (ask.kind !== "ask") return ask;
  return {
    ...ask,
    orderBy(rules) {
      const command = parseCommand(issue.body, rules.trigger);
      const whole = command === undefined ? undefined : wholeOf(command);
      if (whole === undefined) return ask.orderBy(rules);
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
function askOfLabel({ issue, label, sender }: Issues): Ask {
  const name = labels.get(label?.name.toLowerCase() ?? "");
  if (name === undefined) return nothing(`the label is none of ${[...labels.keys()].join(", ")}.`);
  if (isBot(sender)) return nothing(`${sender.login || "the sender"} is a bot.`);
  if (issue.state === "closed") return nothing("the issue is closed.");
  const seenAt = { issue: issue.number };
  return askOn(issue.number, { by: sender, seenAt }, ({ trigger }) =>
    orderOfCommand(bareCommand(name), { thread: threadOfIssue(issue), by: sender, trigger }),
  );
}
