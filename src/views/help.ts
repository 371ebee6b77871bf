import { commandIn } from "../domain/command-in.ts";
import { answerMarker } from "../domain/markers.ts";
import { inline } from "./markdown.ts";

/** What was asked, and where. */
export interface Asked {
  readonly trigger: string;
  /** What stood behind the trigger and is no command; empty where help was asked for. */
  readonly word: string;
  /** A sentence that says what was perhaps meant, or why not. */
  readonly suggestion?: string | undefined;
  /** On a pull request other commands make sense than on an issue. */
  readonly isPull: boolean;
}

/** The answer to `help`, to the bare trigger, and to a word that is no command: the commands that fit the place. */
export function helpView(asked: Asked): string {
  const { word, suggestion = "", isPull } = asked;
  const unknown = word === "" ? "" : `\`${inline(word, 40).replaceAll("`", "")}\` is no command.`;
  const first = [unknown, inline(suggestion, 300)].filter((text) => text !== "").join(" ");
  const rows = (isPull ? onPulls : onIssues).map(
    ([words, does]) => `| \`${commandIn(asked, words)}\` | ${does} |`,
  );
  return [
    answerMarker,
    ...(first === "" ? [] : [first, ""]),
    "| command | does |",
    "| --- | --- |",
    ...rows,
    "",
    `Options stand behind the command: \`${commandIn(asked, isPull ? "check --review wall" : "run --budget-tokens 200k --draft")}\`. A command stands at the start of a line, and counts from people with write access.`,
  ].join("\n");
}

type Row = readonly [command: string, does: string];

const everywhere: readonly Row[] = [
  ["approve", "agrees to the plan, or to the changed tests, that the run waits with, and goes on"],
  ["resume", "goes on with the newest unfinished run here"],
  ["cancel", "stops the run that is at work here; its state is saved"],
  ["status", "says where the run here stands"],
  ["doctor", "checks the set-up, for no tokens"],
  ["help", "shows this"],
];

const onIssues: readonly Row[] = [
  [
    "run [task]",
    "plans, codes, tests, verifies, reviews and opens a pull request; without a text, this issue is the task",
  ],
  ["plan [task]", "only plans; the plan waits for an approval"],
  ...everywhere,
];

const onPulls: readonly Row[] = [
  ["check", "tests, verifies and reviews this pull request merged into its base; writes no code"],
  ["fix [task]", "works on this pull request and pushes to its branch"],
  ["run [task]", "starts from the base branch and opens a pull request of its own"],
  ...everywhere,
];
