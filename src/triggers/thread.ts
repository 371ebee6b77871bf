import { commandIn } from "../domain/command-in.ts";
import type { Task } from "../domain/task.ts";
import type { Person } from "./event.ts";
import type { Order, PartOfChecks } from "./order.ts";
import { sanitised, sanitisedLine, sanitisedWhole } from "./sanitise.ts";
import { type Command, isTalk } from "./words/command.ts";

/** An issue or pull request on which somebody gives an order. */
export interface Thread {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isPull: boolean;
  readonly isClosed: boolean;
  /** The head as of the trigger, where the event names it. */
  readonly headSha?: string | undefined;
  readonly checks?: PartOfChecks | undefined;
}

/** An order's surroundings. */
export interface Said {
  readonly thread: Thread;
  readonly by: Person;
  readonly trigger: string;
  /** Of a comment on an issue or pull request, for the reaction. */
  readonly commentId?: number;
  /** Where in the code it was said. */
  readonly spot?: string;
  readonly label?: string;
}

/** The order of a person's command on an issue or pull request; help where the command does not fit the place. */
export function orderOfCommand(command: Command, said: Said): Order {
  if (command.name === "run" || command.name === "plan") return runOf(command, said);
  if (command.name === "check" || command.name === "fix") return onPull(command, said);
  if (command.name === "unknown") return help(said, command.word, command.hint);
  if (command.name === "resume")
    return { kind: "resume", from: "latest", target: said.thread.number, options: command.options };
  if (isTalk(command.name))
    return { kind: command.name, target: said.thread.number, trigger: said.trigger, word: "" };
  return plainOrder(command.name, said);
}

function plainOrder(name: "approve" | "cancel" | "doctor", { thread, by }: Said): Order {
  const target = thread.number;
  switch (name) {
    case "approve":
      return { kind: "approve", from: "latest", target, by: by.login };
    case "cancel":
      return { kind: "cancel", target, by: by.login };
    case "doctor":
      return { kind: "doctor", target };
  }
}

function runOf(command: Extract<Command, { name: "run" | "plan" }>, said: Said): Order {
  return {
    kind: "run",
    task: taskOf(seen(command.text), said),
    planFirst: command.name === "plan",
    options: command.options,
  };
}

/** What a fix without words of its own is to do. */
export const usualFix =
  "Mend what the checks and the reviews of this pull request object to. Keep its intent, and change nothing else.";

type OnPull = Extract<Command, { name: "check" | "fix" }>;

function onPull(command: OnPull, said: Said): Order {
  const { thread, by, label } = said;
  const { name, options } = command;
  if (!thread.isPull) return help(said, "", wrongPlace(name, said.trigger));
  if (thread.isClosed) return help(said, "", "This pull request is closed: open it again first.");
  const { number: pull, headSha, checks } = thread;
  const head = {
    ...(headSha === undefined ? {} : { headSha }),
    ...(label === undefined ? {} : { label }),
  };
  if (command.name === "check")
    return {
      kind: "check",
      pull,
      by: by.login,
      options,
      ...head,
      ...(checks === undefined ? {} : { checks }),
    };
  return { kind: "fix", pull, task: fixOf(command, said), options, ...head };
}

function wrongPlace(name: "check" | "fix", trigger: string): string {
  const instead =
    name === "check"
      ? `\`${commandIn({ trigger }, "status")}\` says how a run stands`
      : `\`${commandIn({ trigger }, "run")}\` works on it`;
  return `\`${name}\` works on a pull request, and this is an issue: here ${instead}.`;
}

function fixOf(
  { text, before }: { readonly text: string; readonly before: string },
  said: Said,
): Task {
  const asked = seen(text) === "" ? seen(before) : seen(text);
  const at = said.spot === undefined ? "" : `\n\nThis was asked at ${said.spot}.`;
  return { ...placed(said), text: `${asked === "" ? usualFix : asked}${at}` };
}

/** The words of a command: who quotes somebody brings along what that one hid. */
function seen(text: string): string {
  return sanitisedWhole(text).trim();
}

/** The issue itself is the task where the command says nothing more. What others wrote there is read as it shows. */
function taskOf(text: string, said: Said): Task {
  const { title, body } = said.thread;
  const issue = sanitised(body).trim();
  const at = said.spot === undefined ? "" : `\n\nThis was asked at ${said.spot}.`;
  const asked = `${text}${at}\n\nThe issue on which this was asked:\n${sanitisedLine(title)}\n${issue}`;
  return { ...placed(said), text: text === "" ? `${issue}${at}` : asked };
}

function placed({ thread, by, commentId }: Said): Omit<Task, "text"> {
  return {
    kind: thread.isPull ? "pr" : "issue",
    number: thread.number,
    title: sanitisedLine(thread.title),
    ...requesterOf(by),
    ...(commentId === undefined ? {} : { commentId }),
  };
}

/** Who asked, as a task names them. */
export function requesterOf(by: Person | undefined): Pick<Task, "requester" | "requesterId"> {
  if (by === undefined) return {};
  return { requester: by.login, ...(by.id === undefined ? {} : { requesterId: by.id }) };
}

function help({ thread, trigger }: Said, word: string, suggestion: string): Order {
  return {
    kind: "help",
    target: thread.number,
    trigger,
    word,
    ...(suggestion === "" ? {} : { suggestion }),
  };
}
