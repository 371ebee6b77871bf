import { markBegin } from "../domain/markers.ts";
import { mayHaveAccess } from "../domain/permission.ts";
import type { Author, Remark } from "../domain/remark.ts";
import type { Trigger } from "./context-event.ts";

/** Why a remark is not shown to the model: it came or was changed later, a machine wrote it, or somebody without write access. */
export type Hidden = "later" | "bot" | "stranger";

/** Whether a remark was there when the command was given, and as it stands now. */
function isLater(remark: Remark, { at, own }: Trigger): boolean {
  if (at === undefined) return false;
  const limit = Date.parse(at);
  const created = Date.parse(remark.createdAt);
  const isEdited = remark.updatedAt !== remark.createdAt;
  if (isEdited && !(Date.parse(remark.updatedAt) < limit)) return true;
  if (created < limit) return false;
  // GitHub gives whole seconds: within one, comments are in the order of their ids.
  return !(created === limit && own?.kind === remark.kind && remark.id < own.id);
}

/** The command itself is the task, and no context. */
export function isOwn({ kind, id }: Remark, { own }: Trigger): boolean {
  return own?.kind === kind && own.id === id;
}

/** Bots, apps, and what carries a marker of ours. */
function isMachine({ author, text }: Remark): boolean {
  return author.isBot || author.login.endsWith("[bot]") || text.includes(markBegin);
}

/** The people whose permission decides, those who wrote last first, each once. */
export function peopleToAsk(
  remarks: readonly Remark[],
  trigger: Trigger,
  also: readonly Author[],
): readonly string[] {
  const seen = remarks
    .filter((one) => !isLater(one, trigger) && !isOwn(one, trigger) && !isMachine(one))
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
    .map(({ author }) => author);
  const logins = [...also, ...seen].filter((one) => !one.isBot && mayHaveAccess(one.association));
  return [...new Set(logins.map(({ login }) => login))];
}

/** Why a remark stays hidden; undefined where it is shown. */
export function hiddenFor(
  remark: Remark,
  trigger: Trigger,
  rule: { readonly writers: ReadonlySet<string>; readonly readStrangers: boolean },
): Hidden | undefined {
  if (isLater(remark, trigger)) return "later";
  if (isMachine(remark)) return "bot";
  return rule.writers.has(remark.author.login) || rule.readStrangers ? undefined : "stranger";
}

const closing =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?::[ \t]?|[ \t])[ \t]?(?:([\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/)(\d{1,9})\b/gi;

/** The issues of the same repository that a text says it closes, at most three. Source: GitHub's closing keywords. */
export function linkedIssues(text: string, repository: string): readonly number[] {
  const numbers = [...text.slice(0, 70_000).matchAll(closing)].flatMap(
    ([, short, long, number]) => {
      const name = short ?? long ?? repository;
      return name.toLowerCase() === repository.toLowerCase() ? [Number(number)] : [];
    },
  );
  return [...new Set(numbers)].filter((number) => number > 0).slice(0, 3);
}
