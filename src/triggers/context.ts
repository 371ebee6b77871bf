import type { Context } from "../domain/context.ts";
import { counted } from "../domain/count.ts";
import type { Author, JobLog, Remark } from "../domain/remark.ts";
import type { Trigger } from "./context-event.ts";
import { type Hidden, hiddenFor, isOwn } from "./context-remark.ts";
import { sanitised, sanitisedLine } from "./sanitise.ts";
import { withoutKeys } from "./sanitise-secrets.ts";
import { withoutUnseen } from "./sanitise-unseen.ts";

/** Characters of all of it; a prompt has room for more than this and the task. */
const most = 60_000;
const mostOfOne = 8_000;

/** The issue or pull request itself. */
export interface Opening {
  readonly kind: "issue" | "pull request";
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: Author | undefined;
}

/** Everything that was found beside the task, as it came. */
export interface Material {
  readonly opening: Opening | undefined;
  readonly remarks: readonly Remark[];
  readonly logs: readonly JobLog[];
  /** What could not be read, or was too much to read; one sentence each. */
  readonly notes: readonly string[];
}

interface Rule {
  readonly trigger: Trigger;
  /** Logins of people with write access. */
  readonly writers: ReadonlySet<string>;
  readonly readStrangers: boolean;
  /** The task's own text: what is in it is not said again. */
  readonly task: string;
}

/** The context of a run: who wrote what, when and where, as a reader of GitHub saw it when the command was given. */
export function contextFrom(material: Material, rule: Rule): Context | undefined {
  const { opening, remarks, logs } = material;
  const sorted = remarks
    .filter((remark) => !isOwn(remark, rule.trigger) && remark.text.trim() !== "")
    .toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id);
  const read = sorted.map((remark) => ({ remark, why: hiddenFor(remark, rule.trigger, rule) }));
  const head = opening === undefined ? "" : openingPart(opening, rule);
  const fixed = [head, ...logs.map(logPart)].filter((part) => part !== "");
  const parts = read.flatMap(({ remark, why }) =>
    why === undefined ? remarkPart(remark, rule) : [],
  );
  const kept = newest(parts, most - length(fixed));
  const hidden = read.flatMap(({ why }) => why ?? []);
  const notes = [...material.notes, ...whyHidden(hidden), ...whatCut(parts.length - kept.length)];
  const text = [...fixed, ...kept].join("\n\n").slice(0, most);
  return text === "" && notes.length === 0 ? undefined : { text, hidden: hidden.length, notes };
}

function openingPart({ kind, number, title, body, author }: Opening, rule: Rule): string {
  const by = author === undefined ? "" : ` by ${person(author, rule)}`;
  const head = `The ${kind} itself: #${number}${by}`;
  const text = sanitised(body).trim();
  if (text === "" || rule.task.includes(text)) return `${head}; its text is in the task.`;
  return `${head}, “${sanitisedLine(title)}”:\n${lined(text)}`;
}

function remarkPart(remark: Remark, rule: Rule): readonly string[] {
  const text = sanitised(remark.text).trim();
  if (text === "") return [];
  const where = remark.where === "" ? "" : `, ${sanitisedLine(remark.where)}`;
  const time = /^[\d:TZ.+-]{10,40}$/.test(remark.createdAt) ? `, ${remark.createdAt}` : "";
  return [
    `${kinds[remark.kind]} by ${person(remark.author, rule)}${time}${where}:\n${lined(text)}`,
  ];
}

const kinds: Record<Remark["kind"], string> = {
  comment: "Comment",
  line: "Review comment",
  review: "Review",
  linked: "Linked issue",
};

function person({ login, isBot }: Author, { writers }: Rule): string {
  const name = /^[\w-]{1,100}(?:\[bot\])?$/.test(login) ? login : "somebody";
  if (isBot) return `${name} (a bot)`;
  return writers.has(login) ? name : `${name} (a person without write access)`;
}

function logPart({ name, step, lines }: JobLog): string {
  const at = step === "" ? "" : `, step “${sanitisedLine(step)}”`;
  return `Log of the failed job “${sanitisedLine(name)}”${at}, its end:\n${lined(cut(withoutKeys(withoutUnseen(lines))))}`;
}

/** With a mark before each line nobody can write a line that looks like one of ours. */
function lined(text: string): string {
  return cut(text)
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function cut(text: string): string {
  const shown = text.slice(0, mostOfOne).toWellFormed();
  return text.length <= mostOfOne
    ? text
    : `${shown}\n[cut: ${text.length - mostOfOne} more characters]`;
}

/** As many of the last parts as fit. */
function newest(parts: readonly string[], room: number): readonly string[] {
  let left = room;
  let start = parts.length;
  while (start > 0) {
    left -= (parts[start - 1]?.length ?? 0) + 2;
    if (left < 0) break;
    start -= 1;
  }
  return parts.slice(start);
}

function length(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 2, 0);
}

function whyHidden(all: readonly Hidden[]): readonly string[] {
  const say = (why: Hidden, words: string): readonly string[] => {
    const count = all.filter((one) => one === why).length;
    return count === 0 ? [] : [`${counted(count, "text")} ${words}`];
  };
  return [
    ...say("stranger", "by people without write access: hidden (policy `read_strangers`)."),
    ...say("bot", "by bots or by omk itself: left out."),
    ...say("later", "written or edited after the command was given: left out."),
  ];
}

function whatCut(count: number): readonly string[] {
  return count === 0 ? [] : [`${counted(count, "older text")} left out for want of room.`];
}
