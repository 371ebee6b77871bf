import { closest } from "./closest.ts";
import { commandIn } from "./command-in.ts";

/** What the step can be told to do. */
export const stepCommands = [
  "auto",
  "run",
  "plan",
  "check",
  "fix",
  "resume",
  "approve",
  "doctor",
] as const;
export type StepCommand = (typeof stepCommands)[number];

/** Commands that only a comment can give. */
const ofComments = ["cancel", "status", "help"] as const;
type OfComments = (typeof ofComments)[number];

/** Words that people use for a command. */
export const alsoCalled: ReadonlyMap<string, Exclude<StepCommand, "auto"> | OfComments> = new Map([
  ["start", "run"],
  ["go", "run"],
  ["do", "run"],
  ["retry", "resume"],
  ["continue", "resume"],
  ["restart", "resume"],
  ["stop", "cancel"],
  ["abort", "cancel"],
  ["lgtm", "approve"],
  ["ok", "approve"],
  ["yes", "approve"],
  ["accept", "approve"],
  ["review", "check"],
  ["test", "check"],
  ["verify", "check"],
  ["repair", "fix"],
  ["mend", "fix"],
] as const);

/** What a step's `command` that there is not was perhaps meant to be, as a sentence; empty where nobody can tell. */
export function meantCommand(text: string): string {
  const [word = ""] = text
    .trim()
    .toLowerCase()
    .replace(/^\/\S+\s+/, "")
    .split(/\s/);
  const meant = alsoCalled.get(word) ?? closest(word, [...stepCommands, ...ofComments]);
  if (meant === undefined) return "";
  return ofComments.some((name) => name === meant)
    ? `\`${meant}\` is a word for comments: write \`${commandIn(undefined, meant)}\` on the issue or pull request.`
    : `Did you mean \`${meant}\`?`;
}
