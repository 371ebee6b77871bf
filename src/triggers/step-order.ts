import { AutopilotError } from "../domain/errors.ts";
import { resumeTarget } from "../domain/resume-target.ts";
import { meantCommand, type StepCommand, stepCommands } from "../domain/step-command.ts";
import type { Task } from "../domain/task.ts";
import { type AnyEvent, isFork } from "./event.ts";
import { type Order, scopeOfFork } from "./order.ts";
import { usualFix } from "./thread.ts";

/** The inputs that say what to do. */
export interface StepRequest {
  readonly command: StepCommand;
  readonly task: string;
  readonly resumeFrom: string;
}

/** A step, and the event that its job runs on. */
export interface Step {
  readonly asked: StepRequest;
  readonly event: AnyEvent;
  readonly eventName: string;
  readonly actor: string;
}

/** Events that carry a word of the workflow's own author. */
const dispatches = new Set(["workflow_dispatch", "repository_dispatch"]);

/**
 * What a dispatch says where the inputs of the step say nothing: its own `command`, `task`, `resume-from`.
 * @throws AutopilotError `bad_input` for a command that there is not.
 */
export function askedOf({ asked, event, eventName }: Omit<Step, "actor">): StepRequest {
  const isSilent = asked.command === "auto" && asked.task.trim() === "" && asked.resumeFrom === "";
  if (!isSilent || !dispatches.has(eventName)) return asked;
  const said = event.client_payload ?? event.inputs;
  if (said === undefined) return asked;
  const name = said.command === "" ? "auto" : said.command;
  const command = stepCommands.find((one) => one === name);
  if (command === undefined) throw unknownCommand(name);
  return { command, task: said.task, resumeFrom: resumeTarget(said["resume-from"]) };
}

/** The order of a job that only delivers: whatever its event says was obeyed by the job before it. */
export function orderOfDelivery(event: AnyEvent, from: string): Order {
  return { kind: "deliver", from, target: placeOf(event)?.number };
}

/** The order of a workflow step: the author of the workflow speaks, so nobody's permission is asked. */
export function orderOfStep(step: Step): Order {
  const command = commandOf(step.asked);
  switch (command) {
    case "doctor":
      return { kind: "doctor" };
    case "resume":
      return { kind: "resume", ...takeUp(step), options: {} };
    case "approve":
      return { kind: "approve", ...takeUp(step), by: step.actor };
    case "check":
      return checkOf(step);
    case "fix":
      return fixOf(step);
    case "run":
    case "plan":
      return runOf(step);
    case undefined:
      return { kind: "nothing", why: "no `task` is given and the event carries no command." };
  }
}

/** Without a command, a task is to be run, and a run that is named to be resumed. */
function commandOf({
  command,
  task,
  resumeFrom,
}: StepRequest): Exclude<StepCommand, "auto"> | undefined {
  if (command !== "auto") return command;
  if (task.trim() !== "") return "run";
  return resumeFrom === "" ? undefined : "resume";
}

function runOf(step: Step): Order {
  const { asked } = step;
  if (asked.task.trim() === "") throw noTask();
  const planFirst = asked.command === "plan";
  return { kind: "run", task: taskOf(step, asked.task), planFirst, options: {} };
}

function checkOf(step: Step): Order {
  const { event, eventName, actor } = step;
  const pull = pullOf(step);
  const fork = event.pull_request !== undefined && isFork(event.pull_request);
  const checks = scopeOfFork(eventName, fork);
  return {
    kind: "check",
    pull,
    by: event.sender?.login ?? actor,
    options: {},
    ...headOf(event),
    ...(checks === undefined ? {} : { checks }),
  };
}

function fixOf(step: Step): Order {
  const pull = pullOf(step);
  const asked = step.asked.task.trim() === "" ? usualFix : step.asked.task;
  const task = { ...taskOf(step, asked), kind: "pr" as const, number: pull };
  return { kind: "fix", pull, task, options: {}, ...headOf(step.event) };
}

function headOf({ pull_request: pull }: AnyEvent): { readonly headSha?: string } {
  return pull?.head?.sha === undefined ? {} : { headSha: pull.head.sha };
}

/** Which run is taken up, and where the answer goes. */
function takeUp({ asked, event }: Step): {
  readonly from: string;
  readonly target: number | undefined;
} {
  const from = asked.resumeFrom === "" ? "latest" : asked.resumeFrom;
  return { from, target: placeOf(event)?.number };
}

interface Place {
  readonly number: number;
  readonly isPull: boolean;
}

/** The issue or pull request of the event, or the one that a dispatch names. */
function placeOf(event: AnyEvent): Place | undefined {
  const { issue, pull_request: pull } = event;
  if (issue !== undefined)
    return { number: issue.number, isPull: issue.pull_request !== undefined };
  if (pull !== undefined) return { number: pull.number, isPull: true };
  const said = event.client_payload ?? event.inputs;
  return named(said?.["pull-request"], true) ?? named(said?.issue, false);
}

function named(text: string | undefined, isPull: boolean): Place | undefined {
  return text !== undefined && /^#?[1-9]\d{0,8}$/.test(text)
    ? { number: Number(text.replace("#", "")), isPull }
    : undefined;
}

function pullOf({ asked, event }: Step): number {
  const place = placeOf(event);
  if (place?.isPull === true) return place.number;
  throw new AutopilotError({
    verdict: "not_ready",
    code: "bad_input",
    text: `Input \`command\` is \`${asked.command}\`, and this event names no pull request.`,
    mend: `Use it on events of pull requests, or give the workflow an input \`pull-request\`:\n\`\`\`yaml\non:\n  workflow_dispatch:\n    inputs:\n      pull-request: { description: Number of the pull request }\n\`\`\``,
  });
}

function taskOf({ event, actor }: Step, text: string): Task {
  const place = placeOf(event);
  const { sender } = event;
  return {
    kind: kindOf(place),
    ...(place === undefined ? {} : { number: place.number }),
    title: "",
    text,
    requester: sender?.login ?? actor,
    ...(sender?.id === undefined ? {} : { requesterId: sender.id }),
  };
}

function kindOf(place: Place | undefined): Task["kind"] {
  if (place === undefined) return "task";
  return place.isPull ? "pr" : "issue";
}

function noTask(): AutopilotError {
  return new AutopilotError({
    verdict: "not_ready",
    code: "bad_input",
    text: "Input `task` is empty: there is nothing to do.",
    mend: 'Say what is to be done:\n```yaml\nwith:\n  task: "Fix the failing test in src/price.js"\n```',
  });
}

function unknownCommand(name: string): AutopilotError {
  const hint = meantCommand(name);
  return new AutopilotError({
    verdict: "not_ready",
    code: "bad_input",
    text: `The dispatch asks for the command ${JSON.stringify(name.slice(0, 40))}; allowed is ${stepCommands.join(", ")}.${hint === "" ? "" : ` ${hint}`}`,
    mend: "Send one of these as `command`.",
  });
}
