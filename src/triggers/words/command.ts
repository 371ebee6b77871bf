import { closest } from "../../domain/closest.ts";
import { commandIn } from "../../domain/command-in.ts";
import { alsoCalled } from "../../domain/step-command.ts";
import { withoutCode } from "./inline-code.ts";
import { type OptionName, type RunOptions, readOptions } from "./run-options.ts";
import { linesOf, spokenLines } from "./spoken.ts";

/** A command with words: `text` stands behind it, and `before` is what its author wrote above it. */
interface Worded<Name extends string> {
  readonly name: Name;
  readonly text: string;
  readonly before: string;
  readonly options: RunOptions;
}

/** A command with options alone. */
interface Started<Name extends string> {
  readonly name: Name;
  readonly options: RunOptions;
}

/** Commands that are answered with a comment and need no run. */
const talk = ["status", "help"] as const;
export type Talk = (typeof talk)[number];

/** Whether a command, or the order that it became, is answered with a comment. */
export function isTalk(name: string): name is Talk {
  return talk.some((one) => one === name);
}

/** What somebody asks for. */
export type Command =
  | Worded<"run">
  | Worded<"plan">
  | Worded<"fix">
  | Started<"check">
  | Started<"resume">
  | { readonly name: "approve" }
  | { readonly name: "cancel" }
  | { readonly name: "doctor" }
  | { readonly name: Talk }
  /** The trigger stands there, but what follows cannot be obeyed. `hint` is a sentence about it, or empty. */
  | { readonly name: "unknown"; readonly word: string; readonly hint: string };

/** The name of a command that can be given. */
export type CommandName = Exclude<Command["name"], "unknown">;

/** Every command, as it is written. */
export const commandNames = [
  "run",
  "plan",
  "approve",
  "resume",
  "check",
  "fix",
  "cancel",
  "doctor",
  ...talk,
] as const satisfies readonly CommandName[];

const budgets: readonly OptionName[] = ["budget-tokens", "budget-minutes"];
const all: readonly OptionName[] = [...budgets, "draft", "review", "base"];

/** What a command's line may ask for: a run that exists keeps its base, and a pull request has one. */
const optionsOf: Record<CommandName, readonly OptionName[]> = {
  run: all,
  plan: all,
  check: [...budgets, "review"],
  fix: [...budgets, "review"],
  resume: budgets,
  approve: [],
  cancel: [],
  status: [],
  doctor: [],
  help: [],
};

/** Whether any line might be a command, whatever the trigger is: what has none needs no look at the policy. */
export function mayHoldCommand(body: string): boolean {
  const lines = linesOf(body);
  if (!lines.some(looksLikeOne)) return false;
  const spoken = spokenLines(lines);
  return lines.some((line, index) => spoken[index] === true && looksLikeOne(line));
}

/**
 * Finds the first command of a text: the trigger at the very start of a line, in its author's own words.
 * The text of `run`, `plan` and `fix` is the rest of that line and everything below it; options stand in that line only.
 */
export function parseCommand(body: string, trigger: string): Command | undefined {
  const lines = linesOf(body);
  if (!lines.some((line) => startsWith(line, trigger))) return undefined;
  const spoken = spokenLines(lines);
  const at = lines.findIndex((line, index) => spoken[index] === true && startsWith(line, trigger));
  const line = lines[at];
  if (line === undefined) return undefined;
  const [, gap = "", word = "", rest = ""] =
    /^(\s*)(\S*)\s*(.*)$/s.exec(line.slice(trigger.length)) ?? [];
  const below = lines.slice(at + 1).join("\n");
  const before = lines.slice(0, at).join("\n").trim();
  return gap === "" && word !== "" ? undefined : commandOf({ word, rest, below, before }, trigger);
}

interface Said {
  readonly word: string;
  readonly rest: string;
  readonly below: string;
  readonly before: string;
}

function commandOf(said: Said, trigger: string): Command {
  const name = commandNames.find((one) => one === said.word.toLowerCase());
  if (said.word === "") return { name: "help" };
  if (name === undefined)
    return { name: "unknown", word: said.word, hint: hintFor(said.word, trigger) };
  const line = { text: said.rest, plain: withoutCode(said.rest).plain };
  const read = readOptions(line, optionsOf[name]);
  if ("problem" in read) return { name: "unknown", word: "", hint: read.problem };
  return filled(name, { ...read, below: said.below, before: said.before });
}

function filled(
  name: CommandName,
  {
    options,
    words,
    below,
    before,
  }: {
    readonly options: RunOptions;
    readonly words: string;
    readonly below: string;
    readonly before: string;
  },
): Command {
  const worded = withText.find((one) => one === name);
  if (worded !== undefined)
    return { name: worded, text: `${words}\n${below}`.trim(), before, options };
  const started = withOptions.find((one) => one === name);
  if (started !== undefined) return { name: started, options };
  return { name: plain.find((one) => one === name) ?? "help" };
}

const withText = ["run", "plan", "fix"] as const;
const withOptions = ["check", "resume"] as const;
const plain = ["approve", "cancel", "doctor", ...talk] as const;

/** The command of a label or a check box: nothing but its name. */
export function bareCommand(name: CommandName): Command {
  return filled(name, { options: {}, words: "", below: "", before: "" });
}

/** What a word that is no command was perhaps meant to be. */
function hintFor(word: string, trigger: string): string {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const meant = alsoCalled.get(letters) ?? closest(letters, commandNames);
  return meant === undefined ? "" : `Did you mean \`${commandIn({ trigger }, meant)}\`?`;
}

/** A command can only be in a line that begins with the trigger itself, as a word of its own, without look-alikes (`K`). */
function startsWith(line: string, trigger: string): boolean {
  if (line.slice(0, trigger.length).toLowerCase() !== trigger.toLowerCase()) return false;
  const after = line.charAt(trigger.length);
  return (after === "" || /\s/.test(after)) && looksLikeOne(line);
}

function looksLikeOne(line: string): boolean {
  return /^[/@][A-Za-z0-9_-]+(?:\s|$)/.test(line);
}
